import type { ReasonTexts } from "@samtal/core";

/** What each of the agreement coefficients's issues means, and the way out. */
export const agreementIssueTexts: ReasonTexts = {
  "scoring/ragged-ratings": {
    sv: "Raden har {$found} betyg där den första har {$expected}. Ge varje rad lika många platser och skriv null där betyg saknas.",
    en: "The row has {$found} ratings where the first has {$expected}. Give every row as many places, with null where nothing was rated.",
  },
  "scoring/non-finite-rating": {
    sv: "Betyget är inte ett ändligt tal. Rätta det, eller skriv null om betyg saknas.",
    en: "The rating is not a finite number. Correct it, or write null where nothing was rated.",
  },
  "scoring/invalid-confidence-level": {
    sv: "Konfidensnivån måste ligga mellan 0 och 1, till exempel 0,95.",
    en: "The level of confidence must lie between 0 and 1, such as 0.95.",
  },
};
