import type { ReasonTexts } from "@samtal/core";

/** What each issue about recorded answers means, and the way out. */
export const asynchronousIssueTexts: ReasonTexts = {
  "scheduling/deadline-at-night": {
    sv: "Svarstiden skulle gå ut på natten. Välj ett klockslag från 06:00 och framåt.",
    en: "The deadline would fall at night. Choose a time from 06:00 on.",
  },
  "scheduling/event-of-another-interview": {
    sv: "Händelsen hör till en annan intervju. Skicka bara med händelser för den intervju som det gäller.",
    en: "The event is another interview's. Hand in only those of this interview.",
  },
  "scheduling/no-question": {
    sv: "Det finns ingen fråga att besvara. Skicka med guidens frågor i questionIds.",
    en: "There is no question to answer. Hand in the guide's questions in questionIds.",
  },
  "scheduling/no-time-to-answer": {
    sv: "Svarstiden är noll. Ange hur länge kandidaten har på sig, till exempel P5D.",
    en: "The window has no length. Say how long the candidate has, such as P5D.",
  },
  "scheduling/question-not-in-window": {
    sv: "Händelsen gäller en fråga som inte hör till svarsfönstret. Rätta questionId, eller lägg till frågan när fönstret öppnas.",
    en: "The event is about a question that is not in the window. Correct questionId, or add the question when the window opens.",
  },
};

/** The texts of reasons about recorded answers. */
export const asynchronousReasonTexts: ReasonTexts = {
  "scheduling/answers-in": {
    sv: "{$answered} av {$of} frågor är besvarade.",
    en: "{$answered} of {$of} questions are answered.",
  },
  "scheduling/attempt-after-deadline": {
    sv: "Inspelningen {$recordingId} av {$questionId} påbörjades efter att svarstiden gått ut.",
    en: "{$recordingId} of {$questionId} began after the deadline.",
  },
  "scheduling/attempt-not-counted": {
    sv: "Inspelningen {$recordingId} av {$questionId} räknas inte som ett försök, eftersom tekniken krånglade ({$eventId}).",
    en: "{$recordingId} of {$questionId} does not count as an attempt, because there was technical trouble ({$eventId}).",
  },
  "scheduling/deadline-at-end-of-day": {
    sv: "Svarstiden går ut först {$local} (UTC{$offset}), så att den inte tar slut mitt i natten.",
    en: "The deadline is put off until {$local} (UTC{$offset}), so that it does not fall in the middle of the night.",
  },
  "scheduling/deadline-drifted": {
    sv: "Utlovad sista svarstid är {$local} ({$zone}). Tidszonsdata {$zoneData} ger en annan tidpunkt än {$zoneDataBefore}; den senare av de två gäller.",
    en: "The promised deadline is {$local} ({$zone}). Zone data {$zoneData} gives it another instant than {$zoneDataBefore}; the later of the two holds.",
  },
  "scheduling/deadline-extended": {
    sv: ".input {$cause :string} .match $cause technical-trouble {{Svarstiden är förlängd till {$local} (UTC{$offset}) på grund av teknikstrul ({$eventId}).}} asked-for {{Svarstiden är förlängd till {$local} (UTC{$offset}) på begäran ({$eventId}).}} late-invitation {{Svarstiden är förlängd till {$local} (UTC{$offset}) eftersom inbjudan kom sent ({$eventId}).}} * {{Svarstiden är förlängd till {$local} (UTC{$offset}) ({$eventId}).}}",
    en: ".input {$cause :string} .match $cause technical-trouble {{The deadline is extended to {$local} (UTC{$offset}) for technical trouble ({$eventId}).}} asked-for {{The deadline is extended to {$local} (UTC{$offset}) as asked for ({$eventId}).}} late-invitation {{The deadline is extended to {$local} (UTC{$offset}) because the invitation was late ({$eventId}).}} * {{The deadline is extended to {$local} (UTC{$offset}) ({$eventId}).}}",
  },
  "scheduling/extension-not-later": {
    sv: "Förlängningen {$eventId} ändrar ingenting: svarstiden gick redan ut senare än så eller samtidigt.",
    en: "The extension {$eventId} changes nothing: the deadline was already as late or later.",
  },
  "scheduling/live-instead-of-recorded": {
    sv: "Omgången {$roundId} hålls som ett möte i stället för inspelade svar. Det påverkar ingen bedömning.",
    en: "{$roundId} is held as a meeting instead of recorded answers. It affects no assessment.",
  },
  "scheduling/window-counted": {
    sv: "Kandidaten har {$window} på sig från {$opensAt}. Dagar räknas efter klockan i {$zone}.",
    en: "The candidate has {$window} from {$opensAt}. Days are counted on the clock in {$zone}.",
  },
  "scheduling/window-lengthened": {
    sv: ".input {$minutes :number} .match $minutes one {{Svarstiden är {$minutes} minut längre.}} * {{Svarstiden är {$minutes} minuter längre.}}",
    en: ".input {$minutes :number} .match $minutes one {{The window is {$minutes} minute longer.}} * {{The window is {$minutes} minutes longer.}}",
  },
};
