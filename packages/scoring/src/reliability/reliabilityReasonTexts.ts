import type { ReasonTexts } from "@samtal/core";

/** The texts of the reliability figures' reasons. */
export const reliabilityReasonTexts: ReasonTexts = {
  "scoring/approximate-interval": {
    sv: "Alla bedömare har inte satt betyg på alla kandidater, så intervallet är ungefärligt.",
    en: "Not every rater rated every candidate, so the interval is approximate.",
  },
  "scoring/beyond-chance": {
    sv: ".input {$units :number} .match $units one {{För en kandidat skiljer sig betygen åt mer än slumpen skulle ge; där räknas samstämmigheten som 0.}} * {{För {$units} kandidater skiljer sig betygen åt mer än slumpen skulle ge; där räknas samstämmigheten som 0.}}",
    en: ".input {$units :number} .match $units one {{For one candidate the ratings differ more than chance would make them; agreement counts as 0 there.}} * {{For {$units} candidates the ratings differ more than chance would make them; agreement counts as 0 there.}}",
  },
  "scoring/candidates-left-out": {
    sv: ".input {$dropped :number} .match $dropped one {{En kandidat är inte medräknad eftersom betyg saknas.}} * {{{$dropped} kandidater är inte medräknade eftersom betyg saknas.}}",
    en: ".input {$dropped :number} .match $dropped one {{One candidate is left out because ratings are missing.}} * {{{$dropped} candidates are left out because ratings are missing.}}",
  },
  "scoring/component-at-zero": {
    sv: ".input {$component :string} .match $component candidate {{Variansen mellan kandidaterna skattas till noll: skillnaderna är inte större än slumpen skulle ge.}} rater {{Variansen i stränghet mellan bedömarna skattas till noll: skillnaderna är inte större än slumpen skulle ge.}} * {{En varianskomponent ({$component}) skattas till noll: den är inte större än slumpen skulle ge.}}",
    en: ".input {$component :string} .match $component candidate {{The variance between candidates is estimated at zero: the differences are no larger than chance would make them.}} rater {{The variance in severity between raters is estimated at zero: the differences are no larger than chance would make them.}} * {{One variance component ({$component}) is estimated at zero: it is no larger than chance would make it.}}",
  },
  "scoring/competencies-alone-enough": {
    sv: ".input {$added :number} .match $added one {{Med en kompetens till och lika många bedömare nås målet; det kostar {$minutes} minuter mer per kandidat.}} * {{Med {$added} kompetenser till och lika många bedömare nås målet; det kostar {$minutes} minuter mer per kandidat.}}",
    en: ".input {$added :number} .match $added one {{One more competency with as many raters would reach the target, at {$minutes} more minutes per candidate.}} * {{{$added} more competencies with as many raters would reach the target, at {$minutes} more minutes per candidate.}}",
  },
  "scoring/competencies-alone-not-enough": {
    sv: "Det räcker inte att bara öka antalet kompetenser för att nå målet.",
    en: "More competencies alone, with the same number of raters, do not reach the target.",
  },
  "scoring/negative-reliability": {
    sv: "Skattningen är negativ: bedömarna skiljer sig mer åt om en och samma kandidat än kandidaterna skiljer sig från varandra. Tolka det som att reliabilitet saknas.",
    en: "The estimate is negative: raters differ more about one candidate than the candidates differ. Read it as no reliability.",
  },
  "scoring/no-interval": {
    sv: "Det går inte att beräkna något konfidensintervall för det här värdet.",
    en: "No confidence interval can be computed for this value.",
  },
  "scoring/no-residual": {
    sv: "Ingen slumpmässig variation återstår mellan bedömarna, så det går inte att pröva om värdet skiljer sig från noll.",
    en: "No random variation is left between the raters, so whether the value differs from zero cannot be tested.",
  },
  "scoring/panel-cheapest": {
    sv: "Den billigaste panel som når målet: antal bedömare {$raters}, antal kompetenser {$competencies}, totalt {$minutes} minuter per kandidat.",
    en: "The cheapest panel that reaches the target: raters {$raters}, competencies {$competencies}, {$minutes} minutes per candidate in all.",
  },
  "scoring/panel-falls-short": {
    sv: "Dagens panel (antal bedömare {$raters}, antal kompetenser {$competencies}) når inte målet {$target}.",
    en: "Today's panel (raters {$raters}, competencies {$competencies}) does not reach the target {$target}.",
  },
  "scoring/panel-largest-error": {
    sv: ".input {$source :string} .match $source candidateCompetency {{Den största delen av felet, {$percent}\u00a0%, beror på att kandidaterna är olika starka i olika kompetenser: fler kompetenser hjälper mest.}} candidateRater {{Den största delen av felet, {$percent}\u00a0%, beror på att bedömarna ser olika på samma kandidat: fler bedömare hjälper mest.}} rater {{Den största delen av felet, {$percent}\u00a0%, beror på att bedömarna är olika stränga: fler bedömare, eller samma bedömare för alla, hjälper mest.}} competency {{Den största delen av felet, {$percent}\u00a0%, beror på att kompetenserna är olika svåra: fler kompetenser, eller samma kompetenser för alla, hjälper mest.}} competencyRater {{Den största delen av felet, {$percent}\u00a0%, beror på att bedömarna är olika stränga i olika kompetenser: både fler bedömare och fler kompetenser hjälper.}} * {{Den största delen av felet, {$percent}\u00a0%, finns i de enskilda betygen: både fler bedömare och fler kompetenser hjälper.}}",
    en: ".input {$source :string} .match $source candidateCompetency {{The largest part of the error, {$percent}%, comes from candidates being stronger in some competencies than in others: more competencies help most.}} candidateRater {{The largest part of the error, {$percent}%, comes from raters seeing the same candidate differently: more raters help most.}} rater {{The largest part of the error, {$percent}%, comes from raters being unequally severe: more raters, or the same ones for all, help most.}} competency {{The largest part of the error, {$percent}%, comes from competencies being unequally hard: more competencies, or the same ones for all, help most.}} competencyRater {{The largest part of the error, {$percent}%, comes from raters being unequally severe in different competencies: more raters and more competencies both help.}} * {{The largest part of the error, {$percent}%, lies in the single ratings: more raters and more competencies both help.}}",
  },
  "scoring/panel-out-of-reach": {
    sv: "Ingen panel inom gränserna (antal bedömare högst {$raters}, antal kompetenser högst {$competencies}) når målet.",
    en: "No panel within the limits (raters at most {$raters}, competencies at most {$competencies}) reaches the target.",
  },
  "scoring/panel-suffices": {
    sv: "Dagens panel (antal bedömare {$raters}, antal kompetenser {$competencies}) når redan målet {$target}.",
    en: "Today's panel (raters {$raters}, competencies {$competencies}) already reaches the target {$target}.",
  },
  "scoring/panels-apart": {
    sv: "Bedömarna bildar {$groups} grupper som inte har någon kandidat gemensamt. Reliabiliteten förutsätter att grupperna är jämförbara.",
    en: "The raters form {$groups} groups that have no candidate in common. The reliability assumes that the groups are comparable.",
  },
  "scoring/raters-alone-enough": {
    sv: ".input {$added :number} .match $added one {{Med en bedömare till och lika många kompetenser nås målet; det kostar {$minutes} minuter mer per kandidat.}} * {{Med {$added} bedömare till och lika många kompetenser nås målet; det kostar {$minutes} minuter mer per kandidat.}}",
    en: ".input {$added :number} .match $added one {{One more rater with as many competencies would reach the target, at {$minutes} more minutes per candidate.}} * {{{$added} more raters with as many competencies would reach the target, at {$minutes} more minutes per candidate.}}",
  },
  "scoring/raters-alone-not-enough": {
    sv: "Det räcker inte att bara öka antalet bedömare för att nå målet.",
    en: "More raters alone, with the same number of competencies, do not reach the target.",
  },
};
