import type { Locale } from "@samtal/core";
import type { Trigger } from "./policies/triggers.ts";

/** The events that start clocks, as the end of "when ...". */
export const triggerTexts: Readonly<Record<Trigger, Readonly<Record<Locale, string>>>> = {
  applied: { sv: "ansökan kom in", en: "the application arrived" },
  rejected: { sv: "kandidaten fick avslag", en: "the candidate was turned down" },
  rejectionReceived: { sv: "avslaget nådde kandidaten", en: "the refusal reached the candidate" },
  withdrawn: { sv: "ansökan drogs tillbaka", en: "the application was withdrawn" },
  hired: { sv: "kandidaten anställdes", en: "the candidate was hired" },
  processEnded: { sv: "rekryteringen avslutades", en: "the recruitment ended" },
  employmentEnded: { sv: "anställningen upphörde", en: "the employment ended" },
  lastContact: { sv: "kandidaten senast hörde av sig", en: "the candidate was last in touch" },
  eighteenthBirthday: { sv: "kandidaten fyller 18 år", en: "the candidate turns 18" },
  interviewingEnded: { sv: "personen slutade hålla intervjuer", en: "the person stopped conducting interviews" },
  collected: { sv: "uppgiften kom till", en: "the item came into being" },
  erasureRequested: { sv: "personen begärde radering", en: "the person asked for erasure" },
  consentGiven: { sv: "samtycket lämnades", en: "the consent was given" },
};

/** A message over `$trigger`; several possible events share the last variant. */
export const byTrigger = (locale: Locale, sentence: (event: string) => string): string =>
  [
    ".input {$trigger :string} .match $trigger",
    ...Object.entries(triggerTexts).map(([trigger, event]) => `${trigger} {{${sentence(event[locale])}}}`),
    `* {{${sentence(locale === "sv" ? "ansökan avgjordes" : "the application was decided")}}}`,
  ].join(" ");
