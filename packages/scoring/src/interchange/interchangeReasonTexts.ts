import type { ReasonTexts } from "@samtal/core";

/** The texts of interchange's reasons. */
export const interchangeReasonTexts: ReasonTexts = {
  "scoring/attributes-left-aside": {
    sv: ".input {$count :number} .match $count one {{{$count} egenskap lästes inte in.}} * {{{$count} egenskaper lästes inte in.}}",
    en: ".input {$count :number} .match $count one {{{$count} attribute was not read.}} * {{{$count} attributes were not read.}}",
  },
  "scoring/evidence-not-carried": {
    sv: ".input {$count :number} .match $count one {{{$count} anteckning följer inte med betyget.}} * {{{$count} anteckningar följer inte med betyget.}}",
    en: ".input {$count :number} .match $count one {{{$count} note does not come along with the rating.}} * {{{$count} notes do not come along with the rating.}}",
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
    sv: "Värdet i {$dialect} betyder att betyg saknas, men kan också ha valts som betyg.",
    en: "The value in {$dialect} means that there is no rating, but may also have been chosen as one.",
  },
  "scoring/missing-state-merged": {
    sv: "{$dialect} skiljer inte det här skälet till att betyg saknas ({$state}) från ett annat.",
    en: "{$dialect} does not tell this kind of missing rating ({$state}) from another.",
  },
  "scoring/not-invertible": {
    sv: "Översättningen från skalan {$from} till skalan {$to} går inte att vända: ange översättningen åt andra hållet för sig.",
    en: "The mapping from the scale {$from} to the scale {$to} cannot be reversed: declare the mapping back separately.",
  },
  "scoring/number-as-text": {
    sv: "Talet från {$dialect} kom som text, eller texten som ett tal, och lästes ändå.",
    en: "The number from {$dialect} came as text, or its text as a number, and was read all the same.",
  },
  "scoring/number-rounded": {
    sv: "Talet avvek med ett avrundningsfel från sin nivå på skalan {$scaleId}.",
    en: "The number was off its level on the scale {$scaleId} by a rounding error.",
  },
  "scoring/order-assigned": {
    sv: "Koderna på skalan {$from} har ingen ordning; ordningen på skalan {$to} har bestämts av den som skapade översättningen.",
    en: "The codes of the scale {$from} have no order; the order on the scale {$to} was decided by whoever declared the mapping.",
  },
  "scoring/order-lost": {
    sv: "Nivåerna på skalan {$from} har en ordning som skalan {$to} saknar.",
    en: "The levels of the scale {$from} have an order that the scale {$to} lacks.",
  },
  "scoring/overall-left-aside": {
    sv: "Formulärets samlade omdöme lästes inte in; betygen per kompetens lästes in.",
    en: "The card's overall recommendation was not read; the ratings by competency were.",
  },
  "scoring/question-not-carried": {
    sv: "Betyget förlorar kopplingen till den fråga som det gäller.",
    en: "The rating loses its link to the question that it is about.",
  },
  "scoring/steps-flattened": {
    sv: "Avstånden mellan nivåerna på skalan {$from} bevaras inte på skalan {$to}.",
    en: "The distances between the levels of the scale {$from} are not preserved on the scale {$to}.",
  },
};
