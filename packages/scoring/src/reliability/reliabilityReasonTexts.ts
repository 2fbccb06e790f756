import type { ReasonTexts } from "@samtal/core";

/** The texts of the reliability figures's reasons. */
export const reliabilityReasonTexts: ReasonTexts = {
  "scoring/approximate-interval": {
    sv: "Alla bedömare har inte satt betyg på alla kandidater, så intervallet är ungefärligt.",
    en: "Not every rater rated every candidate, so the interval is approximate.",
  },
  "scoring/candidates-left-out": {
    sv: ".input {$dropped :number} .match $dropped one {{En kandidat är inte medräknad eftersom betyg saknas.}} * {{{$dropped} kandidater är inte medräknade eftersom betyg saknas.}}",
    en: ".input {$dropped :number} .match $dropped one {{One candidate is left out because ratings are missing.}} * {{{$dropped} candidates are left out because ratings are missing.}}",
  },
  "scoring/component-at-zero": {
    sv: ".input {$component :string} .match $component candidate {{Skillnaderna mellan kandidaterna skattas till noll: de är inte större än slumpen ger.}} rater {{Skillnaderna i stränghet mellan bedömarna skattas till noll: de är inte större än slumpen ger.}} * {{En del av variationen ({$component}) skattas till noll: den är inte större än slumpen ger.}}",
    en: ".input {$component :string} .match $component candidate {{The differences between candidates are estimated at zero: they are no larger than chance makes them.}} rater {{The differences in severity between raters are estimated at zero: they are no larger than chance makes them.}} * {{One part of the variance ({$component}) is estimated at zero: it is no larger than chance makes it.}}",
  },
  "scoring/negative-reliability": {
    sv: "Skattningen är negativ: bedömarna skiljer sig åt mer inom en kandidat än kandidaterna sinsemellan. Läs den som att reliabilitet saknas.",
    en: "The estimate is negative: raters differ more about one candidate than the candidates differ. Read it as no reliability.",
  },
  "scoring/no-interval": {
    sv: "Det går inte att beräkna något konfidensintervall för det här värdet.",
    en: "No confidence interval can be computed for this value.",
  },
  "scoring/no-residual": {
    sv: "Ingen slumpmässig variation återstår mellan bedömarna, så värdet kan inte prövas mot noll.",
    en: "No random variation is left between the raters, so the value cannot be tested against zero.",
  },
};
