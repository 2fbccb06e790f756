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
  "scoring/invalid-composite": {
    sv: "Uppgifterna om delarna går inte ihop. Ange lika många vikter, reliabiliteter (0 till 1) och rader och kolumner i kovariansmatrisen, och en matris som är symmetrisk och möjlig.",
    en: "The parts do not fit together. Give as many weights, reliabilities (0 to 1) and rows and columns of covariances, in a matrix that is symmetric and possible.",
  },
  "scoring/invalid-design-count": {
    sv: "Antalet måste vara ett heltal från 1 och uppåt, och antalet kompetenser måste vara 1 om generaliserbarhetsstudien saknar kompetenser.",
    en: "The number must be a whole number from 1 up, and the number of competencies must be 1 where the G study has no competencies.",
  },
  "scoring/invalid-null-distribution": {
    sv: "Slumpfördelningen går inte att använda. Ange minst två olika värden (med andelar som tillsammans blir 1), eller en varians större än 0.",
    en: "The null distribution cannot be used. Give at least two different values (with shares that add up to 1), or a variance above 0.",
  },
  "scoring/invalid-panel-plan": {
    sv: "Uppgiften om panelen går inte att använda. Målet ska ligga mellan 0 och 1, antalen vara heltal från 1 upp till gränserna och tiderna vara 0 eller mer, men inte alla 0.",
    en: "This wish for the panel cannot be used. The target lies between 0 and 1, the numbers are whole and from 1 up to the limits, the minutes are 0 or more but not all 0.",
  },
  "scoring/rating-off-null-distribution": {
    sv: "Betyget finns inte bland slumpfördelningens värden. Ange alla skalans värden, eller rätta betyget.",
    en: "The rating is not among the values of the null distribution. Give every value of the scale, or correct the rating.",
  },
};
