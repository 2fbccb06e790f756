import type { ReasonTexts } from "@samtal/core";

/** The texts of the agreement coefficients' reasons. */
export const agreementReasonTexts: ReasonTexts = {
  "scoring/few-units": {
    sv: ".input {$units :number} .match $units one {{Måttet bygger på {$units} bedömd enhet: det säger lite om nästa.}} * {{Måttet bygger på bara {$units} bedömda enheter: det kan bli ett helt annat med nästa omgång.}}",
    en: ".input {$units :number} .match $units one {{The figure rests on {$units} unit: it says little of the next.}} * {{The figure rests on no more than {$units} units: the next round may well give quite another.}}",
  },
  "scoring/units-left-out": {
    sv: ".input {$count :number} .match $count one {{{$count} enhet räknas inte med, eftersom den saknar betyg som behövs.}} * {{{$count} enheter räknas inte med, eftersom de saknar betyg som behövs.}}",
    en: ".input {$count :number} .match $count one {{{$count} unit is left out because ratings that are needed are missing.}} * {{{$count} units are left out because ratings that are needed are missing.}}",
  },
  "scoring/unused-categories": {
    sv: ".input {$count :number} .match $count one {{{$count} av skalans kategorier har ingen använt. Den räknas ändå med i vikterna och i slumpens andel.}} * {{{$count} av skalans kategorier har ingen använt. De räknas ändå med i vikterna och i slumpens andel.}}",
    en: ".input {$count :number} .match $count one {{Nobody used {$count} category of the scale. It still counts in the weights and in what chance would give.}} * {{Nobody used {$count} categories of the scale. They still count in the weights and in what chance would give.}}",
  },
  "scoring/constant-raters": {
    sv: ".input {$count :number} .match $count one {{{$count} bedömare gav alla samma betyg och skiljer alltså ingen från någon annan.}} * {{{$count} bedömare gav alla samma betyg och skiljer alltså ingen från någon annan.}}",
    en: ".input {$count :number} .match $count one {{{$count} rater gave everybody the same rating, and so tells nobody apart.}} * {{{$count} raters gave everybody the same rating, and so tell nobody apart.}}",
  },
  "scoring/skewed-categories": {
    sv: "Nästan alla betyg ligger i en och samma kategori. Då kan kappa och alfa bli låga trots att bedömarna är överens; läs måttet tillsammans med andelen lika betyg eller Gwets AC.",
    en: "Nearly all ratings fall in one category. Kappa and alpha can then be low though the raters agree; read the figure beside percent agreement or Gwet's AC.",
  },
  "scoring/flat-pairs": {
    sv: ".input {$count :number} .match $count one {{I {$count} par av bedömare gav den ena alla samma betyg. Paret räknas som utan samstämmighet (0).}} * {{I {$count} par av bedömare gav den ena alla samma betyg. Paren räknas som utan samstämmighet (0).}}",
    en: ".input {$count :number} .match $count one {{In {$count} pair of raters one gave everybody the same rating. The pair counts as without concordance (0).}} * {{In {$count} pairs of raters one gave everybody the same rating. They count as without concordance (0).}}",
  },
  "scoring/uncorrected-ties": {
    sv: "Bedömarna gav lika betyg åt flera, och måttet är inte rättat för det: det blir för lågt.",
    en: "Raters gave several the same rating, and the figure is not corrected for it: it comes out too low.",
  },
};
