import type { ReasonTexts } from "@samtal/core";
import { contentIssueTexts } from "./content/contentTexts.ts";
import { templatesIssueTexts } from "./templates/templatesTexts.ts";
import { diffIssueTexts } from "./diff/diffTexts.ts";
import { kernelIssueTexts } from "./kernel/kernelTexts.ts";
import { timelineIssueTexts } from "./timeline/timelineTexts.ts";
import { parityIssueTexts } from "./parity/parityTexts.ts";
import { promisesIssueTexts } from "./promises/promisesTexts.ts";
import { surveysIssueTexts } from "./surveys/surveysTexts.ts";

/** What each of this package's issues means, and the way out. */
export const issueTexts: ReasonTexts = {
  ...diffIssueTexts,
  ...kernelIssueTexts,
  ...timelineIssueTexts,
  ...parityIssueTexts,
  ...promisesIssueTexts,
  ...surveysIssueTexts,
  "communication/deadline-before-due": {
    sv: "Regeln {$rule} har en sista tidpunkt som ligger före den tid då meddelandet ska skickas. Flytta den ena av dem.",
    en: "The rule {$rule} has a deadline before its message is due. Move one of the two.",
  },
  "communication/late-without-carrier": {
    sv: "Regeln {$rule} låter sena meddelanden följa med ett annat, men inget meddelande till samma mottagare skickas genast. Lägg till ett sådant eller välj send-now.",
    en: "The rule {$rule} merges late messages into another, but nothing to the same people leaves at once. Add such a message or choose send-now.",
  },
  "communication/never-fires": {
    sv: "Regeln {$rule} skickar aldrig något: dess tid är alltid passerad eller faller alltid i tysta timmar. Ändra tiden eller vad som händer då.",
    en: "The rule {$rule} never sends anything: its time has always passed, or always falls in quiet hours. Change the time or what happens then.",
  },
  "communication/deadline-missing": {
    sv: "Regeln gäller tiden före intervjun men saknar sista tidpunkt. Ange deadline, till exempel fem minuter före start: anchor start, minutes -5.",
    en: "The rule is for the time before the interview but has no deadline. Add one, such as five minutes before the start: anchor start, minutes -5.",
  },
  "communication/endless-repeat": {
    sv: "Ett meddelande som upprepas måste kunna stoppas och får inte höra hemma före intervjun. Ange stopWhen och räkna från end, decision eller en senare händelse.",
    en: "A message that repeats must be stoppable and may not belong before the interview. Give stopWhen, and count from end, decision or a later event.",
  },
  "communication/deadline-after-start": {
    sv: "Ett meddelande som hör hemma före intervjun får inte skickas efter start. Räkna deadline från lobby eller start, med minutes högst 0.",
    en: "A message that belongs before the interview may not leave after its start. Count the deadline from lobby or start, with minutes of at most 0.",
  },
  "communication/duplicate-rule": {
    sv: "Två regler har samma nyckel, eller en regel heter cancellation, som är upptaget. Ge regeln en egen nyckel.",
    en: "Two rules have the same key, or a rule is called cancellation, which is taken. Give the rule a key of its own.",
  },
  "communication/repeated-value": {
    sv: "Samma värde står två gånger i listan. Ta bort det ena.",
    en: "The list holds the same value twice. Remove one.",
  },
  "communication/empty-quiet-hours": {
    sv: "De tysta timmarna börjar och slutar på samma klockslag. Ange olika klockslag; vill du inte ha några alls sätter du fältet handling till ignore i reglerna.",
    en: "The quiet hours begin and end at the same time. Give two different times; to have none, set handling to ignore in the rules.",
  },
  "communication/not-whole-minute": {
    sv: "Tysta timmar anges i hela minuter. Skriv klockslaget utan sekunder, till exempel 21:00.",
    en: "Quiet hours are given in whole minutes. Write the time without seconds, such as 21:00.",
  },
  "communication/role-contradicts-id": {
    sv: "Mottagarens roll och id stämmer inte överens. En kandidat har ett id som börjar med candidate_, alla andra ett som börjar med interviewer_.",
    en: "The recipient's role and id disagree. A candidate's id begins with candidate_, everyone else's with interviewer_.",
  },
  "communication/booked-after-start": {
    sv: "Bokningen är gjord när intervjun redan har börjat. Rätta bookedAt eller intervjuns tider.",
    en: "The booking was made when the interview had already begun. Correct bookedAt or the interview's times.",
  },
  "communication/candidate-missing": {
    sv: "Intervjuns kandidat finns inte bland mottagarna. Lägg till kandidaten, även om ingen kanal är öppen.",
    en: "The interview's candidate is not among the recipients. Add the candidate, even when no channel is open.",
  },
  "communication/another-candidate": {
    sv: "Bland mottagarna finns en annan kandidat än intervjuns. Planera varje intervju för sig.",
    en: "The recipients include a candidate of another interview. Plan each interview by itself.",
  },
  "communication/duplicate-recipient": {
    sv: "Samma person finns två gånger bland mottagarna. Ta bort den ena.",
    en: "The same person is among the recipients twice. Remove one.",
  },
  "communication/unknown-zone": {
    sv: "Mottagarens tidszon finns inte i tidszonsdata {$zoneData}. Använd ett IANA-namn, till exempel Europe/Stockholm, eller skicka med nyare data.",
    en: "Zone data {$zoneData} has no such time zone for the recipient. Use an IANA name, such as Europe/Stockholm, or hand in newer data.",
  },
  "communication/unknown-calendar": {
    sv: "Kalendern {$calendar} är inte med i anropet. Lägg den i calendars under det namnet, till exempel ur @samtal/calendars.",
    en: "The calendar {$calendar} was not handed in. Put it into calendars under that name, from @samtal/calendars for example.",
  },
  "communication/recipient-without-calendar": {
    sv: "Enligt regeln ska det vara tyst på lediga dagar, men en mottagare saknar kalender. Ange mottagarens calendar, eller sätt quietHours.days till every-day.",
    en: "The rule keeps quiet on days off, but a recipient has no calendar. Give the recipient a calendar, or set quietHours.days to every-day.",
  },
  ...contentIssueTexts,
  ...templatesIssueTexts,
};
