import type { ReasonTexts } from "@samtal/core";

/** The texts of the agreement coefficients' reasons. */
export const agreementReasonTexts: ReasonTexts = {
  "scoring/few-units": {
    sv: ".input {$units :number} .match $units one {{Måttet bygger på {$units} bedömd enhet och säger lite om andra.}} * {{Måttet bygger på bara {$units} bedömda enheter och kan bli ett helt annat i nästa omgång.}}",
    en: ".input {$units :number} .match $units one {{The figure rests on {$units} unit and says little about others.}} * {{The figure rests on only {$units} units and may well be quite different in the next round.}}",
  },
  "scoring/units-left-out": {
    sv: ".input {$count :number} .match $count one {{{$count} enhet räknas inte med, eftersom den saknar betyg som behövs.}} * {{{$count} enheter räknas inte med, eftersom de saknar betyg som behövs.}}",
    en: ".input {$count :number} .match $count one {{{$count} unit is left out because ratings that are needed are missing.}} * {{{$count} units are left out because ratings that are needed are missing.}}",
  },
  "scoring/unused-categories": {
    sv: ".input {$count :number} .match $count one {{{$count} av skalans kategorier har aldrig använts. Den räknas ändå med i vikterna och i den överensstämmelse som slumpen skulle ge.}} * {{{$count} av skalans kategorier har aldrig använts. De räknas ändå med i vikterna och i den överensstämmelse som slumpen skulle ge.}}",
    en: ".input {$count :number} .match $count one {{Nobody used {$count} category of the scale. It still counts in the weights and in the agreement expected by chance.}} * {{Nobody used {$count} categories of the scale. They still count in the weights and in the agreement expected by chance.}}",
  },
  "scoring/constant-raters": {
    sv: ".input {$count :number} .match $count one {{{$count} bedömare gav samma betyg till alla och skiljer alltså inte mellan dem.}} * {{{$count} bedömare gav samma betyg till alla och skiljer alltså inte mellan dem.}}",
    en: ".input {$count :number} .match $count one {{{$count} rater gave everybody the same rating, and so tells nobody apart.}} * {{{$count} raters gave everybody the same rating, and so tell nobody apart.}}",
  },
  "scoring/skewed-categories": {
    sv: "Nästan alla betyg ligger i en och samma kategori. Då kan kappa och alfa bli låga trots att bedömarna är överens; läs måttet tillsammans med den procentuella överensstämmelsen eller Gwets AC.",
    en: "Nearly all ratings fall in one category. Kappa and alpha can then be low though the raters agree; read the figure together with percent agreement or Gwet's AC.",
  },
  "scoring/flat-pairs": {
    sv: ".input {$count :number} .match $count one {{I {$count} bedömarpar gav den ena samma betyg till alla. Paret räknas som utan samstämmighet (0).}} * {{I {$count} bedömarpar gav den ena samma betyg till alla. Paren räknas som utan samstämmighet (0).}}",
    en: ".input {$count :number} .match $count one {{In {$count} pair of raters one gave everybody the same rating. The pair counts as having no concordance (0).}} * {{In {$count} pairs of raters one gave everybody the same rating. They count as having no concordance (0).}}",
  },
  "scoring/uncorrected-ties": {
    sv: "Bedömare har gett flera samma betyg, och måttet är inte korrigerat för lika värden: det blir för lågt.",
    en: "Raters gave several the same rating, and the figure is not corrected for ties: it comes out too low.",
  },
};
