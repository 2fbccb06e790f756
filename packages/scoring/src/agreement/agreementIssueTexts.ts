import type { ReasonTexts } from "@samtal/core";

/** What each of the agreement coefficients' issues means, and the way out. */
export const agreementIssueTexts: ReasonTexts = {
  "scoring/invalid-confidence-level": {
    sv: "Konfidensnivån måste ligga mellan 0 och 1, till exempel 0,95.",
    en: "The confidence level must lie between 0 and 1, such as 0.95.",
  },
  "scoring/too-few-categories": {
    sv: "Skalan måste ha minst två kategorier. Ange alla som bedömarna kunde välja mellan, i ordning.",
    en: "The scale needs at least two categories. Declare all that the raters could choose from, in order.",
  },
  "scoring/too-many-categories": {
    sv: "Skalan har fler än {$maximum} kategorier. Dela in den i färre, eller använd ett mått för tal, till exempel icc eller krippendorffAlpha.",
    en: "The scale has more than {$maximum} categories. Divide it into fewer, or use a figure for numbers, such as icc or krippendorffAlpha.",
  },
  "scoring/duplicate-category": {
    sv: "Kategorin är angiven två gånger. Ange varje kategori en gång.",
    en: "The category is declared twice. Declare each category once.",
  },
  "scoring/invalid-category": {
    sv: "Kategorin är inte ett ändligt tal. Ange den som ett tal eller som en text.",
    en: "The category is not a finite number. Declare it as a number or as a text.",
  },
  "scoring/rating-outside-categories": {
    sv: "Betyget finns inte bland skalans kategorier. Lägg till kategorin eller rätta betyget.",
    en: "The rating is none of the declared categories. Declare the category or correct the rating.",
  },
  "scoring/weights-need-numbers": {
    sv: "Linjära och kvadratiska vikter bygger på avstånd, och mellan texter finns inga. Ange kategorierna som tal, eller välj ordinala vikter (ordinal).",
    en: "Linear and quadratic weights rest on distances, and texts have none. Declare the categories as numbers, or choose ordinal weights.",
  },
  "scoring/categories-not-ascending": {
    sv: "Ordinala vikter bygger på kategoriernas ordning. Ange talen i stigande ordning.",
    en: "Ordinal weights rest on the order of the categories. Declare the numbers in ascending order.",
  },
  "scoring/invalid-weights": {
    sv: "Viktmatrisen måste ha {$categories} rader och lika många kolumner, vara symmetrisk och bestå av tal: överensstämmelse från 0 till 1 med ettor i diagonalen, eller avvikelse från 0 och uppåt med nollor i diagonalen och minst ett tal över 0.",
    en: "The matrix of weights must have {$categories} rows and as many columns, be symmetric and hold numbers: agreement from 0 to 1 with 1 on the diagonal, or disagreement from 0 up with 0 on the diagonal and at least one number above 0.",
  },
  "scoring/two-raters-expected": {
    sv: "Måttet gäller två bedömare, men tabellen har {$found}. Ange i raters vilka två kolumner som avses, eller välj ett mått för flera bedömare.",
    en: "The figure is for two raters, and the table has {$found}. Name the two columns in raters, or choose a figure for several raters.",
  },
  "scoring/unknown-rater": {
    sv: "Det finns ingen sådan kolumn, eller så är samma kolumn angiven två gånger. Ange två olika kolumner, räknade från 0; tabellen har {$found}.",
    en: "There is no such column, or one column is named twice. Name two different columns, counted from 0; the table has {$found}.",
  },
  "scoring/invalid-tolerance": {
    sv: "Toleransen måste vara ett tal från 0 och uppåt.",
    en: "The tolerance must be a number from 0 up.",
  },
  "scoring/measurement-needs-numbers": {
    sv: "Mätnivån kräver tal, och betyget är en text. Välj mätnivån nominal, eller ange kategorierna och välj ordinal.",
    en: "The level of measurement needs numbers, and the rating is a text. Choose nominal, or declare the categories and choose ordinal.",
  },
  "scoring/measurement-needs-categories": {
    sv: "Texter har ingen egen ordning. Ange kategorierna i stigande ordning, eller välj mätnivån nominal.",
    en: "Texts have no order of their own. Declare the categories in ascending order, or choose nominal.",
  },
  "scoring/negative-ratio-rating": {
    sv: "På en kvotskala finns inga tal under 0. Rätta betyget, eller välj mätnivån interval.",
    en: "A ratio scale has no numbers below 0. Correct the rating, or choose interval.",
  },
  "scoring/invalid-distance": {
    sv: "Avståndsfunktionen måste ge 0 för lika betyg, samma ändliga tal åt båda hållen och inget under 0.",
    en: "The distance function must give 0 for equal ratings, the same finite number both ways, and none below 0.",
  },
  "scoring/competency-not-in-rubric": {
    sv: "Kompetensen finns inte i bedömningsmallen. Ange en av mallens kompetenser.",
    en: "The competency is not in the rubric. Name one that is.",
  },
  "scoring/nominal-rated-twice": {
    sv: "Bedömaren har gett kandidaten flera koder för samma kompetens, och koder utan ordning har inget medelvärde. Behåll en kod per bedömare och kandidat.",
    en: "The interviewer gave the candidate several codes for one competency, and codes without order have no mean. Keep one code for each interviewer and candidate.",
  },
};
