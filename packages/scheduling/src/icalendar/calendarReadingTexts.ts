import type { ReasonTexts } from "@samtal/core";

/** What can be wrong with a calendar that was read, and the way out. */
export const calendarReadingIssueTexts: ReasonTexts = {
  "scheduling/availability-not-read": {
    sv: "Filen innehåller en VAVAILABILITY (arbetstider), och sådana läses inte. Ange personens arbetstider för sig.",
    en: "The file has a VAVAILABILITY (working hours), which is not read. State the person's working hours separately.",
  },
  "scheduling/calendar-unframed": {
    sv: "Filen saknar BEGIN:VCALENDAR och kan vara en del av en kalender. Det som står i den är läst. Hämta hela kalendern.",
    en: "The file lacks BEGIN:VCALENDAR and may be a part of a calendar. What it holds was read. Fetch the whole calendar.",
  },
  "scheduling/contradictory-event": {
    sv: "Händelsen anger sin start, sitt slut eller sin längd flera gånger och olika, så den räknas inte. Rätta den i kalendern som filen kommer från.",
    en: "The event states its start, end or length more than once and differently, so it is not counted. Mend it in the calendar that the file comes from.",
  },
  "scheduling/event-without-start": {
    sv: "Händelsen saknar start (DTSTART), så dess tid är okänd och den räknas inte. Rätta den i kalendern som filen kommer från.",
    en: "The event has no start (DTSTART), so its time is unknown and it is not counted. Mend it in the calendar that the file comes from.",
  },
  "scheduling/exclusion-rule-not-read": {
    sv: "Händelsen undantar tillfällen med en regel (EXRULE), som är borttagen ur standarden och inte läses. De tillfällena räknas som upptagna. Undanta dem med EXDATE i stället.",
    en: "The event takes instances out by a rule (EXRULE), which the standard has dropped and which is not read. Those instances count as busy. Take them out by EXDATE.",
  },
  "scheduling/nested-too-deep": {
    sv: "Filen har delar inuti varandra i fler än {$deepest} nivåer; resten lästes inte. Hämta kalendern på nytt.",
    en: "The file nests components more than {$deepest} deep; the rest was not read. Fetch the calendar again.",
  },
  "scheduling/series-not-followed": {
    sv: "Händelsen ändrar alla senare tillfällen i en serie, men serien saknas i filen eller passar inte ihop med ändringen. De senare tillfällena är därför osäkra. Hämta hela kalendern.",
    en: "The event changes all that follow in a series, but the series is not in the file or does not fit the change. Those that follow are uncertain. Fetch the whole calendar.",
  },
  "scheduling/too-many-instances": {
    sv: "Filen ger fler än {$maximumInstances} upptagna tider; resten räknas inte. Läs en kortare period, eller höj limits.instances.",
    en: "The file gives more than {$maximumInstances} busy times; the rest is not counted. Read a shorter stretch, or raise limits.instances.",
  },
  "scheduling/unreadable-free-busy": {
    sv: ".input {$unreadable :number} .match $unreadable one {{{$unreadable} upptagen tid i filens VFREEBUSY går inte att läsa och räknas inte. Hämta filen på nytt.}} * {{{$unreadable} upptagna tider i filens VFREEBUSY går inte att läsa och räknas inte. Hämta filen på nytt.}}",
    en: ".input {$unreadable :number} .match $unreadable one {{{$unreadable} busy time of the file's VFREEBUSY can't be read and is not counted. Fetch the file again.}} * {{{$unreadable} busy times of the file's VFREEBUSY can't be read and are not counted. Fetch the file again.}}",
  },
};
