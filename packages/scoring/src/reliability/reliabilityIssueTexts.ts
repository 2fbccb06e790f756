import type { ReasonTexts } from "@samtal/core";

/** What each of the reliability figures' issues means, and the way out. */
export const reliabilityIssueTexts: ReasonTexts = {
  "scoring/ragged-ratings": {
    sv: "Raden har inte lika många betyg som den första. Ge varje kandidat en plats per bedömare, med null där betyg saknas.",
    en: "The row does not have as many places as the first. Give each candidate one place per rater, with null where there is no rating.",
  },
  "scoring/rating-not-finite": {
    sv: "Betyget är inte ett ändligt tal. Rätta det. Ett betyg som saknas är null i en tabell och utelämnas i en lista; det är aldrig noll.",
    en: "The rating is not a finite number. Correct it. A missing rating is null in a table and left out of a list; it is never zero.",
  },
  "scoring/invalid-rater-count": {
    sv: "Antalet bedömare måste vara ett tal från 1 och uppåt.",
    en: "The number of raters must be a number from 1 up.",
  },
  "scoring/invalid-composite": {
    sv: "Uppgifterna om delarna går inte ihop. Ange en vikt och en reliabilitet (0 till 1) för varje del, och en kovariansmatris med en rad och en kolumn för varje del. Matrisen måste vara symmetrisk och positivt semidefinit.",
    en: "The parts do not fit together. Give each part a weight and a reliability (0 to 1), and a row and a column in the covariance matrix. The matrix must be symmetric and positive semidefinite.",
  },
  "scoring/invalid-design-count": {
    sv: "Antalet måste vara ett heltal från 1 och uppåt, och antalet kompetenser måste vara 1 om generaliserbarhetsstudien saknar kompetenser.",
    en: "The number must be a whole number from 1 up, and the number of competencies must be 1 where the G study has no competencies.",
  },
  "scoring/invalid-null-distribution": {
    sv: "Nollfördelningen går inte att använda. Ange minst två olika värden (med andelar som tillsammans blir 1), eller en varians större än 0.",
    en: "The null distribution cannot be used. Give at least two different values (with shares that add up to 1), or a variance above 0.",
  },
  "scoring/invalid-panel-plan": {
    sv: "Uppgiften i panelplanen går inte att använda. Målet ska ligga mellan 0 och 1, antalen vara heltal från 1 upp till gränserna och tiderna vara 0 eller mer, men inte alla 0.",
    en: "This detail of the panel plan cannot be used. The target must lie between 0 and 1, the counts must be whole numbers from 1 up to the limits, and the minutes 0 or more but not all 0.",
  },
  "scoring/rating-off-null-distribution": {
    sv: "Betyget finns inte bland nollfördelningens värden. Ange alla skalans värden, eller rätta betyget.",
    en: "The rating is not among the values of the null distribution. Give every value of the scale, or correct the rating.",
  },
};
