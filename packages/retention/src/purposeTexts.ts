import type { Locale } from "@samtal/core";

type Phrase = Readonly<Record<Locale, string>>;

/** What data is kept for, as the end of "it is kept ...". A purpose of the vendor's own shows its key. */
export const purposeTexts: Readonly<Record<string, Phrase>> = {
  recruitment: { sv: "för rekryteringen", en: "for the recruitment" },
  "legal-claims": {
    sv: "för att kunna bemöta rättsliga anspråk, till exempel om diskriminering",
    en: "so that legal claims, about discrimination for instance, can be answered",
  },
  "legal-obligation": { sv: "för att fullgöra en rättslig förpliktelse", en: "to fulfil a legal obligation" },
  "legal-hold": {
    sv: "för en pågående tvist eller granskning",
    en: "for a dispute or an inspection that is under way",
  },
  request: {
    sv: "för att kunna besvara en begäran om uppgifterna",
    en: "so that a request about the data can be answered",
  },
  restriction: {
    sv: "med anledning av en begäran om begränsad behandling",
    en: "on a request that it only be stored",
  },
  "talent-pool": { sv: "för kontakt om andra tjänster", en: "for contact about other jobs" },
  recording: { sv: "för att kunna se intervjun i efterhand", en: "for watching the interview again" },
  "reference-check": { sv: "för referenstagningen", en: "for the reference check" },
  survey: { sv: "för utvärderingen av rekryteringen", en: "for the evaluation of the recruitment" },
  "fair-interview": { sv: "för att kunna anpassa intervjun", en: "so that the interview can be adapted" },
  "proof-of-consent": {
    sv: "som bevis på svaret på frågan om samtycke",
    en: "as proof of the answer to the question for consent",
  },
  interviewing: { sv: "för uppdraget som intervjuare", en: "for the work as an interviewer" },
  "rater-calibration": {
    sv: "för att kunna jämföra intervjuarnas bedömningar",
    en: "so that interviewers' ratings can be compared",
  },
  accountability: {
    sv: "för att kunna visa hur rekryteringen gick till",
    en: "so that it can be shown how the recruitment was done",
  },
};

const otherPurpose: Phrase = { sv: "för ändamålet ”{$purpose}”", en: "for the purpose “{$purpose}”" };

/**
 * A message over `$purpose`.
 *
 * @param sentence - the sentence around the purpose's phrase
 */
export const byPurpose = (locale: Locale, sentence: (phrase: string) => string): string =>
  [
    ".input {$purpose :string} .match $purpose",
    ...Object.entries(purposeTexts).map(([purpose, phrase]) => `${purpose} {{${sentence(phrase[locale])}}}`),
    `* {{${sentence(otherPurpose[locale])}}}`,
  ].join(" ");

const actions = {
  erase: { sv: "Raderas", en: "Erased" },
  anonymise: { sv: "Anonymiseras", en: "Anonymised" },
  pseudonymise: { sv: "Pseudonymiseras", en: "Pseudonymised" },
} as const;

/** A message over `$action`. */
export const byAction = (locale: Locale, sentence: (verb: string) => string): string =>
  [
    ".input {$action :string} .match $action",
    ...Object.entries(actions).map(([action, verb]) => `${action} {{${sentence(verb[locale])}}}`),
    `* {{${sentence(actions.erase[locale])}}}`,
  ].join(" ");

/** A message over `$action` and `$purpose`. */
export const byActionAndPurpose = (locale: Locale, sentence: (verb: string, phrase: string) => string): string =>
  [
    ".input {$action :string} .input {$purpose :string} .match $action $purpose",
    ...Object.entries(actions).flatMap(([action, verb]) => [
      ...Object.entries(purposeTexts).map(
        ([purpose, phrase]) => `${action} ${purpose} {{${sentence(verb[locale], phrase[locale])}}}`,
      ),
      `${action} * {{${sentence(verb[locale], otherPurpose[locale])}}}`,
    ]),
    `* * {{${sentence(actions.erase[locale], otherPurpose[locale])}}}`,
  ].join(" ");
