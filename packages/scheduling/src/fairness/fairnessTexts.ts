import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a request for load or hours, and the way out. */
export const fairnessIssueTexts = {
  "scheduling/invalid-load": {
    sv: "En belastning är negativ eller inget ändligt tal, eller så är procenttalet inget heltal från 1 till 99. Rätta talet.",
    en: "A load is negative or not finite, or the percentage is no whole number from 1 to 99. Correct the figure.",
  },
  "scheduling/person-not-listed": {
    sv: "Personen finns inte bland dem som räknas (people), så tidszonen är okänd. Lägg till personen, eller utelämna intervjun.",
    en: "The person is not among those who count (people), so the time zone is unknown. Add the person, or leave the interview out.",
  },
} as const satisfies ReasonTexts;

/** What the reasons of load and hours mean. */
export const fairnessReasonTexts = {
  "scheduling/hours-comfortable": {
    sv: "Mötet ligger inom personens egna tider {$from}–{$to}: klockan i {$zone} visar {$start} till {$end}.",
    en: "The meeting lies within the person's own hours, {$from} to {$to}: the clock in {$zone} shows {$start} to {$end}.",
  },
  "scheduling/hours-uncomfortable": {
    sv: ".input {$minutes :number} .match $minutes one {{Mötet sträcker sig {$minutes} minut utanför personens egna tider {$from}–{$to}: klockan i {$zone} visar {$start} till {$end}.}} * {{Mötet sträcker sig {$minutes} minuter utanför personens egna tider {$from}–{$to}: klockan i {$zone} visar {$start} till {$end}.}}",
    en: ".input {$minutes :number} .match $minutes one {{The meeting reaches {$minutes} minute out of the person's own hours, {$from} to {$to}: the clock in {$zone} shows {$start} to {$end}.}} * {{The meeting reaches {$minutes} minutes out of the person's own hours, {$from} to {$to}: the clock in {$zone} shows {$start} to {$end}.}}",
  },
  "scheduling/hours-odd": {
    sv: "Tiden ligger före {$before} eller efter {$after} där personen är och behöver personens bekräftelse.",
    en: "It lies before {$before} or after {$after} where the person is, and needs the person's confirmation.",
  },
  "scheduling/hours-carried": {
    sv: "{$personId}. Intervjuer: {$interviews}, varav på obekväma tider: {$odd}. Minuter utanför personens egna tider: {$minutes}, som mest {$worst} vid en intervju.",
    en: "{$personId}. Interviews: {$interviews}, at odd hours: {$odd}. Minutes outside the person's own hours: {$minutes}, at most {$worst} in one interview.",
  },
  "scheduling/hours-of-all": {
    sv: "Alla bokningar räknas, med tidszonsdata {$zoneData}.",
    en: "Every booking counts, by zone data {$zoneData}.",
  },
  "scheduling/hours-within": {
    sv: "Bokningar som börjar från {$start} och före {$end} räknas, med tidszonsdata {$zoneData}.",
    en: "Bookings that start from {$start} and before {$end} count, by zone data {$zoneData}.",
  },
  "scheduling/load-calibrated": {
    sv: "För {$interviewerId} räknas genomsnittet i gruppen, {$poolPerDay} per dag, in som {$priorDays} arbetsdagar till, så att ett fåtal dagar väger lätt.",
    en: "For {$interviewerId} the pool's mean, {$poolPerDay} a day, counts as {$priorDays} more working days, so that few days weigh little.",
  },
  "scheduling/load-carried": {
    sv: "{$interviewerId}. Intervjuer: {$interviews}, vägda till {$weighted}, på tillgängliga arbetsdagar: {$availableDays}.",
    en: "{$interviewerId}. Interviews: {$interviews}, weighted {$weighted}, over available working days: {$availableDays}.",
  },
  "scheduling/load-halved": {
    sv: "Vikten halveras för varje hel period om {$halvedEveryDays} dagar bakåt.",
    en: "The weight is halved for each full period of {$halvedEveryDays} days back.",
  },
  "scheduling/load-undefined": {
    sv: "Ingen hade någon tillgänglig arbetsdag, så belastningen för {$interviewerId} går inte att räkna ut.",
    en: "Nobody had an available working day, so the load of {$interviewerId} can't be reckoned.",
  },
  "scheduling/load-window": {
    sv: "Belastningen gäller de senaste {$windowDays} dagarna till och med {$now}, på var och ens egen klocka.",
    en: "The load is that of the last {$windowDays} days up to {$now}, on each person's own clock.",
  },
  "scheduling/side-carried": {
    sv: ".input {$side :string} .match $side candidate {{Kandidater: {$people}. Intervjuer: {$interviews}, varav på obekväma tider: {$odd}. Minuter utanför egna tider: {$minutes}.}} * {{Intervjuare: {$people}. Intervjuer: {$interviews}, varav på obekväma tider: {$odd}. Minuter utanför egna tider: {$minutes}.}}",
    en: ".input {$side :string} .match $side candidate {{Candidates: {$people}. Interviews: {$interviews}, at odd hours: {$odd}. Minutes outside their own hours: {$minutes}.}} * {{Interviewers: {$people}. Interviews: {$interviews}, at odd hours: {$odd}. Minutes outside their own hours: {$minutes}.}}",
  },
} as const satisfies ReasonTexts;
