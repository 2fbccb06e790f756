import type { ReasonTexts } from "@samtal/core";

/** The texts of independence's reasons. */
export const independenceReasonTexts: ReasonTexts = {
  "scoring/amendments-outside-seal": {
    sv: ".input {$count :number} .match $count one {{En ändring gjordes efter inlämningen av {$scorecardId}. Förseglingen omfattar den inte.}} * {{{$count} ändringar gjordes efter inlämningen av {$scorecardId}. Förseglingen omfattar dem inte.}}",
    en: ".input {$count :number} .match $count one {{One amendment was made after {$scorecardId} was sealed. The seal does not cover it.}} * {{{$count} amendments were made after {$scorecardId} was sealed. The seal does not cover them.}}",
  },
  "scoring/card-is-draft": {
    sv: "{$scorecardId} är ett utkast, så inget kan sägas om dess oberoende ännu.",
    en: "{$scorecardId} is a draft, so nothing can be said about its independence yet.",
  },
  "scoring/cards-not-given": {
    sv: "Inga formulär för {$applicationId} är angivna, så det går inte att säga om alla är inlämnade.",
    en: "No scorecards of {$applicationId} were given, so nothing says whether all are sealed.",
  },
  "scoring/debrief-before-all-sealed": {
    sv: ".input {$open :number} .match $open one {{Avstämningen {$debriefId} började {$startedAt}, när ett formulär ännu inte var inlämnat.}} * {{Avstämningen {$debriefId} började {$startedAt}, när {$open} formulär ännu inte var inlämnade.}}",
    en: ".input {$open :number} .match $open one {{The debrief {$debriefId} began at {$startedAt}, when one scorecard was not sealed yet.}} * {{The debrief {$debriefId} began at {$startedAt}, when {$open} scorecards were not sealed yet.}}",
  },
  "scoring/debrief-before-any-card": {
    sv: "Avstämningen {$debriefId} började {$startedAt}, innan något formulär var inlämnat.",
    en: "The debrief {$debriefId} began at {$startedAt}, before any scorecard was sealed.",
  },
  "scoring/debrief-before-quorum": {
    sv: ".input {$sealed :number} .match $sealed one {{Avstämningen {$debriefId} började {$startedAt}, när ett formulär var inlämnat; {$needed} krävs.}} * {{Avstämningen {$debriefId} började {$startedAt}, när {$sealed} formulär var inlämnade; {$needed} krävs.}}",
    en: ".input {$sealed :number} .match $sealed one {{The debrief {$debriefId} began at {$startedAt}, when one scorecard was sealed; {$needed} are needed.}} * {{The debrief {$debriefId} began at {$startedAt}, when {$sealed} scorecards were sealed; {$needed} are needed.}}",
  },
  "scoring/debriefed-before-sealed": {
    sv: "Avstämningen {$debriefId} började {$startedAt}, innan {$scorecardId} var inlämnat.",
    en: "The debrief {$debriefId} began at {$startedAt}, before {$scorecardId} was sealed.",
  },
  "scoring/debriefs-not-recorded": {
    sv: "Det är inte dokumenterat om kandidaten diskuterades innan formuläret lämnades in.",
    en: "Nothing says whether the candidate was discussed before the scorecard was sealed.",
  },
  "scoring/draft-of-another": {
    sv: "{$scorecardId} är någon annans utkast, och utkast visas aldrig för andra.",
    en: "{$scorecardId} is somebody else's draft, and drafts are never shown to others.",
  },
  "scoring/no-own-card": {
    sv: "Den som inte har ett eget formulär för {$applicationId} får inte se andras.",
    en: "Whoever has no scorecard of their own on {$applicationId} does not see others'.",
  },
  "scoring/no-own-card-in-result": {
    sv: ".input {$applications :number} .match $applications one {{Den som inte själv har bedömt kandidaten får inte se resultatet.}} * {{Den som inte har bedömt någon av de {$applications} kandidaterna får inte se resultatet.}}",
    en: ".input {$applications :number} .match $applications one {{Whoever did not rate the candidate does not see the result.}} * {{Whoever rated none of the {$applications} candidates does not see the result.}}",
  },
  "scoring/not-shown-to-role": {
    sv: ".input {$role :string} .match $role interviewer {{Enligt policyn visas detta aldrig för intervjuare.}} chair {{Enligt policyn visas detta aldrig för den som leder panelen.}} trainee {{Enligt policyn visas detta aldrig för den som är under upplärning.}} recruiter {{Enligt policyn visas detta aldrig för rekryterare.}} * {{Enligt policyn visas detta aldrig för rollen ”{$role}”.}}",
    en: ".input {$role :string} .match $role interviewer {{The policy never shows this to interviewers.}} chair {{The policy never shows this to the chair.}} trainee {{The policy never shows this to trainees.}} recruiter {{The policy never shows this to recruiters.}} * {{The policy never shows this to the role “{$role}”.}}",
  },
  "scoring/note-without-cards": {
    sv: "Inget formulär från {$interviewId} är angivet, så det går inte att säga vems inlämning anteckningen väntar på.",
    en: "No scorecard of {$interviewId} was given, so nothing says whose card the note waits for.",
  },
  "scoring/own-card-not-begun": {
    sv: "Det egna formuläret från {$interviewId} är inte påbörjat. Andras underlag visas när det är inlämnat.",
    en: "The viewer's own scorecard of {$interviewId} has not been begun. Others' work is shown once it is sealed.",
  },
  "scoring/own-card-open": {
    sv: "Det egna formuläret {$scorecardId} är inte inlämnat. Andras underlag visas när det är det.",
    en: "The viewer's own scorecard {$scorecardId} is not sealed. Others' work is shown once it is.",
  },
  "scoring/rated-independently": {
    sv: "{$scorecardId} är oförändrat sedan inlämningen, och inget av andras underlag hade dessförinnan visats för bedömaren.",
    en: "{$scorecardId} is unchanged since it was sealed, and its rater had not been shown others' work before.",
  },
  "scoring/salt-missing": {
    sv: "Saltet till förseglingen av {$scorecardId} saknas, så den går inte att kontrollera.",
    en: "The salt of the seal of {$scorecardId} is missing, so the seal cannot be checked.",
  },
  "scoring/seal-broken": {
    sv: "{$scorecardId} stämmer inte med förseglingen från {$sealedAt}: formuläret har ändrats efteråt, eller så är saltet ett annat.",
    en: "{$scorecardId} does not match the seal of {$sealedAt}: the card has been edited since, or the salt is a different one.",
  },
  "scoring/seal-intact": {
    sv: "{$scorecardId} är oförändrat sedan inlämningen {$sealedAt}.",
    en: "{$scorecardId} is unchanged since it was sealed at {$sealedAt}.",
  },
  "scoring/seal-missing": {
    sv: "{$scorecardId} saknar försegling, så det går inte att säga om formuläret har ändrats.",
    en: "{$scorecardId} has no seal, so nothing says whether it was edited.",
  },
  "scoring/seal-of-another-card": {
    sv: "Förseglingen gäller ett annat formulär än {$scorecardId}.",
    en: "The seal belongs to a scorecard other than {$scorecardId}.",
  },
  "scoring/seal-taken-off": {
    sv: "{$scorecardId} förseglades {$sealedAt} men är åter ett utkast.",
    en: "{$scorecardId} was sealed at {$sealedAt}, yet is a draft again.",
  },
  "scoring/sealed-at-differs": {
    sv: "Tidpunkten för inlämningen av {$scorecardId} är en annan än förseglingens, {$sealedAt}.",
    en: "{$scorecardId} gives another time of sealing than its seal does, {$sealedAt}.",
  },
  "scoring/viewed-before-sealed": {
    sv: ".input {$item :string} .match $item scorecard {{En annan bedömares formulär visades för bedömaren {$at}, innan {$scorecardId} var inlämnat ({$eventId}).}} note {{En annan bedömares anteckning visades för bedömaren {$at}, innan {$scorecardId} var inlämnat ({$eventId}).}} assessment {{Den samlade bedömningen visades för bedömaren {$at}, innan {$scorecardId} var inlämnat ({$eventId}).}} * {{Jämförelsen visades för bedömaren {$at}, innan {$scorecardId} var inlämnat ({$eventId}).}}",
    en: ".input {$item :string} .match $item scorecard {{The rater was shown another's scorecard at {$at}, before {$scorecardId} was sealed ({$eventId}).}} note {{The rater was shown another's note at {$at}, before {$scorecardId} was sealed ({$eventId}).}} assessment {{The rater was shown the assessment at {$at}, before {$scorecardId} was sealed ({$eventId}).}} * {{The rater was shown the comparison at {$at}, before {$scorecardId} was sealed ({$eventId}).}}",
  },
  "scoring/views-not-recorded": {
    sv: "Det finns ingen logg över vad som har visats för vem, så det går inte att säga om bedömaren hade sett andras underlag.",
    en: "There is no log of who was shown what, so nothing says whether the rater had seen others' work.",
  },
  "scoring/views-partly-recorded": {
    sv: "Loggen över vad som har visats för vem sträcker sig från {$start} till {$end}. För {$scorecardId} behövs den från {$neededFrom} till {$sealedAt}.",
    en: "The log of who was shown what runs from {$start} to {$end}. For {$scorecardId} it is needed from {$neededFrom} to {$sealedAt}.",
  },
  "scoring/waits-for-all-cards": {
    sv: ".input {$open :number} .match $open one {{Ett formulär för {$applicationId} är inte inlämnat ännu.}} * {{{$open} formulär för {$applicationId} är inte inlämnade ännu.}}",
    en: ".input {$open :number} .match $open one {{One scorecard of {$applicationId} is not sealed yet.}} * {{{$open} scorecards of {$applicationId} are not sealed yet.}}",
  },
  "scoring/waits-for-quorum": {
    sv: ".input {$sealed :number} .match $sealed one {{Ett formulär för {$applicationId} är inlämnat; {$needed} krävs.}} * {{{$sealed} formulär för {$applicationId} är inlämnade; {$needed} krävs.}}",
    en: ".input {$sealed :number} .match $sealed one {{One scorecard of {$applicationId} is sealed; {$needed} are needed.}} * {{{$sealed} scorecards of {$applicationId} are sealed; {$needed} are needed.}}",
  },
};
