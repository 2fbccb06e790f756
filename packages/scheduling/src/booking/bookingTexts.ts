import type { ReasonTexts } from "@samtal/core";
import { layerText } from "../slots/layerText.ts";

/** What is wrong with a change of a booking, and the way out. */
export const bookingIssueTexts: ReasonTexts = {
  "scheduling/candidate-differs": {
    sv: "Förfrågan gäller en annan kandidat än bokningen. Skicka med den som hör till bokningen.",
    en: "The request is about another candidate than the booking. Hand in the booking's own.",
  },
  "scheduling/not-in-booking": {
    sv: "Personen är inte med i bokningen. Kontrollera id:t, eller hämta bokningen på nytt.",
    en: "The person is not in the booking. Check the id, or fetch the booking again.",
  },
  "scheduling/unknown-booking": {
    sv: "Listan över ändrade tider nämner en bokning som inte är med i anropet. Skicka med den, eller ta bort raden.",
    en: "The list of drift names a booking that was not handed in. Hand it in, or leave the entry out.",
  },
};

/** What taking, moving and giving up a time is about. */
export const bookingReasonTexts: ReasonTexts = {
  "scheduling/alternate-takes-over": {
    sv: "{$personId} är ersättare och kan ta över {$seatId}.",
    en: "{$personId} is an alternate and can take over {$seatId}.",
  },
  "scheduling/booked-person-barred": layerText(
    (name) => `{$personId} kan inte den nya tiden: ${name}.`,
    (name) => `{$personId} can't come at the new time: ${name}.`,
  ),
  "scheduling/drift-meets-booking": {
    sv: "{$personId} är redan bokad i en annan intervju den nya tiden.",
    en: "{$personId} is booked for another interview at the new time.",
  },
  "scheduling/drift-repaired-already": {
    sv: "Klockan i {$zone} visar redan den utlovade tiden {$local}. Inget behöver ändras.",
    en: "The clock in {$zone} already shows the promised time {$local}. Nothing has to change.",
  },
  "scheduling/fallback-first": {
    sv: ".input {$kind :string} .match $kind phone {{Ring kandidaten genast. Boka sedan om.}} * {{Byt genast till den andra mötesplattformen. Fungerar inte det, boka om.}}",
    en: ".input {$kind :string} .match $kind phone {{Ring the candidate at once. Then rebook.}} * {{Move to the other meeting platform at once. If that fails, rebook.}}",
  },
  "scheduling/fallback-missing": {
    sv: "Intervjun har ingen reservplan för hur kandidaten ska nås. Lägg till ett telefonnummer.",
    en: "The interview has no fallback for reaching the candidate. Add a number to ring.",
  },
  "scheduling/instant-kept": {
    sv: "Mötet ligger kvar, men klockan i {$zone} visar {$now} i stället för {$local} (tidszonsdata {$zoneData} i stället för {$zoneDataBefore}). Meddela den nya tiden.",
    en: "The meeting stays where it is, but the clock in {$zone} shows {$now} instead of {$local} (zone data {$zoneData} instead of {$zoneDataBefore}). Tell people the new time.",
  },
  "scheduling/load-of": {
    sv: "{$personId} har belastningen {$load}.",
    en: "{$personId} has a load of {$load}.",
  },
  "scheduling/local-time-changed": {
    sv: "För {$personId} visades {$shown} med tidszonsdata {$zoneDataBefore}; med {$zoneData} är klockan då {$now}.",
    en: "{$personId} was shown {$shown} under zone data {$zoneDataBefore}; under {$zoneData} the clock shows {$now}.",
  },
  "scheduling/move-earlier": {
    sv: ".input {$minutes :number} .match $minutes one {{Mötet börjar {$minutes} minut tidigare än bokat.}} * {{Mötet börjar {$minutes} minuter tidigare än bokat.}}",
    en: ".input {$minutes :number} .match $minutes one {{The meeting starts {$minutes} minute earlier than booked.}} * {{The meeting starts {$minutes} minutes earlier than booked.}}",
  },
  "scheduling/move-joining": {
    sv: "{$personId} kommer till.",
    en: "{$personId} joins.",
  },
  "scheduling/move-later": {
    sv: ".input {$minutes :number} .match $minutes one {{Mötet börjar {$minutes} minut senare än bokat.}} * {{Mötet börjar {$minutes} minuter senare än bokat.}}",
    en: ".input {$minutes :number} .match $minutes one {{The meeting starts {$minutes} minute later than booked.}} * {{The meeting starts {$minutes} minutes later than booked.}}",
  },
  "scheduling/move-leaving": {
    sv: "{$personId} kan inte vara med då.",
    en: "{$personId} can't take part then.",
  },
  "scheduling/move-other-day": {
    sv: "Det blir ett annat datum för kandidaten.",
    en: "It is another date for the candidate.",
  },
  "scheduling/move-people-told": {
    sv: ".input {$count :number} .match $count one {{{$count} person behöver få veta det.}} * {{{$count} personer behöver få veta det.}}",
    en: ".input {$count :number} .match $count one {{{$count} person has to be told.}} * {{{$count} people have to be told.}}",
  },
  "scheduling/move-ranked": {
    sv: "Nummer {$rank} av {$of}.",
    en: "Number {$rank} of {$of}.",
  },
  "scheduling/move-same-day": {
    sv: "Datumet är detsamma för kandidaten.",
    en: "It stays on the same date for the candidate.",
  },
  "scheduling/move-same-panel": {
    sv: "Alla som är bokade kan vara med.",
    en: "Everyone booked takes part again.",
  },
  "scheduling/move-short-notice": {
    sv: "Den nya tiden ligger så nära att varseltiden för ändringar redan har gått ut.",
    en: "The new time is so near that the notice for changes is already past.",
  },
  "scheduling/moves-found": {
    sv: ".input {$count :number} .match $count one {{Det finns {$count} annan tid. Antal tider då alla bokade kan vara med: {$samePanel}.}} * {{Det finns {$count} andra tider. Antal tider då alla bokade kan vara med: {$samePanel}.}}",
    en: ".input {$count :number} .match $count one {{There is {$count} other time. Times at which everyone booked takes part again: {$samePanel}.}} * {{There are {$count} other times. Times at which everyone booked takes part again: {$samePanel}.}}",
  },
  "scheduling/moving-instead": {
    sv: ".input {$count :number} .match $count 0 {{Ingen kan ta över platsen, och det finns ingen annan tid heller (med samma person: {$withDecliner}).}} one {{Ingen kan ta över platsen. Det finns {$count} annan tid; med samma person: {$withDecliner}.}} * {{Ingen kan ta över platsen. Det finns {$count} andra tider; med samma person: {$withDecliner}.}}",
    en: ".input {$count :number} .match $count 0 {{Nobody can take the seat over, and there is no other time either (with the same person: {$withDecliner}).}} one {{Nobody can take the seat over. There is {$count} other time; with the same person: {$withDecliner}.}} * {{Nobody can take the seat over. There are {$count} other times; with the same person: {$withDecliner}.}}",
  },
  "scheduling/notice-accepted": {
    sv: "Kandidaten har sagt att framförhållningen {$notice} räcker.",
    en: "The candidate said that a notice of {$notice} is enough.",
  },
  "scheduling/notice-as-requested": {
    sv: "Den vanliga framförhållningen {$notice} gäller, eftersom kandidaten inte har godtagit någon annan.",
    en: "The usual notice of {$notice} holds, since the candidate has accepted no other.",
  },
  "scheduling/odd-hours-unconfirmed": {
    sv: "Mötet börjar {$local} på klockan hos {$personId}, utanför vanliga tider. Boka först när personen har sagt ja.",
    en: "The meeting starts at {$local} on the clock of {$personId}, outside ordinary hours. Book once that person has said yes.",
  },
  "scheduling/only-the-booked-time": {
    sv: "Den enda tid som passar alla är den bokade, {$local} ({$zone}).",
    en: "The only time that suits everyone is the booked one, {$local} ({$zone}).",
  },
  "scheduling/promised-at": {
    sv: "Den utlovade tiden är {$local} ({$zone}, UTC{$offset}) enligt tidszonsdata {$zoneData}.",
    en: "The promised time is {$local} ({$zone}, UTC{$offset}) by zone data {$zoneData}.",
  },
  "scheduling/promised-clock-skipped": {
    sv: "Klockan i {$zone} hoppar över den utlovade tiden {$local} enligt tidszonsdata {$zoneData} ({$zoneDataBefore} gällde när den lovades). Närmast är {$now}; bestäm en ny tid tillsammans med kandidaten.",
    en: "By zone data {$zoneData} the clock in {$zone} skips the promised time {$local} (it was promised by {$zoneDataBefore}). The nearest is {$now}; agree on a new time with the candidate.",
  },
  "scheduling/rebook-cause": {
    sv: ".input {$cause :string} .match $cause technical-trouble {{Intervjun föll på teknikstrul. Det påverkar ingen bedömning.}} interrupted {{Intervjun avbröts. Det påverkar ingen bedömning.}} interviewer-no-show {{En intervjuare kom inte. Det påverkar ingen bedömning.}} * {{Kandidaten kom inte med. Det påverkar ingen bedömning.}}",
    en: ".input {$cause :string} .match $cause technical-trouble {{The interview failed for technical trouble. That counts in no assessment.}} interrupted {{The interview was interrupted. That counts in no assessment.}} interviewer-no-show {{An interviewer was missing. That counts in no assessment.}} * {{The candidate was missing. That counts in no assessment.}}",
  },
  "scheduling/rebooked-in": {
    sv: ".input {$minutes :number} .match $minutes one {{Den närmaste tiden börjar om {$minutes} minut.}} * {{Den närmaste tiden börjar om {$minutes} minuter.}}",
    en: ".input {$minutes :number} .match $minutes one {{The soonest time starts in {$minutes} minute.}} * {{The soonest time starts in {$minutes} minutes.}}",
  },
  "scheduling/seat-left-open": {
    sv: "Ingen ny person tillfrågas för {$seatId}, som är valfri.",
    en: "Nobody new is asked for {$seatId}, which is optional.",
  },
  "scheduling/seated-already": {
    sv: "{$personId} är redan med i intervjun.",
    en: "{$personId} takes part in the interview already.",
  },
  "scheduling/takes-over": {
    sv: "{$personId} kan ta över {$seatId}.",
    en: "{$personId} can take over {$seatId}.",
  },
  "scheduling/wall-clock-kept": {
    sv: "Den utlovade tiden {$local} ({$zone}) behålls. Därför flyttas mötet från {$from} till {$to} (tidszonsdata {$zoneData} i stället för {$zoneDataBefore}).",
    en: "The promised time {$local} ({$zone}) is kept. So the meeting moves from {$from} to {$to} (zone data {$zoneData} instead of {$zoneDataBefore}).",
  },
};
