import type { ReasonTexts } from "../reasons/explain.ts";

/** What the reasons of time mean. */
export const timeReasonTexts = {
  "core/zone-gap": {
    sv: "Klockan hoppar över det klockslaget den dagen; tiden flyttades fram {$shiftMinutes} minuter.",
    en: "The clock skips this time on that day; it was moved forward by {$shiftMinutes} minutes.",
  },
  "core/zone-gap-earlier": {
    sv: "Klockan hoppar över det klockslaget den dagen; tiden flyttades tillbaka {$shiftMinutes} minuter.",
    en: "The clock skips this time on that day; it was moved back by {$shiftMinutes} minutes.",
  },
  "core/zone-gap-rejected": {
    sv: "Klockan hoppar över det klockslaget den dagen, {$shiftMinutes} minuter framåt; ingen tidpunkt valdes.",
    en: "The clock skips this time on that day, {$shiftMinutes} minutes forward; no instant was chosen.",
  },
  "core/zone-overlap": {
    sv: "Klockan visar det klockslaget två gånger den dagen; det första valdes.",
    en: "The clock shows this time twice on that day; the first was chosen.",
  },
  "core/zone-overlap-later": {
    sv: "Klockan visar det klockslaget två gånger den dagen; det andra valdes.",
    en: "The clock shows this time twice on that day; the second was chosen.",
  },
  "core/zone-overlap-rejected": {
    sv: "Klockan visar det klockslaget två gånger den dagen, med {$shiftMinutes} minuters mellanrum; ingen tidpunkt valdes.",
    en: "The clock shows this time twice on that day, {$shiftMinutes} minutes apart; no instant was chosen.",
  },
  "core/zone-drift": {
    sv: ".input {$direction :string} .match $direction ahead {{Med tidszonsdata {$zoneDataB} går klockan {$minutes} minuter före {$zoneDataA}.}} * {{Med tidszonsdata {$zoneDataB} går klockan {$minutes} minuter efter {$zoneDataA}.}}",
    en: ".input {$direction :string} .match $direction ahead {{With zone data {$zoneDataB} the clock is {$minutes} minutes ahead of {$zoneDataA}.}} * {{With zone data {$zoneDataB} the clock is {$minutes} minutes behind {$zoneDataA}.}}",
  },
  "core/zone-drift-during": {
    sv: ".input {$direction :string} .match $direction ahead {{Starten är densamma, men före slutet går klockan med tidszonsdata {$zoneDataB} {$minutes} minuter före {$zoneDataA}.}} * {{Starten är densamma, men före slutet går klockan med tidszonsdata {$zoneDataB} {$minutes} minuter efter {$zoneDataA}.}}",
    en: ".input {$direction :string} .match $direction ahead {{The start is the same, but before the end the clock with zone data {$zoneDataB} is {$minutes} minutes ahead of {$zoneDataA}.}} * {{The start is the same, but before the end the clock with zone data {$zoneDataB} is {$minutes} minutes behind {$zoneDataA}.}}",
  },
} as const satisfies ReasonTexts;

/** What is wrong with a time, and the way out. */
export const timeIssueTexts = {
  "core/no-such-date": {
    sv: "Datumet finns inte i kalendern. Kontrollera dagen mot månadens längd och skottår.",
    en: "The calendar has no such date. Check the day against the month's length and leap years.",
  },
  "core/instant-out-of-range": {
    sv: "Tidpunkten ligger utanför åren 0000 till 9999 eller är inte ett helt antal millisekunder. Räkna om den.",
    en: "The instant lies outside the years 0000 to 9999 or is no whole number of milliseconds. Recompute it.",
  },
  "core/date-out-of-range": {
    sv: "Datumet ligger utanför åren 0000 till 9999 eller är inte ett heltal. Räkna om det.",
    en: "The date lies outside the years 0000 to 9999 or is no whole number. Recompute it.",
  },
  "core/not-integer": {
    sv: "Antalet måste vara ett heltal. Avrunda det innan du anropar funktionen.",
    en: "The count must be a whole number. Round it before the call.",
  },
  "core/not-elapsed": {
    sv: "Här behövs förfluten tid, men år, månader, veckor och dygn har ingen fast längd. Skriv timmar, till exempel PT24H.",
    en: "This needs elapsed time, but years, months, weeks and days have no fixed length. Write hours, such as PT24H.",
  },
  "core/end-not-after-start": {
    sv: "Slutet ligger inte efter början. Byt plats på tiderna eller rätta en av dem.",
    en: "The end is not after the start. Swap them or correct one.",
  },
  "core/unknown-zone": {
    sv: "Tidszonen finns inte i tidszonsreglerna. Använd ett IANA-namn, till exempel Europe/Stockholm, eller uppdatera tidszonsdata.",
    en: "The zone rules have no such zone. Use an IANA name, such as Europe/Stockholm, or update the zone data.",
  },
  "core/outside-zone-rules": {
    sv: "Tidpunkten ligger utanför det som tidszonsreglerna täcker, från {$from} till {$until}. Skicka med regler som täcker den.",
    en: "The time lies outside what the zone rules cover, from {$from} to {$until}. Hand in rules that cover it.",
  },
  "core/invalid-zone-table": {
    sv: "Zontabellen är inte sorterad, har en förskjutning på ett dygn eller mer, eller täcker inte hela perioden. Rätta källan till tidszonsdata.",
    en: "The zone table is not in order, has an offset of a day or more, or does not span the coverage. Correct the source of the zone data.",
  },
  "core/skipped-day": {
    sv: "Tidszonen hoppade över dagen {$date}. Välj dagen före eller efter.",
    en: "The zone skipped the day {$date}. Choose the day before or after.",
  },
  "core/local-contradicts-instant": {
    sv: "Den lokala tiden stämmer inte med tidpunkten plus förskjutningen. Beräkna den på nytt med zonedAt.",
    en: "The local time is not the instant plus the offset. Derive it anew with zonedAt.",
  },
  "core/no-business-day": {
    sv: "Kalendern har ingen arbetsdag inom {$days} dagar. Kontrollera arbetsveckan och helgdagarna.",
    en: "The calendar has no business day within {$days} days. Check its working week and holidays.",
  },
} as const satisfies ReasonTexts;
