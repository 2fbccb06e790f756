import type { ReasonTexts } from "@samtal/core";

/** What is wrong with the events of an interview, and the way out. */
export const runningIssueTexts = {
  "guide/added-minutes": {
    sv: "De tillagda minuterna ska vara noll eller fler.",
    en: "The added minutes must be zero or more.",
  },
  "guide/event-after-now": {
    sv: "Händelsen ligger efter den tidpunkt som frågan gäller. Kontrollera klockan.",
    en: "The event is later than the instant asked about. Check the clock.",
  },
  "guide/event-unknown-question": {
    sv: "Frågan finns inte i guiden. Skicka med den version av guiden som intervjun följde.",
    en: "The guide does not have this question. Pass the version of the guide that the interview followed.",
  },
} as const satisfies ReasonTexts;

/** What the progress of an interview rests on. */
export const runningReasonTexts = {
  "guide/drop-leaves-competency": {
    sv: "Utan frågan får ”{$competencyId}” inget underlag i den här intervjun.",
    en: "Without the question this interview has no evidence of “{$competencyId}”.",
  },
  "guide/drop-least-important": {
    sv: "Frågan har lägst vikt av dem som är kvar ({$importance} av 5) och ger {$minutes} minuter.",
    en: "Of those left the question is of least importance ({$importance} out of 5), and it gives {$minutes} minutes.",
  },
  "guide/progress-added": {
    sv: "{$minutes} minuter är tillagda som anpassning.",
    en: "{$minutes} minutes are added as an accommodation.",
  },
  "guide/progress-drop": {
    sv: ".input {$questions :number} .match $questions one {{En fråga hinns inte med.}} * {{{$questions} frågor hinns inte med.}}",
    en: ".input {$questions :number} .match $questions one {{There is no time for one question.}} * {{There is no time for {$questions} questions.}}",
  },
  "guide/progress-given-back": {
    sv: "Avbrott har gett {$minutes} minuter tillbaka. De påverkar inget betyg.",
    en: "Interruptions gave {$minutes} minutes back. They affect no rating.",
  },
  "guide/progress-time": {
    sv: "{$left} av {$planned} minuter är kvar.",
    en: "{$left} of {$planned} minutes are left.",
  },
} as const satisfies ReasonTexts;
