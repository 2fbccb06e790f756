import type { ReasonTexts } from "@samtal/core";
import { bookingIssueTexts } from "./booking/bookingTexts.ts";
import { slotIssueTexts } from "./slots/slotIssueTexts.ts";
import { asynchronousIssueTexts } from "./asynchronous/asynchronousTexts.ts";
import { changesIssueTexts } from "./changes/changesTexts.ts";
import { holdsIssueTexts } from "./holds/holdsTexts.ts";
import { offersIssueTexts } from "./offers/offersTexts.ts";
import { fairnessIssueTexts } from "./fairness/fairnessTexts.ts";
import { calendarReadingIssueTexts } from "./icalendar/calendarReadingTexts.ts";
import { freeBusyIssueTexts } from "./freeBusy/freeBusyTexts.ts";
import { itipIssueTexts } from "./icalendar/itip/itipTexts.ts";
import { loopIssueTexts } from "./loops/loopsTexts.ts";

/** What each of this package's issues means, and the way out. */
export const issueTexts: ReasonTexts = {
  ...bookingIssueTexts,
  ...slotIssueTexts,
  ...loopIssueTexts,
  ...asynchronousIssueTexts,
  ...changesIssueTexts,
  ...holdsIssueTexts,
  ...offersIssueTexts,
  ...fairnessIssueTexts,
  ...calendarReadingIssueTexts,
  ...freeBusyIssueTexts,
  ...itipIssueTexts,
  "scheduling/accommodation-of-another": {
    sv: "Anpassningen gäller en annan kandidat. Skicka bara med kandidatens egna anpassningar.",
    en: "The accommodation is another candidate's. Hand in only the candidate's own.",
  },
  "scheduling/availability-missing": {
    sv: "Personen kan ta en plats i panelen, men uppgift om personens tillgänglighet saknas. Skicka med den, eller ta bort personen från platsen.",
    en: "The person can take a seat of the panel, but has no availability here. Hand it in, or take the person off the seat.",
  },
  "scheduling/booking-drifted": {
    sv: "Den utlovade tiden {$promised} blir {$shown} med tidszonsdata {$zoneData}. Kör zoneDrift och boka om innan inbjudan skrivs.",
    en: "The promised time {$promised} shows as {$shown} under zone data {$zoneData}. Run zoneDrift and rebook before the invitation is written.",
  },
  "scheduling/duplicate-exception": {
    sv: "Samma datum har två undantag. Samla dagens tider i ett.",
    en: "A date has two exceptions. Put the windows of the day into one.",
  },
  "scheduling/event-ends-before-start": {
    sv: "Händelsen slutar innan den börjar och räknas inte. Rätta den i kalendern som filen kommer från.",
    en: "The event ends before it starts and is not counted. Mend it in the calendar that the file comes from.",
  },
  "scheduling/file-too-large": {
    sv: "Filen har fler än {$maximumCharacters} tecken och lästes inte. Exportera en kortare period, eller höj limits.characters.",
    en: "The file has more than {$maximumCharacters} characters and was not read. Export a shorter stretch, or raise limits.characters.",
  },
  "scheduling/grid-not-part-of-day": {
    sv: "Steget går inte jämnt upp i ett dygn. Välj ett antal minuter som 1440 är jämnt delbart med, till exempel 15.",
    en: "The step does not divide the day evenly. Choose minutes that divide 1440, such as 15.",
  },
  "scheduling/not-a-calendar": {
    sv: "Texten är ingen iCalendar-fil: BEGIN:VCALENDAR saknas. Exportera kalendern på nytt.",
    en: "The text is no iCalendar file: BEGIN:VCALENDAR is missing. Export the calendar again.",
  },
  "scheduling/recurrence-too-long": {
    sv: "Händelsens upprepning krävde mer än {$stepsPerEvent} steg, eller så tog stegen för hela filen slut, och följdes därför inte till slutet. Ge upprepningen ett slutdatum, läs en kortare period eller höj gränserna.",
    en: "The event's recurrence took more than {$stepsPerEvent} steps, or those of the whole file ran out, and was not followed to its end. Give it an end date, read a shorter stretch, or raise the limits.",
  },
  "scheduling/request-too-large": {
    sv: "Sökningen skulle kräva mer än {$maximumChecks} kontroller (starttider gånger personer). Korta perioden, glesa ut starttiderna eller låt färre personer vara möjliga på varje plats.",
    en: "The search would need more than {$maximumChecks} checks (starts times people). Shorten the window, widen the step or narrow the pools.",
  },
  "scheduling/too-many-events": {
    sv: "Filen har fler än {$maximumEvents} händelser; resten lästes inte. Exportera en kortare period, eller höj limits.events.",
    en: "The file has more than {$maximumEvents} events; the rest was not read. Export a shorter stretch, or raise limits.events.",
  },
  "scheduling/unfinished-calendar": {
    sv: "Filen tar slut mitt i kalendern, så händelser kan saknas. Hämta den på nytt.",
    en: "The file ends in the middle of the calendar, so events may be missing. Fetch it again.",
  },
  "scheduling/unfinished-event": {
    sv: "Händelsen saknar sitt slut (END:VEVENT) och räknas inte. Hämta filen på nytt.",
    en: "The event lacks its end (END:VEVENT) and is not counted. Fetch the file again.",
  },
  "scheduling/unknown-calendar": {
    sv: "Kalendern som helgdagarna ska hämtas från är inte med i anropet. Skicka med den i calendars.",
    en: "The calendar that holidays are to come from was not handed in. Add it to calendars.",
  },
  "scheduling/unknown-zone-in-calendar": {
    sv: "Händelsens tidszon (TZID) finns inte i tidszonsdata, så tiden är okänd och händelsen räknas inte. Exportera med IANA-namn, till exempel Europe/Stockholm.",
    en: "The event's time zone (TZID) is not in the zone data, so its time is unknown and the event is not counted. Export with IANA names, such as Europe/Stockholm.",
  },
  "scheduling/unreadable-event": {
    sv: "Händelsens tid eller upprepning går inte att läsa, så händelsen räknas inte. Rätta den i kalendern som filen kommer från.",
    en: "The event's time or recurrence can't be read, so the event is not counted. Mend it in the calendar that the file comes from.",
  },
  "scheduling/window-order": {
    sv: "Sluttiden ligger inte efter starttiden. Byt plats på from och to, eller skriv overnight: true om tiden går över midnatt.",
    en: "The window does not end after it starts. Swap from and to, or write overnight: true if it runs past midnight.",
  },
  "scheduling/window-too-long": {
    sv: "Perioden är längre än {$maximumDays} dygn. Sök i kortare perioder.",
    en: "The window is longer than {$maximumDays} days. Search in shorter windows.",
  },
};
