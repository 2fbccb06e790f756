import type { ReasonTexts } from "@samtal/core";
import { templatesReasonTexts } from "./templates/templatesTexts.ts";
import { diffReasonTexts } from "./diff/diffTexts.ts";
import { portReasonTexts } from "./ports/portTexts.ts";
import { parityReasonTexts } from "./parity/parityTexts.ts";
import { promisesReasonTexts } from "./promises/promisesTexts.ts";
import { surveysReasonTexts } from "./surveys/surveysTexts.ts";

/** The texts of a message plan's reasons, for core's `explain`. Clock times are the recipient's. */
export const reasonTexts: ReasonTexts = {
  ...diffReasonTexts,
  ...portReasonTexts,
  ...parityReasonTexts,
  ...promisesReasonTexts,
  ...surveysReasonTexts,
  "communication/anchor": {
    sv: ".input {$anchor :string} .match $anchor booked {{Intervjun bokades {$local} ({$zone}).}} lobby {{Lobbyn öppnar {$local} ({$zone}).}} start {{Intervjun börjar {$local} ({$zone}).}} end {{Intervjun slutar {$local} ({$zone}).}} stage-changed {{Ansökan gick vidare till ett nytt steg {$local} ({$zone}).}} document-missing {{Det märktes {$local} ({$zone}) att en handling saknas.}} * {{Beslutet fattades {$local} ({$zone}).}}",
    en: ".input {$anchor :string} .match $anchor booked {{The interview was booked {$local} ({$zone}).}} lobby {{The lobby opens {$local} ({$zone}).}} start {{The interview starts {$local} ({$zone}).}} end {{The interview ends {$local} ({$zone}).}} stage-changed {{The application moved to another stage {$local} ({$zone}).}} document-missing {{A document was found to be missing {$local} ({$zone}).}} * {{The decision was made {$local} ({$zone}).}}",
  },
  "communication/at-once": {
    sv: "Skickas genast, {$local}.",
    en: "Leaves at once, {$local}.",
  },
  "communication/minutes-before": {
    sv: ".input {$minutes :number} .input {$anchor :string} .match $minutes $anchor 60 start {{Skickas en timme före start, {$local}.}} 60 lobby {{Skickas en timme innan lobbyn öppnar, {$local}.}} 60 * {{Skickas en timme före, {$local}.}} 1 * {{Skickas en minut före, {$local}.}} * start {{Skickas {$minutes} minuter före start, {$local}.}} * lobby {{Skickas {$minutes} minuter innan lobbyn öppnar, {$local}.}} * * {{Skickas {$minutes} minuter före, {$local}.}}",
    en: ".input {$minutes :number} .input {$anchor :string} .match $minutes $anchor 60 start {{Leaves one hour before the start, {$local}.}} 60 lobby {{Leaves one hour before the lobby opens, {$local}.}} 60 * {{Leaves one hour before, {$local}.}} 1 * {{Leaves one minute before, {$local}.}} * start {{Leaves {$minutes} minutes before the start, {$local}.}} * lobby {{Leaves {$minutes} minutes before the lobby opens, {$local}.}} * * {{Leaves {$minutes} minutes before, {$local}.}}",
  },
  "communication/minutes-after": {
    sv: ".input {$minutes :number} .input {$anchor :string} .match $minutes $anchor 0 * {{Skickas just då, {$local}.}} 1 * {{Skickas en minut efter, {$local}.}} 60 end {{Skickas en timme efter slut, {$local}.}} 120 end {{Skickas två timmar efter slut, {$local}.}} 60 * {{Skickas en timme efter, {$local}.}} 120 * {{Skickas två timmar efter, {$local}.}} * end {{Skickas {$minutes} minuter efter slut, {$local}.}} * * {{Skickas {$minutes} minuter efter, {$local}.}}",
    en: ".input {$minutes :number} .input {$anchor :string} .match $minutes $anchor 0 * {{Leaves right then, {$local}.}} 1 * {{Leaves one minute after, {$local}.}} 60 end {{Leaves one hour after the end, {$local}.}} 120 end {{Leaves two hours after the end, {$local}.}} 60 * {{Leaves one hour after, {$local}.}} 120 * {{Leaves two hours after, {$local}.}} * end {{Leaves {$minutes} minutes after the end, {$local}.}} * * {{Leaves {$minutes} minutes after, {$local}.}}",
  },
  "communication/calendar-days-before": {
    sv: ".input {$days :number} .input {$clock :string} .match $days $clock 1 same-wall-clock {{Skickas dagen före vid samma klockslag, {$local}.}} 1 * {{Skickas dagen före, {$local}.}} * same-wall-clock {{Skickas {$days} dagar före vid samma klockslag, {$local}.}} * * {{Skickas {$days} dagar före, {$local}.}}",
    en: ".input {$days :number} .input {$clock :string} .match $days $clock 1 same-wall-clock {{Leaves the day before at the same time of day, {$local}.}} 1 * {{Leaves the day before, {$local}.}} * same-wall-clock {{Leaves {$days} days before at the same time of day, {$local}.}} * * {{Leaves {$days} days before, {$local}.}}",
  },
  "communication/calendar-days-after": {
    sv: ".input {$days :number} .input {$clock :string} .match $days $clock 0 * {{Skickas samma dag, {$local}.}} 1 same-wall-clock {{Skickas dagen efter vid samma klockslag, {$local}.}} 1 * {{Skickas dagen efter, {$local}.}} * same-wall-clock {{Skickas {$days} dagar efter vid samma klockslag, {$local}.}} * * {{Skickas {$days} dagar efter, {$local}.}}",
    en: ".input {$days :number} .input {$clock :string} .match $days $clock 0 * {{Leaves the same day, {$local}.}} 1 same-wall-clock {{Leaves the day after at the same time of day, {$local}.}} 1 * {{Leaves the day after, {$local}.}} * same-wall-clock {{Leaves {$days} days after at the same time of day, {$local}.}} * * {{Leaves {$days} days after, {$local}.}}",
  },
  "communication/business-days-before": {
    sv: ".input {$days :number} .match $days one {{Skickas en arbetsdag före (kalender {$calendar}), {$local}.}} * {{Skickas {$days} arbetsdagar före (kalender {$calendar}), {$local}.}}",
    en: ".input {$days :number} .match $days one {{Leaves one business day before (calendar {$calendar}), {$local}.}} * {{Leaves {$days} business days before (calendar {$calendar}), {$local}.}}",
  },
  "communication/business-days-after": {
    sv: ".input {$days :number} .match $days 0 {{Skickas samma dag, {$local}.}} 1 {{Skickas en arbetsdag efter (kalender {$calendar}), {$local}.}} * {{Skickas {$days} arbetsdagar efter (kalender {$calendar}), {$local}.}}",
    en: ".input {$days :number} .match $days 0 {{Leaves the same day, {$local}.}} 1 {{Leaves one business day after (calendar {$calendar}), {$local}.}} * {{Leaves {$days} business days after (calendar {$calendar}), {$local}.}}",
  },
  "communication/clock-skips-time": {
    sv: "Klockan ställs fram den dagen och hoppar över det klockslaget; det blev {$local}.",
    en: "The clock goes forward that day and skips that time; it became {$local}.",
  },
  "communication/clock-shows-time-twice": {
    sv: "Klockan ställs tillbaka den dagen och visar det klockslaget två gånger; den första gången gäller.",
    en: "The clock goes back that day and shows that time twice; the first one counts.",
  },
  "communication/quiet-hours-ignored": {
    sv: "Tiden faller inom tysta timmar ({$from}–{$to}), men meddelandet hör till just den stunden och skickas ändå.",
    en: "These are quiet hours ({$from} to {$to}), but the message belongs to that very moment and leaves anyway.",
  },
  "communication/quiet-hours-later": {
    sv: ".input {$calendar :string} .match $calendar none {{Då är det tysta timmar ({$from}–{$to}); skickas i stället senare, {$local}.}} * {{Då är det tysta timmar ({$from}–{$to}) eller ledig dag (kalender {$calendar}); skickas i stället senare, {$local}.}}",
    en: ".input {$calendar :string} .match $calendar none {{Those are quiet hours ({$from} to {$to}); it leaves later, {$local}.}} * {{Those are quiet hours ({$from} to {$to}) or a day off (calendar {$calendar}); it leaves later, {$local}.}}",
  },
  "communication/quiet-hours-earlier": {
    sv: ".input {$calendar :string} .match $calendar none {{Då är det tysta timmar ({$from}–{$to}); skickas i stället tidigare, {$local}.}} * {{Då är det tysta timmar ({$from}–{$to}) eller ledig dag (kalender {$calendar}); skickas i stället tidigare, {$local}.}}",
    en: ".input {$calendar :string} .match $calendar none {{Those are quiet hours ({$from} to {$to}); it leaves earlier, {$local}.}} * {{Those are quiet hours ({$from} to {$to}) or a day off (calendar {$calendar}); it leaves earlier, {$local}.}}",
  },
  "communication/quiet-hours-dropped": {
    sv: ".input {$calendar :string} .match $calendar none {{Då är det tysta timmar ({$from}–{$to}); meddelandet utgår enligt regeln.}} * {{Då är det tysta timmar ({$from}–{$to}) eller ledig dag (kalender {$calendar}); meddelandet utgår enligt regeln.}}",
    en: ".input {$calendar :string} .match $calendar none {{Those are quiet hours ({$from} to {$to}); the rule leaves the message out.}} * {{Those are quiet hours ({$from} to {$to}) or a day off (calendar {$calendar}); the rule leaves the message out.}}",
  },
  "communication/deadline-earlier": {
    sv: "Det är efter sista tidpunkten, {$deadline}; skickas i stället tidigare, {$local}.",
    en: "That is past the deadline, {$deadline}; it leaves earlier, {$local}.",
  },
  "communication/earlier-passed": {
    sv: "Den tiden har redan passerat; skickas genast, {$local}.",
    en: "That time has already passed; it leaves at once, {$local}.",
  },
  "communication/late-sent-now": {
    sv: "Den tiden har redan passerat; skickas genast, {$local}.",
    en: "That time has already passed; it leaves at once, {$local}.",
  },
  "communication/late-skipped": {
    sv: "Den tiden har redan passerat; meddelandet utgår enligt regeln.",
    en: "That time has already passed; the rule leaves the message out.",
  },
  "communication/late-merged": {
    sv: ".input {$rule :string} .match $rule invitation {{Den tiden har redan passerat; innehållet följer med i inbjudan.}} day-before {{Den tiden har redan passerat; innehållet följer med i påminnelsen.}} technical {{Den tiden har redan passerat; innehållet följer med i den tekniska informationen.}} lobby {{Den tiden har redan passerat; innehållet följer med i meddelandet om lobbyn.}} * {{Den tiden har redan passerat; innehållet följer med i meddelandet ”{$rule}”.}}",
    en: ".input {$rule :string} .match $rule invitation {{That time has already passed; the invitation carries the content.}} day-before {{That time has already passed; the reminder carries the content.}} technical {{That time has already passed; the technical message carries the content.}} lobby {{That time has already passed; the message about the lobby carries the content.}} * {{That time has already passed; the message “{$rule}” carries the content.}}",
  },
  "communication/carries-late": {
    sv: ".input {$rule :string} .match $rule day-before {{Innehåller också påminnelsen, som annars hade kommit för sent.}} technical {{Innehåller också den tekniska informationen, som annars hade kommit för sent.}} lobby {{Innehåller också det som sägs om lobbyn, som annars hade kommit för sent.}} * {{Innehåller också meddelandet ”{$rule}”, som annars hade kommit för sent.}}",
    en: ".input {$rule :string} .match $rule day-before {{Also holds the reminder, which would have come too late.}} technical {{Also holds the technical message, which would have come too late.}} lobby {{Also holds what is said about the lobby, which would have come too late.}} * {{Also holds the message “{$rule}”, which would have come too late.}}",
  },
  "communication/deadline-passed": {
    sv: "Sista tidpunkten, {$deadline}, har passerat; meddelandet skickas inte.",
    en: "The deadline, {$deadline}, has passed; the message does not leave.",
  },
  "communication/already-sent": {
    sv: "Skickades {$local}.",
    en: "Left {$local}.",
  },
  "communication/already-carried": {
    sv: ".input {$rule :string} .match $rule invitation {{Innehållet följde med i inbjudan, som redan är skickad.}} day-before {{Innehållet följde med i påminnelsen, som redan är skickad.}} technical {{Innehållet följde med i den tekniska informationen, som redan är skickad.}} lobby {{Innehållet följde med i meddelandet om lobbyn, som redan är skickat.}} * {{Innehållet följde med i meddelandet ”{$rule}”, som redan är skickat.}}",
    en: ".input {$rule :string} .match $rule invitation {{The invitation, which has already left, carried the content.}} day-before {{The reminder, which has already left, carried the content.}} technical {{The technical message, which has already left, carried the content.}} lobby {{The message about the lobby, which has already left, carried the content.}} * {{The message “{$rule}”, which has already left, carried the content.}}",
  },
  "communication/condition-not-met": {
    sv: ".input {$condition :string} .match $condition first-use-of-platform {{Behövs inte: mottagaren har använt plattformen förut.}} recording-planned {{Behövs inte: ingen inspelning är planerad.}} references-wanted {{Behövs inte: inga referenser ska tas.}} talent-pool-wanted {{Behövs inte: ingen fråga om framtida tjänster ska ställas.}} * {{Behövs inte: inga handlingar efterfrågas.}}",
    en: ".input {$condition :string} .match $condition first-use-of-platform {{Not needed: the recipient has used the platform before.}} recording-planned {{Not needed: no recording is planned.}} references-wanted {{Not needed: no references are wanted.}} talent-pool-wanted {{Not needed: nothing is to be asked about future jobs.}} * {{Not needed: no documents are asked for.}}",
  },
  "communication/consent-missing": {
    sv: ".input {$purpose :string} .match $purpose survey {{Skickas inte: mottagaren har inte sagt ja till en enkät.}} talent-pool {{Skickas inte: mottagaren har inte sagt ja till att sparas för framtida tjänster.}} references {{Skickas inte: mottagaren har inte sagt ja till att referenser tas.}} * {{Skickas inte: mottagaren har inte sagt ja till inspelning.}}",
    en: ".input {$purpose :string} .match $purpose survey {{Does not leave: the recipient has not agreed to a survey.}} talent-pool {{Does not leave: the recipient has not agreed to being kept for future jobs.}} references {{Does not leave: the recipient has not agreed to references being taken.}} * {{Does not leave: the recipient has not agreed to being recorded.}}",
  },
  "communication/stopped": {
    sv: ".input {$condition :string} .match $condition interview-not-held {{Behövs inte: intervjun blev inte av.}} decision-sent {{Behövs inte: beslutet är redan skickat.}} feedback-sent {{Behövs inte: återkopplingen är redan skickad.}} scorecard-sealed {{Behövs inte: bedömningen är redan inlämnad.}} briefing-acknowledged {{Behövs inte: mottagaren har redan bekräftat.}} needs-answered {{Behövs inte: frågan är redan besvarad.}} rehearsal-done {{Behövs inte: provkörningen är redan gjord.}} survey-answered {{Behövs inte: enkäten är redan besvarad.}} references-received {{Behövs inte: referenserna har redan kommit in.}} talent-pool-answered {{Behövs inte: frågan är redan besvarad.}} * {{Behövs inte: handlingarna har redan kommit in.}}",
    en: ".input {$condition :string} .match $condition interview-not-held {{Not needed: the interview was not held.}} decision-sent {{Not needed: the decision has already been sent.}} feedback-sent {{Not needed: the feedback has already been sent.}} scorecard-sealed {{Not needed: the scorecard has already been submitted.}} briefing-acknowledged {{Not needed: the recipient has already confirmed it.}} needs-answered {{Not needed: the question has already been answered.}} rehearsal-done {{Not needed: the rehearsal has already been done.}} survey-answered {{Not needed: the survey has already been answered.}} references-received {{Not needed: the references have already come in.}} talent-pool-answered {{Not needed: the question has already been answered.}} * {{Not needed: the documents have already come in.}}",
  },
  "communication/anchor-not-known": {
    sv: ".input {$anchor :string} .match $anchor decision {{Väntar på beslutet; tiden räknas från det.}} stage-changed {{Väntar tills ansökan byter steg; tiden räknas därifrån.}} * {{Ingen handling saknas.}}",
    en: ".input {$anchor :string} .match $anchor decision {{Waits for the decision; its time is counted from there.}} stage-changed {{Waits until the application changes stage; its time is counted from there.}} * {{No document is missing.}}",
  },
  "communication/channel-chosen": {
    sv: ".input {$channel :string} .match $channel email {{Går med e-post.}} sms {{Går som sms.}} * {{Visas i systemet.}}",
    en: ".input {$channel :string} .match $channel email {{Goes by e-mail.}} sms {{Goes as a text message.}} * {{Appears in the app.}}",
  },
  "communication/channel-passed-over": {
    sv: ".input {$channel :string} .input {$why :string} .match $channel $why email no-address {{E-postadress saknas.}} email no-consent {{Mottagaren har inte sagt ja till e-post.}} email * {{E-posten kommer inte fram.}} sms no-address {{Mobilnummer saknas.}} sms no-consent {{Mottagaren har inte sagt ja till sms.}} sms * {{Sms kommer inte fram.}} * no-address {{Mottagaren har ingen inloggning i systemet.}} * no-consent {{Mottagaren har inte sagt ja till meddelanden i systemet.}} * * {{Meddelanden i systemet kommer inte fram.}}",
    en: ".input {$channel :string} .input {$why :string} .match $channel $why email no-address {{There is no e-mail address.}} email no-consent {{The recipient has not agreed to e-mail.}} email * {{E-mail does not arrive.}} sms no-address {{There is no mobile number.}} sms no-consent {{The recipient has not agreed to text messages.}} sms * {{Text messages do not arrive.}} * no-address {{The recipient has no login to the app.}} * no-consent {{The recipient has not agreed to messages in the app.}} * * {{Messages in the app do not arrive.}}",
  },
  "communication/no-channel": {
    sv: "Mottagaren går inte att nå i någon kanal; rekryteraren får lämna besked på annat sätt.",
    en: "The recipient can't be reached by any channel; the recruiter has to tell them in another way.",
  },
  "communication/not-booked": {
    sv: "Intervjun är inte bokad ännu; inget skickas.",
    en: "The interview is not booked yet; nothing leaves.",
  },
  "communication/on-hold": {
    sv: "Intervjun är pausad; inget skickas förrän den återupptas.",
    en: "The interview is on hold; nothing leaves until it is resumed.",
  },
  "communication/cancelled": {
    sv: ".input {$count :number} .match $count one {{Intervjun är inställd; den som hade fått veta om den får besked.}} * {{Intervjun är inställd; de {$count} som hade fått veta om den får besked.}}",
    en: ".input {$count :number} .match $count one {{The interview is cancelled; the one person who had been told of it is notified.}} * {{The interview is cancelled; the {$count} people who had been told of it are notified.}}",
  },
  "communication/cancelled-untold": {
    sv: "Intervjun ställdes in innan någon hade fått veta om den; inget skickas.",
    en: "The interview was cancelled before anyone had been told of it; nothing leaves.",
  },
  "communication/sent-unexplained": {
    sv: ".input {$count :number} .match $count one {{Ett meddelande har skickats som varken reglerna eller mottagarna i planen förklarar. Den som fick det får inget besked om intervjun ställs in; planera med den regeluppsättning och de mottagare som gällde då.}} * {{{$count} meddelanden har skickats som varken reglerna eller mottagarna i planen förklarar. De som fick dem får inget besked om intervjun ställs in; planera med den regeluppsättning och de mottagare som gällde då.}}",
    en: ".input {$count :number} .match $count one {{One message has left that neither the rules nor the recipients of this plan explain. Whoever got it hears of no cancellation; plan with the rule set and the recipients of that time.}} * {{{$count} messages have left that neither the rules nor the recipients of this plan explain. Whoever got them hears of no cancellation; plan with the rule set and the recipients of that time.}}",
  },
  "communication/cancelled-after-start": {
    sv: "Intervjun ställdes in först efter starttiden; inget skickas.",
    en: "The interview was cancelled only after its starting time; nothing leaves.",
  },
  "communication/rules-applied": {
    sv: ".input {$count :number} .match $count one {{En regel ur regeluppsättningen ”{$ruleSet}”, version {$version}, med tidszonsdata {$zoneData}.}} * {{{$count} regler ur regeluppsättningen ”{$ruleSet}”, version {$version}, med tidszonsdata {$zoneData}.}}",
    en: ".input {$count :number} .match $count one {{One rule of the rule set “{$ruleSet}”, version {$version}, with zone data {$zoneData}.}} * {{{$count} rules of the rule set “{$ruleSet}”, version {$version}, with zone data {$zoneData}.}}",
  },
  "communication/no-recipient": {
    sv: ".input {$role :string} .match $role interviewer {{Regeln ”{$rule}” gäller intervjuare, men ingen intervjuare är angiven.}} recruiter {{Regeln ”{$rule}” gäller rekryteraren, men ingen rekryterare är angiven.}} * {{Regeln ”{$rule}” gäller kandidaten, men ingen kandidat är angiven.}}",
    en: ".input {$role :string} .match $role interviewer {{The rule “{$rule}” is for interviewers, but no interviewer was given.}} recruiter {{The rule “{$rule}” is for the recruiter, but no recruiter was given.}} * {{The rule “{$rule}” is for the candidate, but no candidate was given.}}",
  },
  ...templatesReasonTexts,
};
