import type { ReasonTexts } from "@samtal/core";

/** The texts of interchange's reasons. */
export const interchangeReasonTexts: ReasonTexts = {
  "scoring/attributes-left-aside": {
    sv: ".input {$count :number} .match $count one {{{$count} egenskap lämnades därhän.}} * {{{$count} egenskaper lämnades därhän.}}",
    en: ".input {$count :number} .match $count one {{{$count} attribute was left aside.}} * {{{$count} attributes were left aside.}}",
  },
  "scoring/evidence-not-carried": {
    sv: ".input {$count :number} .match $count one {{{$count} anteckning följer inte med betyget.}} * {{{$count} anteckningar följer inte med betyget.}}",
    en: ".input {$count :number} .match $count one {{{$count} note does not travel with the rating.}} * {{{$count} notes do not travel with the rating.}}",
  },
  "scoring/granularity-lost": {
    sv: "Flera betyg på skalan {$from} blir ett och samma på skalan {$to}.",
    en: "Several ratings on the scale {$from} become one on the scale {$to}.",
  },
  "scoring/linear-rescale": {
    sv: "Talet är omräknat linjärt från skalan {$from} till skalan {$to}.",
    en: "The number was rescaled linearly from the scale {$from} to the scale {$to}.",
  },
  "scoring/missing-code-ambiguous": {
    sv: "Värdet hos {$dialect} betyder att betyg saknas, men kan också ha valts som ett betyg.",
    en: "The value of {$dialect} means that there is no rating, and may also have been chosen as one.",
  },
  "scoring/missing-state-merged": {
    sv: "{$dialect} kan inte skilja detta slag av saknat betyg ({$state}) från ett annat.",
    en: "{$dialect} cannot tell this kind of missing rating ({$state}) from another.",
  },
  "scoring/not-invertible": {
    sv: "Översättningen från skalan {$from} till skalan {$to} går inte att vända: ange vägen tillbaka för sig.",
    en: "The mapping from the scale {$from} to the scale {$to} cannot be turned round: declare the way back on its own.",
  },
  "scoring/number-as-text": {
    sv: "Talet från {$dialect} kom som text, eller texten som ett tal, och lästes ändå.",
    en: "The number of {$dialect} came as text, or its text as a number, and was read all the same.",
  },
  "scoring/number-rounded": {
    sv: "Talet avvek med ett avrundningsfel från sin nivå på skalan {$scaleId}.",
    en: "The number was off its level on the scale {$scaleId} by a rounding error.",
  },
  "scoring/order-assigned": {
    sv: "Koderna på skalan {$from} har ingen ordning; den på skalan {$to} har den som skapade översättningen bestämt.",
    en: "The codes of the scale {$from} have no order; the one on {$to} was decided by whoever declared the mapping.",
  },
  "scoring/order-lost": {
    sv: "Nivåerna på skalan {$from} har en ordning som skalan {$to} saknar.",
    en: "The levels of the scale {$from} have an order that the scale {$to} lacks.",
  },
  "scoring/overall-left-aside": {
    sv: "Formulärets samlade omdöme lämnades därhän; betygen per kompetens lästes in.",
    en: "The card's overall recommendation was left aside; the ratings by competency were read.",
  },
  "scoring/question-not-carried": {
    sv: "Betyget förlorar kopplingen till den fråga som det gäller.",
    en: "The rating loses its link to the question that it is about.",
  },
  "scoring/steps-flattened": {
    sv: "Avstånden mellan nivåerna på skalan {$from} består inte på skalan {$to}.",
    en: "The distances between the levels of the scale {$from} do not hold on the scale {$to}.",
  },
};
