import type { ReasonTexts } from "@samtal/core";

/** What each of the reliability figures's issues means, and the way out. */
export const reliabilityIssueTexts: ReasonTexts = {
  "scoring/ragged-ratings": {
    sv: "Raden har inte lika många betyg som den första. Ge varje kandidat en plats per bedömare och skriv null där betyg saknas.",
    en: "The row does not have as many places as the first. Give each candidate one place per rater, with null where there is no rating.",
  },
  "scoring/rating-not-finite": {
    sv: "Betyget är inte ett ändligt tal. Skicka in betyget som ett tal, eller null om det saknas.",
    en: "The rating is not a finite number. Pass it as a number, or null where there is none.",
  },
  "scoring/invalid-rater-count": {
    sv: "Antalet bedömare måste vara ett tal från 1 och uppåt.",
    en: "The number of raters must be a number from 1 up.",
  },
};
