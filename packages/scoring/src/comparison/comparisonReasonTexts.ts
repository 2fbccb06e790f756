import type { ReasonTexts } from "@samtal/core";

/** The texts of the reasons that tell how sure an order is. */
export const comparisonReasonTexts: ReasonTexts = {
  "scoring/first-place-shared": {
    sv: ".input {$applications :number} .match $applications 0 {{Ingen har någon poäng, så det finns ingen förstaplats.}} * {{{$applications} ansökningar har samma högsta poäng, så ingen ligger ensam först.}}",
    en: ".input {$applications :number} .match $applications 0 {{Nobody has a score, so there is no first place.}} * {{{$applications} applications share the highest score, so none is alone in first place.}}",
  },
  "scoring/left-without-rating": {
    sv: ".input {$applications :number} .match $applications one {{Utan betygen från {$interviewerId} blir en ansökan helt utan betyg på någon kompetens och kan då inte jämföras.}} * {{Utan betygen från {$interviewerId} blir {$applications} ansökningar helt utan betyg på någon kompetens och kan då inte jämföras.}}",
    en: ".input {$applications :number} .match $applications one {{Without the ratings of {$interviewerId}, one application has a competency that nobody rated and cannot be compared.}} * {{Without the ratings of {$interviewerId}, {$applications} applications have a competency that nobody rated and cannot be compared.}}",
  },
  "scoring/not-told-apart": {
    sv: ".input {$applications :number} .match $applications one {{{$leaderId} är ensam i sitt poängband på konfidensnivån {$percent}\u00a0%. Ett lägre poängband är inget avslag.}} * {{{$applications} ansökningar, med {$leaderId} överst, hör till samma poängband: på konfidensnivån {$percent}\u00a0% går ingen av dem att skilja från den högsta poängen i bandet. Ett lägre poängband är inget avslag.}}",
    en: ".input {$applications :number} .match $applications one {{No other application belongs to the band of {$leaderId} at {$percent}% confidence. A lower band is not a rejection.}} * {{{$applications} applications, led by {$leaderId}, cannot be told apart from the highest score among them at {$percent}% confidence. A lower band is not a rejection.}}",
  },
  "scoring/plugin-versions-differ": {
    sv: "Bedömningarna är gjorda med olika insticksmoduler, eller med olika versioner av dem.",
    en: "The assessments were made with different plugins, or with different versions of them.",
  },
  "scoring/precision-from-panels": {
    sv: ".input {$applications :number} .input {$degreesOfFreedom :number} {{Medelfelen bygger på hur mycket bedömarnas betyg skiljer sig åt för {$applications} ansökningar ({$degreesOfFreedom} frihetsgrader). Bedömarnas fel antas vara oberoende och lika stora för alla kandidater; att vissa bedömare genomgående är strängare räknas som fel.}}",
    en: ".input {$applications :number} .input {$degreesOfFreedom :number} {{The standard errors rest on how much raters differ on {$applications} applications ({$degreesOfFreedom} degrees of freedom). Raters' errors are assumed to be independent and equally large for all candidates; that some raters are always stricter counts as error.}}",
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
    sv: ".input {$raters :number} .match $raters one {{Förstaplatsen står sig även om den enda bedömaren utesluts.}} * {{Förstaplatsen står sig vilken av de {$raters} bedömarna som än utesluts.}}",
    en: ".input {$raters :number} .match $raters one {{The first place stands when the only rater is left out.}} * {{The first place stands whichever of the {$raters} raters is left out.}}",
  },
  "scoring/raters-overturn": {
    sv: ".input {$raters :number} .input {$fallen :number} .match $fallen one {{Förstaplatsen hänger på en enda av de {$raters} bedömarna.}} * {{Förstaplatsen hänger på {$fallen} av de {$raters} bedömarna: utesluts en av dem ligger en annan ansökan högre.}}",
    en: ".input {$raters :number} .input {$fallen :number} .match $fallen one {{The first place depends on one of the {$raters} raters.}} * {{The first place depends on {$fallen} of the {$raters} raters: leave any one of them out, and another application scores higher.}}",
  },
  "scoring/raters-unclear": {
    sv: ".input {$raters :number} .input {$open :number} .match $open one {{För en av de {$raters} bedömarna går det inte att säga om förstaplatsen skulle stå sig utan den bedömarens betyg.}} * {{För {$open} av de {$raters} bedömarna går det inte att säga om förstaplatsen skulle stå sig utan den bedömarens betyg.}}",
    en: ".input {$raters :number} .input {$open :number} .match $open one {{For one of the {$raters} raters, it cannot be said whether the first place would stand without that rater's ratings.}} * {{For {$open} of the {$raters} raters, it cannot be said whether the first place would stand without that rater's ratings.}}",
  },
  "scoring/scale-holds": {
    sv: "Förstaplatsen står sig vilka tal skalans nivåer än får, så länge ordningen mellan nivåerna och skalans ändpunkter inte ändras.",
    en: "The first place stands whatever numbers the scale's levels are given, as long as their order and the ends of the scale stay the same.",
  },
  "scoring/scale-overturns": {
    sv: "Med andra tal på skalans nivåer, i samma ordning, ligger {$applicationId} högre.",
    en: "With other numbers on the scale's levels, in the same order, {$applicationId} scores higher.",
  },
  "scoring/scale-steps-hold": {
    sv: ".input {$steps :number} {{Skalornas nivåer har delats upp i bara låga och höga (antal sätt: {$steps}), och ingen annan ligger högre i något av fallen. Med den här sammanvägningsregeln bevisar det inget om andra tal.}}",
    en: ".input {$steps :number} {{The levels of the scales were divided into low and high only (ways tried: {$steps}), and nobody else scores higher in any of them. Under this combination rule that proves nothing about other numbers.}}",
  },
  "scoring/scale-too-many-steps": {
    sv: ".input {$steps :number} .input {$rivals :number} {{Det finns för många sätt att sätta tal på nivåerna för att alla ska kunna prövas: {$steps}, för {$rivals} ansökningar.}}",
    en: ".input {$steps :number} .input {$rivals :number} {{There are too many ways of setting the numbers to try them all: {$steps}, for {$rivals} applications.}}",
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
    sv: ".input {$corners :number} {{Ingen annan ligger högre i något av {$corners} ytterlägen när varje vikt ändras med upp till {$percent}\u00a0%. Med den här sammanvägningsregeln bevisar det inget om vikterna däremellan.}}",
    en: ".input {$corners :number} {{Nobody else scores higher at any of the {$corners} extremes when each weight changes by up to {$percent}%. With this combination rule that proves nothing about the weights in between.}}",
  },
  "scoring/weights-hold": {
    sv: ".input {$percent :number maximumFractionDigits=1} .input {$largestPercent :number maximumFractionDigits=1} {{Förstaplatsen står sig när varje vikt ändras med upp till {$percent}\u00a0%, och ända upp till {$largestPercent}\u00a0%.}}",
    en: ".input {$percent :number maximumFractionDigits=1} .input {$largestPercent :number maximumFractionDigits=1} {{The first place stands when each weight changes by up to {$percent}%, and even by up to {$largestPercent}%.}}",
  },
  "scoring/weights-hold-by-range": {
    sv: "Förstaplatsen står sig när varje vikt ändras med upp till {$percent}\u00a0%: så stora ändringar räcker inte för att någon annan ska få högre poäng.",
    en: "The first place stands when each weight changes by up to {$percent}%: changes of that size are not enough for anybody else to score higher.",
  },
  "scoring/weights-never-matter": {
    sv: "Förstaplatsen står sig hur vikterna än ändras: ingen annan ligger högre på någon kompetens.",
    en: "The first place stands however the weights change: nobody else is higher on any competency.",
  },
  "scoring/weights-overturn": {
    sv: "{$applicationId} kan ligga högre när varje vikt ändras med upp till {$percent}\u00a0%.",
    en: "{$applicationId} can score higher when each weight changes by up to {$percent}%.",
  },
  "scoring/weights-too-many-corners": {
    sv: ".input {$corners :number} .input {$rivals :number} {{Vikterna har för många ytterlägen för att alla ska kunna prövas: {$corners}, för {$rivals} ansökningar.}}",
    en: ".input {$corners :number} .input {$rivals :number} {{There are too many extremes of the weights to try them all: {$corners}, for {$rivals} applications.}}",
  },
};
