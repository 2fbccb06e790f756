import type { ReasonTexts } from "@samtal/core";

const count = (key: string, one: string, other: string): string =>
  `.input {$${key} :number} .match $${key} one {{${one}}} * {{${other}}}`;

/** The texts of what the audit finds and of how it judges, for `explain`. */
export const auditReasonTexts: ReasonTexts = {
  "guide/audit-accommodated": {
    sv: "{$interviewId} hölls med en anpassning. Det som skiljer har sin förklaring och räknas inte.",
    en: "{$interviewId} was held with an accommodation. What differs is explained and does not count.",
  },
  "guide/audit-anchor-adjective-only": {
    sv: "Nivån {$level} i {$of} beskrivs bara med omdömen, inte med vad någon säger eller gör.",
    en: "The anchor of level {$level} in {$of} only praises or blames: it does not say what somebody says or does.",
  },
  "guide/audit-anchors-alike": {
    sv: "Nivåerna {$level} och {$other} i {$of} har samma beskrivning.",
    en: "The levels {$level} and {$other} in {$of} have the same anchor.",
  },
  "guide/audit-booking-short": {
    sv: "{$bookingId} är {$minutes} minuter och guiden tar {$needed}.",
    en: "{$bookingId} has {$minutes} minutes and the guide takes {$needed}.",
  },
  "guide/audit-candidate-questions-early": {
    sv: "Kandidatens frågor kommer före frågor som betygsätts.",
    en: "The candidate's questions come before questions that are rated.",
  },
  "guide/audit-competency-not-in-rubric": {
    sv: "”{$competencyId}” finns i guiden men inte i bedömningsmallen, så betygen räknas inte.",
    en: "“{$competencyId}” is in the guide but not in the rubric, so its ratings do not count.",
  },
  "guide/audit-competency-unrated": {
    sv: "Ingen har betygsatt ”{$competencyId}” i {$interviewId}, och ingen har sagt varför.",
    en: "Nobody rated “{$competencyId}” in {$interviewId}, and nobody said why.",
  },
  "guide/audit-data-missing": {
    sv: ".input {$data :string} .match $data role {{Rollen med dess kompetenser saknas.}} plan {{Intervjuplanen saknas.}} rubric {{Bedömningsmallen saknas.}} rubric-fixed-at {{Det framgår inte när bedömningsmallen bestämdes.}} lint {{Frågornas språk har inte granskats.}} events {{Det saknas uppgifter om vad som frågades.}} views {{Loggen över vad intervjuarna har sett saknas.}} views-of-material {{Loggen visar inte om någon läste cv eller testresultat.}} views-of-scorecards {{Loggen visar inte om någon läste andras bedömningar.}} debriefs {{Det saknas uppgifter om samtal mellan intervjuarna.}} bookings {{Bokningen saknas för minst en intervju.}} interviewers {{Uppgifter saknas om minst en intervjuare.}} scorecards {{Inga inlämnade bedömningar finns.}} decisions {{Besluten saknas.}} interviews-to-compare {{Det behövs minst två intervjuer att jämföra.}} interviews {{Det här syns först när intervjuer har hållits.}} scale {{Skalan kommer från ett tillägg, så nivåerna går inte att läsa här.}} * {{Underlag saknas: {$data}.}}",
    en: ".input {$data :string} .match $data role {{The role with its competencies is missing.}} plan {{The interview plan is missing.}} rubric {{The rubric is missing.}} rubric-fixed-at {{Nothing says when the rubric was decided on.}} lint {{The questions' wording has not been checked.}} events {{Nothing says what was asked.}} views {{The log of what interviewers saw is missing.}} views-of-material {{The log does not tell whether somebody read a CV or test results.}} views-of-scorecards {{The log does not tell whether somebody read others' ratings.}} debriefs {{Nothing says when interviewers talked.}} bookings {{The booking of at least one interview is missing.}} interviewers {{At least one interviewer's record is missing.}} scorecards {{There are no sealed scorecards.}} decisions {{The decisions are missing.}} interviews-to-compare {{It takes at least two interviews to compare.}} interviews {{This shows only once interviews have been held.}} scale {{The scale comes from a plugin, so its levels cannot be read here.}} * {{Data are missing: {$data}.}}",
  },
  "guide/audit-debrief-early": {
    sv: count("open", "Samtalet {$eventId} började innan en deltagares bedömning var inlämnad.", "Samtalet {$eventId} började innan {$open} deltagares bedömningar var inlämnade."),
    en: count("open", "The debrief {$eventId} began before one scorecard was sealed.", "The debrief {$eventId} began before {$open} scorecards were sealed."),
  },
  "guide/audit-disturbed": {
    sv: "{$interviewId} stördes av avbrott eller teknik. Det som skiljer har sin förklaring och räknas inte.",
    en: "{$interviewId} was interrupted or had technical trouble. What differs is explained and does not count.",
  },
  "guide/audit-draft": {
    sv: "{$guideId} är ett utkast och kan ändras mellan två intervjuer.",
    en: "{$guideId} is a draft and can change between two interviews.",
  },
  "guide/audit-feedback-early": {
    sv: "I {$interviewId} fick kandidaten höra styrkor eller förbättringar innan {$interviewerId} hade lämnat in sin bedömning.",
    en: "In {$interviewId} the candidate was told strengths or improvements before {$interviewerId} had sealed the scorecard.",
  },
  "guide/audit-feedback-in-guide": {
    sv: "{$questionId} tar upp styrkor eller förbättringar under intervjun, innan bedömningen kan vara inlämnad.",
    en: "{$questionId} brings up strengths or improvements within the interview, before a scorecard can be sealed.",
  },
  "guide/audit-few-better-questions": {
    sv: ".input {$better :number} .input {$questions :number} .input {$percent :number} {{{$better} av {$questions} betygsatta frågor gäller vad någon har gjort eller skulle göra; minst {$percent} procent krävs.}}",
    en: ".input {$better :number} .input {$questions :number} .input {$percent :number} {{{$better} of {$questions} rated questions ask what somebody did or would do; at least {$percent} per cent are required.}}",
  },
  "guide/audit-few-raters": {
    sv: ".input {$raters :number} .input {$needed :number} {{”{$competencyId}” betygsattes av {$raters} för {$applicationId}; {$needed} behövs.}}",
    en: ".input {$raters :number} .input {$needed :number} {{“{$competencyId}” was rated by {$raters} for {$applicationId}; {$needed} are needed.}}",
  },
  "guide/audit-found": {
    sv: count("findings", "En sak att åtgärda.", "{$findings} saker att åtgärda."),
    en: count("findings", "One thing to mend.", "{$findings} things to mend."),
  },
  "guide/audit-interview-other-version": {
    sv: "{$interviewId} hölls med version {$guideVersion} av guiden, inte version {$expected}.",
    en: "{$interviewId} was held with version {$guideVersion} of the guide, not version {$expected}.",
  },
  "guide/audit-interview-short": {
    sv: "{$interviewId} varade {$minutes} minuter och guiden tar {$needed}.",
    en: "{$interviewId} lasted {$minutes} minutes and the guide takes {$needed}.",
  },
  "guide/audit-interviewer-untrained": {
    sv: "{$interviewerId} i {$bookingId} saknar utbildningen {$qualification} den {$day}.",
    en: "{$interviewerId} in {$bookingId} does not hold the training {$qualification} on {$day}.",
  },
  "guide/audit-level-below": {
    sv: ".input {$level :string} .input {$least :string} .match $level $least partly met {{Kravet är att ”{$component}” är uppfyllt, men det är bara delvis uppfyllt.}} not met {{Kravet är att ”{$component}” är uppfyllt, men det är inte uppfyllt.}} * * {{Kravet är att ”{$component}” åtminstone är delvis uppfyllt, men det är inte uppfyllt.}}",
    en: ".input {$level :string} .input {$least :string} .match $level $least partly met {{“{$component}” must be met but is only partly met.}} not met {{“{$component}” must be met but is not met.}} * * {{“{$component}” must at least be partly met but is not met.}}",
  },
  "guide/audit-level-unknown": {
    sv: "”{$component}” har ett krav, men underlag saknas för att bedöma det.",
    en: "“{$component}” has a required level, but the data to judge it by are missing.",
  },
  "guide/audit-many-probes": {
    sv: "{$questionId} har {$probes} följdfrågor; högst {$most} får finnas.",
    en: "{$questionId} has {$probes} probes; at most {$most} are allowed.",
  },
  "guide/audit-material-viewed": {
    sv: ".input {$kind :string} .match $kind cv {{Cv:t lästes innan {$scorecardId} var inlämnad ({$eventId}).}} * {{Testresultat lästes innan {$scorecardId} var inlämnad ({$eventId}).}}",
    en: ".input {$kind :string} .match $kind cv {{The CV was read before {$scorecardId} was sealed ({$eventId}).}} * {{Test results were read before {$scorecardId} was sealed ({$eventId}).}}",
  },
  "guide/audit-no-candidate-questions": {
    sv: "{$guideId} har ingen del där kandidaten frågar.",
    en: "{$guideId} has no part in which the candidate asks.",
  },
  "guide/audit-no-fallback": {
    sv: "{$interviewId} saknar reservplan om mötet inte fungerar.",
    en: "{$interviewId} has no plan for when the meeting fails.",
  },
  "guide/audit-no-probes": {
    sv: "{$questionId} saknar godkända följdfrågor, så var och en hittar på egna.",
    en: "{$questionId} has no approved probes, so everybody makes up their own.",
  },
  "guide/audit-not-judged": {
    sv: "Går inte att bedöma: underlag saknas.",
    en: "Cannot be judged: data are missing.",
  },
  "guide/audit-note-late": {
    sv: "Anteckningen {$evidenceId} skrevs efter att {$scorecardId} hade lämnats in.",
    en: "The note {$evidenceId} was written after {$scorecardId} was sealed.",
  },
  "guide/audit-note-short": {
    sv: "Anteckningen {$evidenceId} i {$scorecardId} är kortare än {$least} tecken.",
    en: "The note {$evidenceId} in {$scorecardId} is shorter than {$least} characters.",
  },
  "guide/audit-nothing-found": { sv: "Inget att åtgärda.", en: "Nothing to mend." },
  "guide/audit-order-changed": {
    sv: count("inversions", "En fråga ställdes i fel ordning i {$interviewId}.", "{$inversions} frågor ställdes i fel ordning i {$interviewId}."),
    en: count("inversions", "One question was asked out of order in {$interviewId}.", "{$inversions} questions were asked out of order in {$interviewId}."),
  },
  "guide/audit-other-rubric": {
    sv: "{$scorecardId} bygger på en annan bedömningsmall än {$rubricId}, eller på en annan version av den.",
    en: "{$scorecardId} rests on another rubric than {$rubricId}, or on another version of it.",
  },
  "guide/audit-other-version": {
    sv: "{$roundId} använder version {$guideVersion} av guiden, inte version {$expected}.",
    en: "{$roundId} uses version {$guideVersion} of the guide, not version {$expected}.",
  },
  "guide/audit-override": {
    sv: "{$decisionId} går emot det uträknade resultatet. Skälet finns i beslutet.",
    en: "{$decisionId} goes against the computed result. Its reason stands in the decision.",
  },
  "guide/audit-panels-differ": {
    sv: "Sannolikheten att en intervjuare även möter en annan kandidat är {$percent} procent; minst {$least} krävs.",
    en: "The chance that an interviewer also meets another candidate is {$percent} per cent; at least {$least} is required.",
  },
  "guide/audit-peer-viewed": {
    sv: "Andras bedömning lästes innan {$scorecardId} var inlämnad ({$eventId}).",
    en: "Others' judgement was read before {$scorecardId} was sealed ({$eventId}).",
  },
  "guide/audit-platform-retired": {
    sv: "{$roundId} är planerad på {$platformId}, som har lagts ned.",
    en: "{$roundId} is planned on {$platformId}, which is no longer offered.",
  },
  "guide/audit-probe-off-list": {
    sv: "I {$interviewId} ställdes en följdfråga till {$questionId} som inte är godkänd.",
    en: "In {$interviewId} a probe to {$questionId} was asked that is not on the list.",
  },
  "guide/audit-probes-uneven": {
    sv: "Antalet följdfrågor varierar från {$fewest} till {$most} mellan kandidaterna; skillnaden får vara högst {$spread}.",
    en: "The number of probes varies from {$fewest} to {$most} between candidates; the difference may be at most {$spread}.",
  },
  "guide/audit-question-added": {
    sv: "I {$interviewId} ställdes {$questionId}, som inte finns i guiden.",
    en: "In {$interviewId} {$questionId} was asked, which the guide does not have.",
  },
  "guide/audit-question-not-asked": {
    sv: "I {$interviewId} ställdes inte {$questionId}.",
    en: "In {$interviewId} {$questionId} was not asked.",
  },
  "guide/audit-rating-without-note": {
    sv: "Betyget {$ratingId} i {$scorecardId} stöds inte av någon anteckning.",
    en: "The rating {$ratingId} in {$scorecardId} rests on no note.",
  },
  "guide/audit-round-short": {
    sv: "{$roundId} är {$minutes} minuter och guiden tar {$needed}.",
    en: "{$roundId} has {$minutes} minutes and the guide takes {$needed}.",
  },
  "guide/audit-rule-late": {
    sv: "{$rubricId} bestämdes först efter att intervjuerna hade börjat.",
    en: "{$rubricId} was decided on only after the first interview had begun.",
  },
  "guide/audit-scale-without-levels": {
    sv: "{$scaleId} har inga nivåer i ordning som går att beskriva.",
    en: "{$scaleId} has no levels in an order that could be described.",
  },
  "guide/audit-seat-untrained": {
    sv: "{$seatId} i panelen kräver inte utbildningen {$qualification}.",
    en: "{$seatId} in the panel does not ask for the training {$qualification}.",
  },
  "guide/audit-skip-without-reason": {
    sv: "I {$interviewId} hoppades {$questionId} över utan skäl.",
    en: "In {$interviewId} {$questionId} was skipped without a reason.",
  },
  "guide/audit-small-panel": {
    sv: ".input {$raters :number} .input {$needed :number} {{Panelen i {$roundId} har {$raters} som bedömer; {$needed} behövs.}}",
    en: ".input {$raters :number} .input {$needed :number} {{The panel of {$roundId} has {$raters} to rate; {$needed} are needed.}}",
  },
  "guide/audit-weak-wording": {
    sv: ".input {$rule :string} .match $rule yes-no {{{$questionId} går att besvara med ja eller nej.}} leading {{{$questionId} antyder vilket svar som väntas.}} * {{{$questionId} ställer två frågor på en gång.}}",
    en: ".input {$rule :string} .match $rule yes-no {{{$questionId} can be answered with yes or no.}} leading {{{$questionId} hints at the expected answer.}} * {{{$questionId} asks two things at once.}}",
  },
};
