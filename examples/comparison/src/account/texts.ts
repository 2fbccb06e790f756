import { issueTexts as ofCore, type ReasonTexts } from "@samtal/core";
import { issueTexts as ofScoring, reasonTexts as scoringReasons } from "@samtal/scoring";

/** Every issue that can come up here. */
export const issueTexts: ReasonTexts = {
  ...ofCore,
  ...ofScoring,
  "comparison/file-missing": {
    sv: "Filen finns inte. Lägg den i mappen.",
    en: "The file does not exist. Put it in the folder.",
  },
  "comparison/no-scorecards": {
    sv: "Mappen scorecards innehåller inga JSON-filer. Lägg minst ett bedömningsformulär där.",
    en: "The folder scorecards holds no JSON files. Put at least one scorecard there.",
  },
  "comparison/not-json": {
    sv: "Filen är inte giltig JSON. Rätta felet i filen.",
    en: "The file is not valid JSON. Correct the error in it.",
  },
};

/** Every reason that can come up here. */
export const reasonTexts: ReasonTexts = {
  ...scoringReasons,
  "comparison/refused": {
    sv: "Formulären går inte att väga samman ({$code}).",
    en: "The scorecards cannot be combined ({$code}).",
  },
};
