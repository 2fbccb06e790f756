import type { Locale } from "@samtal/core";
import type { Citation } from "../policies/citation.ts";

type Words<K extends string> = Readonly<Record<K, string>>;

interface PresetWords {
  readonly label: string;
  readonly columns: readonly string[];
  readonly kinds: Words<"ceiling" | "duty" | "no-number" | "active" | "restricted">;
  readonly mandatory: string;
  readonly status: Words<Citation["status"]>;
  readonly evidence: Words<Citation["evidence"]>;
  readonly inclusive: string;
  readonly inUseAtMost: string;
  readonly withConsent: string;
  readonly atOnce: string;
  readonly decided: string;
  readonly otherwise: string;
  readonly notBefore: string;
  readonly eventsFrom: string;
  readonly eventsBefore: string;
  readonly read: string;
  readonly unconfirmed: string;
  readonly noNumber: string;
  readonly notAdvice: string;
}

/** What the table of presets says beside the presets' own texts. */
export const presetWords: Readonly<Record<Locale, PresetWords>> = {
  sv: {
    label: "Hur länge uppgifter sparas, land för land",
    columns: ["Land", "Vad", "Tid", "Räknas från", "Vilar på", "Belägg", "Andra tider"],
    kinds: {
      active: "används",
      restricted: "sparas med begränsad åtkomst",
      ceiling: "sparas längst",
      duty: "skyldighet",
      "no-number": "ingen tid angiven",
    },
    mandatory: "måste sparas",
    status: {
      statute: "lag",
      regulator: "tillsynsmyndighet",
      court: "domstol",
      practice: "praxis",
      contested: "omstritt",
      unverified: "obekräftat",
      "own-choice": "eget val",
    },
    evidence: { read: "källan läst", secondary: "andrahandskälla", general: "allmänt känt" },
    inclusive: "dagen medräknad",
    inUseAtMost: "används längst",
    withConsent: "med samtycke",
    atOnce: "raderas genast",
    decided: "ansökan avgjordes",
    otherwise: "annars",
    notBefore: "tidigast när",
    eventsFrom: "händelser från och med {from}",
    eventsBefore: "händelser före {before}",
    read: "läst {on}",
    unconfirmed: "ikraftträdandet är obekräftat",
    noNumber: "Arbetsgivaren måste själv bestämma en tid.",
    notAdvice: "Detta är inte juridisk rådgivning. En namngiven funktion hos arbetsgivaren måste godkänna reglerna innan de används.",
  },
  en: {
    label: "How long data is kept, country by country",
    columns: ["Country", "What", "Period", "Counted from", "Rests on", "Evidence", "Other periods"],
    kinds: {
      active: "in use",
      restricted: "kept under lock",
      ceiling: "kept at the longest",
      duty: "duty",
      "no-number": "no number",
    },
    mandatory: "must be kept",
    status: {
      statute: "statute",
      regulator: "regulator",
      court: "court",
      practice: "practice",
      contested: "contested",
      unverified: "unverified",
      "own-choice": "own choice",
    },
    evidence: { read: "source read", secondary: "secondary source", general: "general knowledge" },
    inclusive: "that day included",
    inUseAtMost: "in use at the longest",
    withConsent: "with consent",
    atOnce: "erased at once",
    decided: "the application was decided",
    otherwise: "or else",
    notBefore: "at the earliest when",
    eventsFrom: "events from {from} on",
    eventsBefore: "events before {before}",
    read: "read on {on}",
    unconfirmed: "commencement unconfirmed",
    noNumber: "The controller has to choose a period.",
    notAdvice: "This is not legal advice. A named role in the controller's organisation has to accept a preset before it is used.",
  },
};
