import type { ReasonTexts } from "@samtal/core";

/** What each of the rater models' issues means, and the way out. */
export const ratersIssueTexts: ReasonTexts = {
  "scoring/competency-on-some-ratings": {
    sv: "En del betyg anger kompetens och andra inte. Ange kompetens för alla betyg eller inte för något.",
    en: "Some ratings name a competency and others don't. Name it on every rating or on none.",
  },
  "scoring/invalid-note-threshold": {
    sv: "Gränsvärden måste vara tal större än 0. Minsta antal betyg är ett heltal från 2 och uppåt, minsta antal andra bedömare ett heltal från 1.",
    en: "Thresholds must be numbers above 0. The minimum number of ratings is a whole number from 2 up, that of other raters a whole number from 1 up.",
  },
  "scoring/invalid-quadrature-grid": {
    sv: "Integrationspunkterna måste gå från ett tal under 0 till ett över 0, med 3 till 10 000 punkter. Utelämna dem om du inte jämför med ett annat program.",
    en: "The points of the quadrature must reach from below 0 to above 0, 3 to 10,000 of them. Leave them out unless you compare with another program.",
  },
  "scoring/invalid-scale-ends": {
    sv: "Skalans ändpunkter måste vara ändliga tal, det lägsta mindre än det högsta.",
    en: "The ends of the scale must be finite numbers, the lowest below the highest.",
  },
  "scoring/invalid-variance": {
    sv: "Varianserna måste vara ändliga tal: kandidaternas och restvariansen större än 0, övriga från 0 och uppåt. Hämta dem från en tidigare, större mängd betyg på samma skala.",
    en: "Variances must be finite numbers: the candidates' and the residual above 0, the others from 0 up. Take them from an earlier, larger set of ratings on the same scale.",
  },
  "scoring/nominal-not-rated-by-number": {
    sv: "Kompetensen betygsätts med koder utan ordning, och bedömareffekter kräver tal. Utelämna kompetensen, eller välj en ordnad eller kontinuerlig skala.",
    en: "The competency is rated with codes that have no order, and rater effects need numbers. Leave the competency out, or choose an ordered or a continuous scale.",
  },
  "scoring/ordinal-scale-not-ascending": {
    sv: "Skalans kategorier är inte angivna i stigande ordning. Ange dem från lägsta till högsta talet.",
    en: "The categories of the scale are not in ascending order. Declare them from the lowest to the highest number.",
  },
  "scoring/rating-id-missing": {
    sv: "Betyget saknar id för kandidat, bedömare eller kompetens. Ange ett id som inte är tomt.",
    en: "The rating lacks the id of a candidate, a rater or a competency. Give an id that is not empty.",
  },
  "scoring/rating-key-unknown": {
    sv: "Betyget har ett fält som bedömareffekter inte tar emot. Skicka bara id:n och talet, aldrig uppgifter om personen.",
    en: "The rating has a field that rater effects do not take. Pass only ids and the number, never anything that describes a person.",
  },
  "scoring/rating-not-finite": {
    sv: "Betyget är inte ett ändligt tal. Rätta det. Ett betyg som saknas är null i en tabell och utelämnas i en lista; det är aldrig noll.",
    en: "The rating is not a finite number. Correct it. A missing rating is null in a table and left out of a list; it is never zero.",
  },
  "scoring/rating-out-of-range": {
    sv: "Betyget är för stort eller för litet för att räkna med: använd 0 eller tal vars storlek ligger mellan 1e-50 och 1e50.",
    en: "The rating is too large or too small to reckon with: use 0, or numbers whose size lies from 1e-50 to 1e50.",
  },
  "scoring/rating-sealed-before-end": {
    sv: "Formuläret lämnades in innan intervjun var slut. Rätta tidpunkterna, eller utelämna intervjuns sluttid.",
    en: "The scorecard was sealed before the interview ended. Correct the times, or leave the interview's end out.",
  },
  "scoring/too-many-raters": {
    sv: "Underlaget har {$raters} bedömare, och en beräkning klarar högst {$maximum}. Dela upp betygen, till exempel per roll eller år.",
    en: "There are {$raters} raters, and one estimation takes at most {$maximum}. Divide the ratings, for instance by role or year.",
  },
  "scoring/unknown-candidate": {
    sv: "Ingen av kandidaterna i beräkningen har det id:t. Jämför bara kandidater som har betyg.",
    en: "No candidate of the estimation has this id. Compare only candidates who were rated.",
  },
};
