import type { ReasonTexts } from "@samtal/core";

/** What can be missing in a calendar service's answer, and the way out. */
export const freeBusyIssueTexts: ReasonTexts = {
  "scheduling/answer-too-short": {
    sv: "Svaret täcker inte hela perioden, så personen kan vara upptagen på tider som inte syns. Fråga om hela perioden.",
    en: "The answer does not cover the whole stretch, so the person may be busy at times that don't show. Ask for the whole stretch.",
  },
  "scheduling/answer-unreadable": {
    sv: "Svaret eller en del av det har inte den form som tjänsten beskriver. Skicka in svaret som det kom, som tolkad JSON.",
    en: "The answer, or a part of it, has not the form that the service documents. Hand it in as it came, as parsed JSON.",
  },
  "scheduling/calendar-not-in-answer": {
    sv: "Kalendern finns inte i svaret, så inget är känt om den. Fråga om just den kalendern.",
    en: "The calendar is not in the answer, so nothing is known about it. Ask for this calendar.",
  },
  "scheduling/calendar-refused": {
    sv: "Tjänsten lämnade inte ut kalendern. Kontrollera att den är delad och fråga igen; tjänstens felkod står i svaret.",
    en: "The service did not hand out the calendar. See that it is shared and ask again; the service's error code stands in its answer.",
  },
  "scheduling/schedule-status-unknown": {
    sv: "Posten har en status som inte är känd. Den räknas som upptagen. Titta efter i personens kalender.",
    en: "The item has a status that is not known. It counts as busy. Look in the person's calendar.",
  },
  "scheduling/schedule-zone-unknown": {
    sv: 'Postens tidszon finns inte i tidszonsdata, så tiden är okänd och räknas inte. Fråga med Prefer: outlook.timezone="UTC".',
    en: 'The item\'s time zone is not in the zone data, so its time is unknown and not counted. Ask with Prefer: outlook.timezone="UTC".',
  },
  "scheduling/too-many-periods": {
    sv: "Svaret har fler än {$maximumPeriods} upptagna tider; resten lästes inte. Fråga om en kortare period.",
    en: "The answer has more than {$maximumPeriods} busy times; the rest was not read. Ask for a shorter stretch.",
  },
  "scheduling/unreadable-periods": {
    sv: ".input {$unreadable :number} .match $unreadable one {{{$unreadable} upptagen tid i svaret går inte att läsa och räknas inte. Fråga igen.}} * {{{$unreadable} upptagna tider i svaret går inte att läsa och räknas inte. Fråga igen.}}",
    en: ".input {$unreadable :number} .match $unreadable one {{{$unreadable} busy time of the answer can't be read and is not counted. Ask again.}} * {{{$unreadable} busy times of the answer can't be read and are not counted. Ask again.}}",
  },
  "scheduling/view-without-start": {
    sv: "Personen delar bara availabilityView, och var den börjar står inte i svaret. Skicka med view.start och view.intervalMinutes, som i frågan.",
    en: "The person shares no more than availabilityView, and where it begins does not stand in the answer. Hand in view.start and view.intervalMinutes, as in the request.",
  },
};
