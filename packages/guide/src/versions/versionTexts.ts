import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a comparison of languages, and the way out. */
export const versionIssueTexts = {
  "guide/locale-length-band": {
    sv: "Spannet för längden ska gå från ett tal över 0 och högst 1 till ett tal som är minst 1.",
    en: "The band of length must go from a number above 0 and at most 1 to a number of at least 1.",
  },
  "guide/locale-too-few": {
    sv: "Ange minst två olika språk att jämföra.",
    en: "Name at least two different languages to compare.",
  },
} as const satisfies ReasonTexts;

/** How the languages of a guide differ. */
export const versionReasonTexts = {
  "guide/locale-missing": {
    sv: "Texten finns inte på språket {$language}.",
    en: "The text does not exist in the language {$language}.",
  },
  "guide/locale-other-length": {
    sv: "Frågan ”{$questionId}” är {$percent} % så lång på {$language} som på {$reference}. Kontrollera att den frågar efter samma sak.",
    en: "The question “{$questionId}” is {$percent}% as long in {$language} as in {$reference}. Check that it asks the same.",
  },
  "guide/locale-other-probes": {
    sv: "Frågan ”{$questionId}” har andra följdfrågor på {$language} än på {$reference}, eller samma i en annan ordning.",
    en: "The question “{$questionId}” has other probes in {$language} than in {$reference}, or the same in another order.",
  },
} as const satisfies ReasonTexts;
