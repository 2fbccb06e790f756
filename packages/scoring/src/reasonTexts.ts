import type { ReasonTexts } from "@samtal/core";
import { agreementReasonTexts } from "./agreement/agreementReasonTexts.ts";
import { comparisonReasonTexts } from "./comparison/comparisonReasonTexts.ts";
import { fairnessReasonTexts } from "./fairness/fairnessReasonTexts.ts";
import { independenceReasonTexts } from "./independence/independenceReasonTexts.ts";
import { interchangeReasonTexts } from "./interchange/interchangeReasonTexts.ts";
import { pluginsReasonTexts } from "./plugins/pluginsReasonTexts.ts";
import { ratersReasonTexts } from "./raters/ratersReasonTexts.ts";
import { reliabilityReasonTexts } from "./reliability/reliabilityReasonTexts.ts";
import { reportsReasonTexts } from "./reports/reportsReasonTexts.ts";
import { resamplingReasonTexts } from "./resampling/resamplingReasonTexts.ts";

/** The texts of scoring's reasons, for `explain`. */
export const reasonTexts: ReasonTexts = {
  "scoring/amendments-applied": {
    sv: ".input {$count :number} .match $count one {{En ändring som gjordes efter inlämningen av {$scorecardId} är inräknad.}} * {{{$count} ändringar som gjordes efter inlämningen av {$scorecardId} är inräknade.}}",
    en: ".input {$count :number} .match $count one {{One amendment after {$scorecardId} was sealed is counted in.}} * {{{$count} amendments after {$scorecardId} was sealed are counted in.}}",
  },
  "scoring/amendments-beside": {
    sv: ".input {$count :number} .match $count one {{En ändring gjordes efter inlämningen av {$scorecardId}. Den redovisas för sig; betygen räknas som de lämnades in.}} * {{{$count} ändringar gjordes efter inlämningen av {$scorecardId}. De redovisas för sig; betygen räknas som de lämnades in.}}",
    en: ".input {$count :number} .match $count one {{One amendment was made after {$scorecardId} was sealed. It is shown separately; the ratings count as they were sealed.}} * {{{$count} amendments were made after {$scorecardId} was sealed. They are shown separately; the ratings count as they were sealed.}}",
  },
  "scoring/cards-combined": {
    sv: ".input {$scorecards :number} .input {$raters :number} .match $scorecards $raters one * {{Underlaget är ett bedömningsformulär.}} * one {{{$scorecards} bedömningsformulär från en bedömare har vägts samman.}} * * {{{$scorecards} bedömningsformulär från {$raters} bedömare har vägts samman.}}",
    en: ".input {$scorecards :number} .input {$raters :number} .match $scorecards $raters one * {{The basis is one scorecard.}} * one {{{$scorecards} scorecards from one rater were combined.}} * * {{{$scorecards} scorecards from {$raters} raters were combined.}}",
  },
  "scoring/cell-missing": {
    sv: "{$interviewerId} har inte satt något betyg här; det räknas inte som noll.",
    en: "{$interviewerId} gave no rating here; it does not count as zero.",
  },
  "scoring/cell-not-applicable": {
    sv: "Kompetensen ingick inte i intervjun med {$interviewerId}.",
    en: "The competency was not part of the interview with {$interviewerId}.",
  },
  "scoring/cell-not-mentioned": {
    sv: "{$interviewerId} nämner inte kompetensen; det räknas som ett saknat betyg, inte som noll.",
    en: "{$interviewerId} does not mention the competency; the rating counts as missing, not as zero.",
  },
  "scoring/cell-rated": {
    sv: ".input {$ratings :number} .match $ratings one {{{$interviewerId} har satt ett betyg.}} * {{Medelvärdet av {$ratings} betyg från {$interviewerId}.}}",
    en: ".input {$ratings :number} .match $ratings one {{{$interviewerId} gave one rating.}} * {{The mean of {$ratings} ratings from {$interviewerId}.}}",
  },
  "scoring/combined": {
    sv: ".input {$pooling :string} .input {$combination :string} .match $pooling $combination rater-first |samtal/weighted-mean| {{Varje bedömares betyg vägs samman för sig till ett viktat medelvärde (regelns version {$version}); sedan beräknas medelvärdet av bedömarnas resultat.}} competency-first |samtal/weighted-mean| {{Först beräknas medelvärdet av bedömarnas betyg för varje kompetens; sedan vägs kompetenserna samman till ett viktat medelvärde (regelns version {$version}).}} * |samtal/weighted-mean| {{Alla betyg vägs samman på en gång till ett viktat medelvärde (regelns version {$version}).}} rater-first * {{Varje bedömares betyg vägs samman för sig med regeln ”{$combination}”, version {$version}; sedan beräknas medelvärdet av bedömarnas resultat.}} competency-first * {{Först beräknas medelvärdet av bedömarnas betyg för varje kompetens; sedan vägs kompetenserna samman med regeln ”{$combination}”, version {$version}.}} * * {{Alla betyg vägs samman på en gång med regeln ”{$combination}”, version {$version}.}}",
    en: ".input {$pooling :string} .input {$combination :string} .match $pooling $combination rater-first |samtal/weighted-mean| {{Each rater's ratings are combined into a weighted mean (version {$version} of the rule); then the mean over the raters is taken.}} competency-first |samtal/weighted-mean| {{First the mean over the raters is taken for each competency; then the competencies are combined into a weighted mean (version {$version} of the rule).}} * |samtal/weighted-mean| {{All ratings are combined at once into a weighted mean (version {$version} of the rule).}} rater-first * {{Each rater's ratings are combined by the rule “{$combination}”, version {$version}; then the mean over the raters is taken.}} competency-first * {{First the mean over the raters is taken for each competency; then the competencies are combined by the rule “{$combination}”, version {$version}.}} * * {{All ratings are combined at once by the rule “{$combination}”, version {$version}.}}",
  },
  "scoring/compared": {
    sv: ".input {$ranked :number} .input {$groups :number} .input {$unranked :number} .match $groups 0 {{Ingen ansökan kan rangordnas; utan plats: {$unranked}.}} one {{Rangordnade ansökningar: {$ranked}, i en och samma grupp; utan plats: {$unranked}.}} * {{Rangordnade ansökningar: {$ranked}, i {$groups} grupper som inte kan jämföras med varandra; utan plats: {$unranked}.}}",
    en: ".input {$ranked :number} .input {$groups :number} .input {$unranked :number} .match $groups 0 {{No application can be ranked; without a place: {$unranked}.}} one {{Applications ranked: {$ranked}, all in one group; without a place: {$unranked}.}} * {{Applications ranked: {$ranked}, in {$groups} groups that cannot be compared with each other; without a place: {$unranked}.}}",
  },
  "scoring/competency-rated": {
    sv: ".input {$raters :number} .input {$weight :number} .input {$ratedWeight :number} .match $raters one {{En bedömare har betygsatt ”{$competencyId}”, som har vikten {$weight} av den betygsatta vikten {$ratedWeight}.}} * {{{$raters} bedömare har betygsatt ”{$competencyId}”, som har vikten {$weight} av den betygsatta vikten {$ratedWeight}.}}",
    en: ".input {$raters :number} .input {$weight :number} .input {$ratedWeight :number} .match $raters one {{One rater rated “{$competencyId}”, whose weight is {$weight} of the {$ratedWeight} that were rated.}} * {{{$raters} raters rated “{$competencyId}”, whose weight is {$weight} of the {$ratedWeight} that were rated.}}",
  },
  "scoring/competency-unrated": {
    sv: "Ingen har betygsatt ”{$competencyId}”; vikten fördelas på de kompetenser som är betygsatta.",
    en: "Nobody rated “{$competencyId}”; its weight is spread over the competencies that were rated.",
  },
  "scoring/consensus-beside": {
    sv: ".input {$cards :number} .match $cards one {{Det här är panelens gemensamma bedömning, {$scorecardId}. Den redovisas vid sidan av bedömarens egen och ändrar inte den.}} * {{Det här är panelens gemensamma bedömning, {$scorecardId}. Den redovisas vid sidan av de {$cards} egna bedömningarna och ändrar inte dem.}}",
    en: ".input {$cards :number} .match $cards one {{This is the panel's joint assessment, {$scorecardId}. It is shown beside the one independent card and does not change it.}} * {{This is the panel's joint assessment, {$scorecardId}. It is shown beside the {$cards} independent cards and does not change them.}}",
  },
  "scoring/contributions-are-attributions": {
    sv: "Regeln ”{$combination}” lägger inte ihop betygen till en summa. Delarna visar hur mycket varje betyg påverkar poängen, och tillsammans blir de ändå lika med poängen.",
    en: "The rule “{$combination}” is not a sum of ratings. The parts show how strongly each rating moves the score, and together they still make up the score.",
  },
  "scoring/coverage-differs": {
    sv: ".input {$competencies :number} .match $competencies one {{En kompetens är betygsatt i bara den ena bedömningen.}} * {{{$competencies} kompetenser är betygsatta i bara den ena bedömningen.}}",
    en: ".input {$competencies :number} .match $competencies one {{One competency was rated in only one of the two assessments.}} * {{{$competencies} competencies were rated in only one of the two assessments.}}",
  },
  "scoring/coverage-too-low": {
    sv: ".input {$unrated :number} .match $unrated one {{Bara {$percent}\u00a0% av vikten är betygsatt och minst {$minimumPercent}\u00a0% krävs; en kompetens saknar betyg. Därför ges ingen poäng.}} * {{Bara {$percent}\u00a0% av vikten är betygsatt och minst {$minimumPercent}\u00a0% krävs; {$unrated} kompetenser saknar betyg. Därför ges ingen poäng.}}",
    en: ".input {$unrated :number} .match $unrated one {{Only {$percent}% of the weight was rated and at least {$minimumPercent}% is needed; one competency has no rating. So there is no score.}} * {{Only {$percent}% of the weight was rated and at least {$minimumPercent}% is needed; {$unrated} competencies have no rating. So there is no score.}}",
  },
  "scoring/disturbances-logged": {
    sv: ".input {$count :number} .match $count one {{En störning är noterad i {$scorecardId}. Den sänker ingen poäng.}} * {{{$count} störningar är noterade i {$scorecardId}. De sänker ingen poäng.}}",
    en: ".input {$count :number} .match $count one {{One disturbance is noted in {$scorecardId}. It lowers no score.}} * {{{$count} disturbances are noted in {$scorecardId}. They lower no score.}}",
  },
  "scoring/fully-covered": {
    sv: "Alla kompetenser i bedömningsmallen är betygsatta.",
    en: "Every competency of the rubric was rated.",
  },
  "scoring/guide-versions-differ": {
    sv: "Intervjuerna följde olika intervjuguider eller olika versioner av samma guide.",
    en: "The interviews followed different interview guides, or different versions of one.",
  },
  "scoring/in-band": {
    sv: ".input {$from :number maximumFractionDigits=12} {{Poängen ligger på nivån ”{$band}”, som börjar vid {$from}. Nivån är bara en benämning på ett tal och avgör ingenting.}}",
    en: ".input {$from :number maximumFractionDigits=12} {{The score reaches the band “{$band}”, which begins at {$from}. It is a label on a number and decides nothing.}}",
  },
  "scoring/late-card": {
    sv: "Sent inlämnat: {$scorecardId}, {$sealedAt}; tidsfristen gick ut {$deadline}. Formuläret räknas ändå.",
    en: "Submitted late: {$scorecardId}, at {$sealedAt}; the deadline was {$deadline}. It counts all the same.",
  },
  "scoring/late-card-set-aside": {
    sv: "Räknas inte, eftersom det lämnades in efter tidsfristen: {$scorecardId}, {$sealedAt}; tidsfristen gick ut {$deadline}.",
    en: "Not counted, because it was sealed after the deadline: {$scorecardId}, at {$sealedAt}; the deadline was {$deadline}.",
  },
  "scoring/must-have-met": {
    sv: ".input {$raters :number} .match $raters one {{Skallkravet på ”{$competencyId}” är uppfyllt enligt en bedömare.}} * {{Skallkravet på ”{$competencyId}” är uppfyllt enligt medelvärdet av {$raters} bedömares betyg.}}",
    en: ".input {$raters :number} .match $raters one {{The must-have on “{$competencyId}” is met, by one rater.}} * {{The must-have on “{$competencyId}” is met, by the mean of {$raters} raters.}}",
  },
  "scoring/must-have-met-by-rule": {
    sv: ".input {$raters :number} .match $raters one {{Skallkravet på ”{$competencyId}” är uppfyllt enligt regeln ”{$rule}”, version {$version}; en bedömare har satt betyg.}} * {{Skallkravet på ”{$competencyId}” är uppfyllt enligt regeln ”{$rule}”, version {$version}; {$raters} bedömare har satt betyg.}}",
    en: ".input {$raters :number} .match $raters one {{The must-have on “{$competencyId}” is met by the rule “{$rule}”, version {$version}; one rater rated it.}} * {{The must-have on “{$competencyId}” is met by the rule “{$rule}”, version {$version}; {$raters} raters rated it.}}",
  },
  "scoring/must-have-not-met": {
    sv: ".input {$raters :number} .match $raters one {{Skallkravet på ”{$competencyId}” är inte uppfyllt enligt en bedömare. En människa avgör vad det betyder.}} * {{Skallkravet på ”{$competencyId}” är inte uppfyllt enligt medelvärdet av {$raters} bedömares betyg. En människa avgör vad det betyder.}}",
    en: ".input {$raters :number} .match $raters one {{The must-have on “{$competencyId}” is not met, by one rater. A person decides what that means.}} * {{The must-have on “{$competencyId}” is not met, by the mean of {$raters} raters. A person decides what that means.}}",
  },
  "scoring/must-have-not-met-by-rule": {
    sv: ".input {$raters :number} .match $raters one {{Skallkravet på ”{$competencyId}” är inte uppfyllt enligt regeln ”{$rule}”, version {$version}; en bedömare har satt betyg. En människa avgör vad det betyder.}} * {{Skallkravet på ”{$competencyId}” är inte uppfyllt enligt regeln ”{$rule}”, version {$version}; {$raters} bedömare har satt betyg. En människa avgör vad det betyder.}}",
    en: ".input {$raters :number} .match $raters one {{The must-have on “{$competencyId}” is not met by the rule “{$rule}”, version {$version}; one rater rated it. A person decides what that means.}} * {{The must-have on “{$competencyId}” is not met by the rule “{$rule}”, version {$version}; {$raters} raters rated it. A person decides what that means.}}",
  },
  "scoring/must-have-partly-rated": {
    sv: ".input {$missing :number} .match $missing one {{En bedömares betyg för ”{$competencyId}” saknas.}} * {{{$missing} bedömares betyg för ”{$competencyId}” saknas.}}",
    en: ".input {$missing :number} .match $missing one {{One rater's rating of “{$competencyId}” is missing.}} * {{{$missing} raters' ratings of “{$competencyId}” are missing.}}",
  },
  "scoring/must-have-undecided": {
    sv: ".input {$raters :number} .match $raters one {{En bedömare har betygsatt ”{$competencyId}”, men enligt regeln ”{$rule}”, version {$version}, går det inte att säga om skallkravet är uppfyllt.}} * {{{$raters} bedömare har betygsatt ”{$competencyId}”, men enligt regeln ”{$rule}”, version {$version}, går det inte att säga om skallkravet är uppfyllt.}}",
    en: ".input {$raters :number} .match $raters one {{One rater rated “{$competencyId}”, and by the rule “{$rule}”, version {$version}, that does not say whether the must-have is met.}} * {{{$raters} raters rated “{$competencyId}”, and by the rule “{$rule}”, version {$version}, that does not say whether the must-have is met.}}",
  },
  "scoring/must-have-unknown": {
    sv: "Ingen har betygsatt ”{$competencyId}”. Det går inte att säga om skallkravet är uppfyllt.",
    en: "Nobody rated “{$competencyId}”. Whether the must-have is met cannot be said.",
  },
  "scoring/no-score": {
    sv: "Det finns ingen poäng att jämföra: {$percent}\u00a0% av vikten är betygsatt.",
    en: "There is no score to compare: {$percent}% of the weight was rated.",
  },
  "scoring/nothing-rated": {
    sv: "Ingenting är betygsatt, så det finns ingen poäng.",
    en: "Nothing was rated, so there is no score.",
  },
  "scoring/nothing-to-combine": {
    sv: "Inget av det som regeln ”{$combination}” väger samman är betygsatt, så det finns ingen poäng.",
    en: "Nothing that the rule “{$combination}” combines was rated, so there is no score.",
  },
  "scoring/panel-too-small": {
    sv: ".input {$raters :number} .input {$minimum :number} .match $raters one {{Bara en bedömare har satt betyg; det behövs minst {$minimum}.}} * {{{$raters} bedömare har satt betyg; det behövs minst {$minimum}.}}",
    en: ".input {$raters :number} .input {$minimum :number} .match $raters one {{Only one rater gave ratings; at least {$minimum} are needed.}} * {{{$raters} raters gave ratings; at least {$minimum} are needed.}}",
  },
  "scoring/quorum-missing": {
    sv: ".input {$sealed :number} .input {$needed :number} .match $sealed one {{Ett formulär är inlämnat; bedömningsmallen kräver {$needed}.}} * {{{$sealed} formulär är inlämnade; bedömningsmallen kräver {$needed}.}}",
    en: ".input {$sealed :number} .input {$needed :number} .match $sealed one {{One scorecard is sealed; the rubric asks for {$needed}.}} * {{{$sealed} scorecards are sealed; the rubric asks for {$needed}.}}",
  },
  "scoring/ranked": {
    sv: "Plats {$rank} av {$of} sett till poäng.",
    en: "Place {$rank} of {$of} by score.",
  },
  "scoring/raters-disagree": {
    sv: ".input {$raters :number} {{De {$raters} bedömarnas betyg för ”{$competencyId}” går isär. Gå igenom underlaget tillsammans.}}",
    en: ".input {$raters :number} {{The {$raters} raters differ about “{$competencyId}”. Go through the evidence together.}}",
  },
  "scoring/rating-given": {
    sv: ".input {$evidence :number} .match $evidence 0 {{Betyget {$ratingId} är satt utan noterat underlag.}} one {{Betyget {$ratingId} bygger på en anteckning.}} * {{Betyget {$ratingId} bygger på {$evidence} anteckningar.}}",
    en: ".input {$evidence :number} .match $evidence 0 {{The rating {$ratingId} was given without noted evidence.}} one {{The rating {$ratingId} rests on one note.}} * {{The rating {$ratingId} rests on {$evidence} notes.}}",
  },
  "scoring/rating-insufficient-evidence": {
    sv: "{$ratingId}: frågan ställdes, men svaret räckte inte för ett betyg.",
    en: "{$ratingId}: the question was asked, but the answer did not allow a rating.",
  },
  "scoring/rating-not-applicable": {
    sv: "{$ratingId}: det här ingick inte i intervjun.",
    en: "{$ratingId}: this was not part of the interview.",
  },
  "scoring/rating-not-rated": {
    sv: "{$ratingId}: bedömaren har inte satt något betyg.",
    en: "{$ratingId}: the rater gave no rating.",
  },
  "scoring/rating-withheld": {
    sv: "{$ratingId}: bedömaren har avstått från att lämna sitt betyg.",
    en: "{$ratingId}: the rater withheld the rating.",
  },
  "scoring/rubrics-differ": {
    sv: "Bedömningarna är gjorda enligt olika bedömningsmallar.",
    en: "The assessments were made under different rubrics.",
  },
  "scoring/tied": {
    sv: "Delar plats {$rank} med andra: skillnaden i poäng är inte större än toleransen.",
    en: "Shares place {$rank} with others: the difference in score lies within the tolerance.",
  },
  "scoring/ties-within": {
    sv: ".input {$tolerance :number maximumFractionDigits=12} .match $tolerance 0 {{Bara exakt samma poäng ger delad plats.}} * {{De som ligger högst {$tolerance} poäng under den bästa på en plats delar den platsen.}}",
    en: ".input {$tolerance :number maximumFractionDigits=12} .match $tolerance 0 {{Only exactly equal scores share a place.}} * {{Scores at most {$tolerance} below the best of a place share it.}}",
  },
  "scoring/trainee-card-set-aside": {
    sv: "Räknas inte, eftersom det är ifyllt under upplärning: {$scorecardId}.",
    en: "Not counted, because a trainee filled it in: {$scorecardId}.",
  },
  "scoring/weights-renormalised": {
    sv: ".input {$unrated :number} .match $unrated one {{{$percent}\u00a0% av vikten är betygsatt. En kompetens saknar betyg; dess vikt fördelas på de andra.}} * {{{$percent}\u00a0% av vikten är betygsatt. {$unrated} kompetenser saknar betyg; deras vikt fördelas på de andra.}}",
    en: ".input {$unrated :number} .match $unrated one {{{$percent}% of the weight was rated. One competency has no rating; its weight is spread over the others.}} * {{{$percent}% of the weight was rated. {$unrated} competencies have no rating; their weight is spread over the others.}}",
  },
  ...agreementReasonTexts,
  ...comparisonReasonTexts,
  ...fairnessReasonTexts,
  ...independenceReasonTexts,
  ...interchangeReasonTexts,
  ...pluginsReasonTexts,
  ...ratersReasonTexts,
  ...reliabilityReasonTexts,
  ...reportsReasonTexts,
  ...resamplingReasonTexts,
};
