import type { ReasonTexts } from "@samtal/core";

/** The texts of the reasons that tell how sure an order is. */
export const comparisonReasonTexts: ReasonTexts = {
  "scoring/first-place-shared": {
    sv: ".input {$applications :number} .match $applications 0 {{Ingen har någon poäng, så det finns ingen förstaplats.}} * {{{$applications} ansökningar delar den högsta poängen, så ingen ligger ensam först.}}",
    en: ".input {$applications :number} .match $applications 0 {{Nobody has a score, so there is no first place.}} * {{{$applications} applications share the highest score, so none is first alone.}}",
  },
  "scoring/left-without-rating": {
    sv: ".input {$applications :number} .match $applications one {{Utan betygen från {$interviewerId} saknas en kompetens helt för en ansökan, som då inte kan jämföras.}} * {{Utan betygen från {$interviewerId} saknas en kompetens helt för {$applications} ansökningar, som då inte kan jämföras.}}",
    en: ".input {$applications :number} .match $applications one {{Without the ratings of {$interviewerId}, one application has a competency that nobody rated and cannot be compared.}} * {{Without the ratings of {$interviewerId}, {$applications} applications have a competency that nobody rated and cannot be compared.}}",
  },
  "scoring/not-told-apart": {
    sv: ".input {$applications :number} .match $applications one {{Ingen annan ansökan kan räknas till samma band som {$leaderId} vid {$percent}\u00a0% konfidens. Ett lägre band är inget avslag.}} * {{{$applications} ansökningar, med {$leaderId} överst, kan inte skiljas från den högsta poängen bland dem vid {$percent}\u00a0% konfidens. Ett lägre band är inget avslag.}}",
    en: ".input {$applications :number} .match $applications one {{No other application belongs to the band of {$leaderId} at {$percent}% confidence. A lower band is no rejection.}} * {{{$applications} applications, led by {$leaderId}, cannot be told apart from the highest score among them at {$percent}% confidence. A lower band is no rejection.}}",
  },
  "scoring/plugin-versions-differ": {
    sv: "Bedömningarna är gjorda med olika tillägg (plugins) eller olika versioner av dem.",
    en: "The assessments were made with different plugins, or with different versions of them.",
  },
  "scoring/precision-from-panels": {
    sv: ".input {$applications :number} .input {$degreesOfFreedom :number} {{Medelfelen bygger på hur långt isär bedömarna ligger på {$applications} ansökningar ({$degreesOfFreedom} frihetsgrader). Det förutsätter att bedömarnas fel är oberoende och lika stora för alla kandidater; att vissa genomgående är strängare räknas som fel.}}",
    en: ".input {$applications :number} .input {$degreesOfFreedom :number} {{The standard errors rest on how far raters lie apart on {$applications} applications ({$degreesOfFreedom} degrees of freedom). That takes raters' errors to be independent and alike for all candidates; that some are always stricter counts as error.}}",
  },
  "scoring/rater-left-out": {
    sv: "Utan betygen från {$interviewerId} ligger ingen annan högre.",
    en: "Without the ratings of {$interviewerId} nobody else scores higher.",
  },
  "scoring/rater-overturns": {
    sv: "Utan betygen från {$interviewerId} ligger {$applicationId} högre.",
    en: "Without the ratings of {$interviewerId}, {$applicationId} scores higher.",
  },
  "scoring/raters-hold": {
    sv: ".input {$raters :number} .match $raters one {{Förstaplatsen består om den enda bedömaren utesluts.}} * {{Förstaplatsen består vem av de {$raters} bedömarna som än utesluts.}}",
    en: ".input {$raters :number} .match $raters one {{The first place stands when the only rater is left out.}} * {{The first place stands whichever of the {$raters} raters is left out.}}",
  },
  "scoring/raters-overturn": {
    sv: ".input {$raters :number} .input {$fallen :number} .match $fallen one {{Förstaplatsen hänger på en av de {$raters} bedömarna.}} * {{Förstaplatsen hänger på var och en av {$fallen} bedömare av {$raters}.}}",
    en: ".input {$raters :number} .input {$fallen :number} .match $fallen one {{The first place hangs on one of the {$raters} raters.}} * {{The first place hangs on each of {$fallen} raters out of {$raters}.}}",
  },
  "scoring/raters-unclear": {
    sv: ".input {$raters :number} .input {$open :number} .match $open one {{Det går inte att säga om förstaplatsen består utan en av de {$raters} bedömarna.}} * {{Det går inte att säga om förstaplatsen består utan någon av {$open} bedömare av {$raters}.}}",
    en: ".input {$raters :number} .input {$open :number} .match $open one {{Whether the first place stands without one of the {$raters} raters cannot be said.}} * {{Whether the first place stands without any one of {$open} raters out of {$raters} cannot be said.}}",
  },
  "scoring/scale-holds": {
    sv: "Förstaplatsen består vilka tal skalans nivåer än får, så länge ordningen mellan nivåerna och skalans ändpunkter är desamma.",
    en: "The first place stands whatever numbers the scale's levels are given, as long as their order and the scale's ends stay.",
  },
  "scoring/scale-overturns": {
    sv: "Med andra tal på skalans nivåer, i samma ordning, ligger {$applicationId} högre.",
    en: "With other numbers on the scale's levels, in the same order, {$applicationId} scores higher.",
  },
  "scoring/scale-steps-hold": {
    sv: ".input {$steps :number} {{Ingen annan ligger högre under någon av {$steps} prövade stegfunktioner; sammanvägningsregeln är sådan att det inte bevisar något för andra tal.}}",
    en: ".input {$steps :number} {{Nobody else scores higher under any of the {$steps} step functions tried; under this combination rule that proves nothing for other numbers.}}",
  },
  "scoring/scale-too-many-steps": {
    sv: ".input {$steps :number} .input {$rivals :number} {{Det är för många sätt att sätta talen för att pröva: {$steps} för {$rivals} ansökningar.}}",
    en: ".input {$steps :number} .input {$rivals :number} {{There are too many ways of setting the numbers to try: {$steps} for {$rivals} applications.}}",
  },
  "scoring/stability-not-comparable": {
    sv: ".input {$groups :number} {{Ansökningarna hör till {$groups} grupper som inte kan jämföras med varandra. Pröva en grupp i taget.}}",
    en: ".input {$groups :number} {{The applications belong to {$groups} groups that cannot be compared with each other. Take one group at a time.}}",
  },
  "scoring/ties-counted": {
    sv: ".input {$method :string} .match $method min {{De som delar plats får den bästa av platserna (1, 2, 2, 4).}} max {{De som delar plats får den sista av platserna (1, 3, 3, 4).}} dense {{De som delar plats får samma nummer, och nästa får numret efter (1, 2, 2, 3).}} * {{De som delar plats får medelvärdet av platserna (1, 2,5, 2,5, 4).}}",
    en: ".input {$method :string} .match $method min {{Those who share a place get the best of the places (1, 2, 2, 4).}} max {{Those who share a place get the last of the places (1, 3, 3, 4).}} dense {{Those who share a place get one number, and the next gets the number after it (1, 2, 2, 3).}} * {{Those who share a place get the mean of the places (1, 2.5, 2.5, 4).}}",
  },
  "scoring/weights-corners-hold": {
    sv: ".input {$corners :number} {{Ingen annan ligger högre i någon av {$corners} ytterligheter när varje vikt ändras med upp till {$percent}\u00a0%; för den här sammanvägningen bevisar det inget om vikterna däremellan.}}",
    en: ".input {$corners :number} {{Nobody else scores higher at any of the {$corners} extremes when each weight changes by up to {$percent}%; for this way of combining that proves nothing about the weights between.}}",
  },
  "scoring/weights-hold": {
    sv: ".input {$percent :number maximumFractionDigits=1} .input {$largestPercent :number maximumFractionDigits=1} {{Förstaplatsen består när varje vikt ändras med upp till {$percent}\u00a0%, och ända till {$largestPercent}\u00a0%.}}",
    en: ".input {$percent :number maximumFractionDigits=1} .input {$largestPercent :number maximumFractionDigits=1} {{The first place stands when each weight changes by up to {$percent}%, and as far as {$largestPercent}%.}}",
  },
  "scoring/weights-hold-by-range": {
    sv: "Förstaplatsen består när varje vikt ändras med upp till {$percent}\u00a0%: poängen kan då inte mötas.",
    en: "The first place stands when each weight changes by up to {$percent}%: the scores cannot meet then.",
  },
  "scoring/weights-never-matter": {
    sv: "Förstaplatsen består hur vikterna än ändras: ingen annan ligger högre på någon kompetens.",
    en: "The first place stands however the weights change: nobody else is higher on any competency.",
  },
  "scoring/weights-overturn": {
    sv: "{$applicationId} kan ligga högre när varje vikt ändras med upp till {$percent}\u00a0%.",
    en: "{$applicationId} can score higher when each weight changes by up to {$percent}%.",
  },
  "scoring/weights-too-many-corners": {
    sv: ".input {$corners :number} .input {$rivals :number} {{Det är för många ytterligheter hos vikterna för att pröva: {$corners} för {$rivals} ansökningar.}}",
    en: ".input {$corners :number} .input {$rivals :number} {{There are too many extremes of the weights to try: {$corners} for {$rivals} applications.}}",
  },
};
