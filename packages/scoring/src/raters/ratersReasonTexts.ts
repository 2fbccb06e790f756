import type { ReasonTexts } from "@samtal/core";

/** The texts of the rater models' reasons. */
export const ratersReasonTexts: ReasonTexts = {
  "scoring/competency-at-one-end": {
    sv: "Alla betyg på kompetensen {$competencyId} ligger i samma ände av skalan. Hur svår den är går då inte att ange med ett tal.",
    en: "All ratings of the competency {$competencyId} lie at one end of the scale. No number can then say how hard it is.",
  },
  "scoring/define-central-tendency": {
    sv: "Centraltendens: betygens genomsnittliga avstånd från skalans mitt. Ett litet avstånd betyder att ytterlägena används sällan.",
    en: "Central tendency: the ratings' mean distance from the middle of the scale. A small distance means that its ends are seldom used.",
  },
  "scoring/define-drift": {
    sv: "Glidning (drift): hur mycket strängheten har ändrats från det första betyget till det sista, längs en rät linje.",
    en: "Drift: how severity changed from the first rating to the last, along a straight line.",
  },
  "scoring/define-halo": {
    sv: "Haloeffekt: hur lite en kandidats betyg skiljer sig åt mellan kompetenser, mätt som genomsnittlig standardavvikelse. En liten spridning kan betyda att helhetsintrycket styr.",
    en: "Halo: how little one candidate's ratings differ between competencies, as a mean standard deviation. A small spread can mean that the overall impression decides.",
  },
  "scoring/define-range-restriction": {
    sv: "Begränsad spridning: standardavvikelsen för alla bedömarens betyg. En liten spridning betyder att en smal del av skalan används.",
    en: "Range restriction: the standard deviation of all the rater's ratings. A small spread means that a narrow part of the scale is used.",
  },
  "scoring/define-rating-lag": {
    sv: "Eftersläpning: mediantiden i timmar från intervjuns slut tills formuläret lämnas in.",
    en: "Rating lag: the median hours from the end of the interview until the scorecard is sealed.",
  },
  "scoring/define-severity": {
    sv: "Stränghet: hur långt under andras betyg på samma kandidat och kompetens bedömarens ligger i snitt. Ett negativt tal betyder mildhet.",
    en: "Severity: how far the rater's ratings lie below others' of the same candidate and competency, on average. A negative figure means leniency.",
  },
  "scoring/effects-by-cumulative-link": {
    sv: "{$ratings} betyg på {$candidates} kandidater från {$raters} bedömare, behandlade som ordnade kategorier i en kumulativ logitmodell. Talen är logiter, inte skalsteg.",
    en: "{$ratings} ratings of {$candidates} candidates by {$raters} raters, treated as ordered categories in a cumulative logit model. The figures are logits, not scale points.",
  },
  "scoring/effects-by-empirical-bayes": {
    sv: "{$ratings} betyg på {$candidates} kandidater från {$raters} bedömare, vägda med varianser som har angetts i förväg. De är inte skattade ur de här betygen.",
    en: "{$ratings} ratings of {$candidates} candidates by {$raters} raters, weighed with variances that were supplied. They were not estimated from these ratings.",
  },
  "scoring/effects-by-many-facet": {
    sv: "{$ratings} betyg på {$candidates} kandidater från {$raters} bedömare, behandlade som ordnade kategorier i en Raschmodell med flera facetter. Talen är logiter, inte skalsteg.",
    en: "{$ratings} ratings of {$candidates} candidates by {$raters} raters, treated as ordered categories in a many-facet Rasch model. The figures are logits, not scale points.",
  },
  "scoring/effects-by-reml": {
    sv: "{$ratings} betyg på {$candidates} kandidater från {$raters} bedömare; varianserna är skattade ur betygen med REML.",
    en: "{$ratings} ratings of {$candidates} candidates by {$raters} raters; the variances were estimated from them by REML.",
  },
  "scoring/effects-few-raters": {
    sv: ".input {$raters :number} .match $raters one {{Bara en bedömare har satt betyg; minst {$minimum} behövs för att skatta hur bedömare skiljer sig åt.}} * {{{$raters} bedömare har satt betyg; minst {$minimum} behövs för att skatta hur bedömare skiljer sig åt.}}",
    en: ".input {$raters :number} .match $raters one {{Only one rater gave ratings; at least {$minimum} are needed to estimate how raters differ.}} * {{{$raters} raters gave ratings; at least {$minimum} are needed to estimate how raters differ.}}",
  },
  "scoring/effects-not-converged": {
    sv: "Skattningen av varianserna konvergerade inte, så de redovisas inte.",
    en: "The estimation of the variances did not converge, so none are given.",
  },
  "scoring/effects-on-boundary": {
    sv: "Variansen mellan bedömare eller mellan kandidater skattas till 0. Med så få betyg går det inte att visa att den verkligen är det.",
    en: "The variance between raters or between candidates is estimated as 0. So few ratings cannot show that it really is.",
  },
  "scoring/effects-one-candidate": {
    sv: "Bara en kandidat har betyg, så det går inte att skatta hur kandidater skiljer sig åt.",
    en: "Only one candidate was rated, so how candidates differ cannot be estimated.",
  },
  "scoring/effects-rank-changes": {
    sv: ".input {$count :number} .match $count 0 {{Ingen kandidat byter plats när bedömarnas stränghet räknas bort.}} one {{En kandidat byter plats när bedömarnas stränghet räknas bort.}} * {{{$count} kandidater byter plats när bedömarnas stränghet räknas bort.}}",
    en: ".input {$count :number} .match $count 0 {{No candidate changes rank when the raters' severity is taken out.}} one {{One candidate changes rank when the raters' severity is taken out.}} * {{{$count} candidates change rank when the raters' severity is taken out.}}",
  },
  "scoring/effects-residual-vanishes": {
    sv: "Kandidater och bedömare förklarar betygen helt, så det går inte att skatta hur osäkra effekterna är.",
    en: "Candidates and raters explain the ratings completely, so how uncertain the effects are cannot be estimated.",
  },
  "scoring/effects-unbounded": {
    sv: "Betygen bestäms så fullständigt av kandidat eller bedömare att skattningarna växer obegränsat. Därför redovisas inga tal.",
    en: "Candidate or rater determines the ratings so completely that the estimates grow without bound. So no figures are given.",
  },
  "scoring/effects-zero-variance": {
    sv: "Alla betyg är lika, så det finns inga skillnader att fördela.",
    en: "All ratings are equal, so there are no differences to attribute.",
  },
  "scoring/model-gives-no-severity": {
    sv: ".input {$status :string} .match $status disconnected {{Modellen anger ingen stränghet: betygen binder inte ihop bedömarna.}} variances-needed {{Modellen anger ingen stränghet: betygen räcker inte för att skatta varianserna.}} * {{Modellen anger ingen stränghet: betygens upplägg räcker inte.}}",
    en: ".input {$status :string} .match $status disconnected {{The model gives no severity: the ratings do not connect the raters.}} variances-needed {{The model gives no severity: there are too few ratings to estimate the variances.}} * {{The model gives no severity: the design of the ratings does not allow it.}}",
  },
  "scoring/no-ratings": {
    sv: "Det finns inga betyg.",
    en: "There are no ratings.",
  },
  "scoring/note-central-tendency": {
    sv: "{$raterId} lägger sina betyg närmare skalans mitt än andra bedömare: i snitt {$figure} från mitten, mot {$others} hos de andra.",
    en: "{$raterId}'s ratings lie closer to the middle of the scale than other raters': {$figure} from it on average, against {$others}.",
  },
  "scoring/note-drift-lenient": {
    sv: "{$raterId} har blivit mildare över tid: {$figure} skalsteg på {$days} dagar, jämfört med andras betyg på samma kandidater.",
    en: "{$raterId} has grown more lenient: {$figure} scale points in {$days} days, compared with others' ratings of the same candidates.",
  },
  "scoring/note-drift-severe": {
    sv: "{$raterId} har blivit strängare över tid: {$figure} skalsteg på {$days} dagar, jämfört med andras betyg på samma kandidater.",
    en: "{$raterId} has grown more severe: {$figure} scale points in {$days} days, compared with others' ratings of the same candidates.",
  },
  "scoring/note-halo": {
    sv: "{$raterId} skiljer mindre mellan kompetenser hos en och samma kandidat än andra bedömare: spridningen är {$figure}, mot {$others} hos de andra.",
    en: "{$raterId} tells the competencies of one candidate apart less than other raters do: a spread of {$figure}, against {$others}.",
  },
  "scoring/note-leniency": {
    sv: "{$raterId} ger högre betyg än andra ger samma kandidater: i snitt {$figure} skalsteg över.",
    en: "{$raterId} rates the same candidates higher than others do: {$figure} scale points on average.",
  },
  "scoring/note-not-enough-history": {
    sv: "Underlaget är för litet: {$available}, och det behövs minst {$needed}. Ingen siffra redovisas.",
    en: "Too little to go on: {$available}, and at least {$needed} are needed. No figure is given.",
  },
  "scoring/note-range-restriction": {
    sv: "{$raterId} använder mindre av skalan än andra bedömare: spridningen är {$figure}, mot {$others} hos de andra.",
    en: "{$raterId} uses less of the scale than other raters: a spread of {$figure}, against {$others}.",
  },
  "scoring/note-rating-lag": {
    sv: "{$raterId} lämnar in sina betyg sent: mediantiden efter intervjun är {$figure} timmar, mot {$others} hos de andra.",
    en: "{$raterId} submits ratings late: a median of {$figure} hours after the interview, against {$others}.",
  },
  "scoring/note-severity": {
    sv: "{$raterId} ger lägre betyg än andra ger samma kandidater: i snitt {$figure} skalsteg under.",
    en: "{$raterId} rates the same candidates lower than others do: {$figure} scale points on average.",
  },
  "scoring/note-usual": {
    sv: "{$raterId} avviker inte märkbart från andra bedömare här: {$figure}, mot {$others} hos de andra.",
    en: "{$raterId} does not differ noticeably from other raters here: {$figure}, against {$others}.",
  },
  "scoring/ordinal-categories-unused": {
    sv: ".input {$count :number} .match $count one {{{$count} av skalans kategorier har aldrig använts. Modellen räknar utan den.}} * {{{$count} av skalans kategorier har aldrig använts. Modellen räknar utan dem.}}",
    en: ".input {$count :number} .match $count one {{Nobody used {$count} category of the scale. The model leaves it out.}} * {{Nobody used {$count} categories of the scale. The model leaves them out.}}",
  },
  "scoring/rater-at-one-end": {
    sv: "Alla betyg från {$raterId} ligger i samma ände av skalan. Hur sträng bedömaren är går då inte att ange med ett tal.",
    en: "All ratings by {$raterId} lie at one end of the scale. No number can then say how severe this rater is.",
  },
  "scoring/raters-disconnected": {
    sv: "Betygen delar sig i {$components} grupper som inte har någon kandidat gemensamt, så bedömarna i den ena går inte att jämföra med dem i den andra.",
    en: "The ratings fall into {$components} groups that share no candidate, so raters of one cannot be compared with those of another.",
  },
  "scoring/raters-nested": {
    sv: "Varje bedömare har bara träffat en kandidat, så bedömarnas stränghet går inte att skilja från slumpen.",
    en: "Every rater met only one candidate, so the raters' severity cannot be told from chance.",
  },
  "scoring/raters-not-connected": {
    sv: "Betygen delar sig i grupper som inte har någon kandidat gemensamt, så bedömarna går inte att jämföra.",
    en: "The ratings fall into groups that share no candidate, so the raters cannot be compared.",
  },
  "scoring/variances-confounded": {
    sv: ".input {$term :string} .input {$other :string} .match $term $other * fixed {{Variansen ”{$term}” går inte att skatta: alla betyg hör till samma nivå.}} * * {{Betygens fördelning skiljer inte ”{$term}” från ”{$other}”, så deras varianser går inte att skatta var för sig.}}",
    en: ".input {$term :string} .input {$other :string} .match $term $other * fixed {{The variance “{$term}” cannot be estimated: all ratings belong to one level.}} * * {{The design of the ratings does not tell “{$term}” from “{$other}”, so their variances cannot be estimated separately.}}",
  },
};
