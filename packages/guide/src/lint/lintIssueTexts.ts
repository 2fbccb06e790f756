import type { ReasonTexts } from "@samtal/core";

/** What each of the linter's issues means, and the way out. */
export const lintIssueTexts: ReasonTexts = {
  "guide/lint-invalid-pattern": {
    sv: "Mönstret går inte att läsa: okänd ordklass, tomt ord, bara valfria ord eller för många mellanrum.",
    en: "The pattern can't be read: an unknown word class, an empty word, optional words only or too many gaps.",
  },
  "guide/lint-no-pack": {
    sv: "Inget av paketen gäller textens språk. Skicka med ett paket på det språket.",
    en: "None of the packs reads the text's language. Hand in one that does.",
  },
  "guide/lint-suppression-without-reason": {
    sv: "Undantaget saknar skäl. Skriv varför fyndet godtas.",
    en: "The suppression has no reason. Say why the finding is accepted.",
  },
  "guide/lint-unknown-context": {
    sv: "Regeln nämner ett sammanhang som paketet inte har.",
    en: "The rule names a context that the pack does not have.",
  },
  "guide/lint-unknown-source": {
    sv: "Regeln nämner en källa som paketet inte har.",
    en: "The rule names a source that the pack does not have.",
  },
};
