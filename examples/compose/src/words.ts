import type { Locale } from "@samtal/core";

/** The fixed words of a printed guide. */
export interface Words {
  readonly interview: (nth: number, of: number) => string;
  readonly length: (minutes: number) => string;
  readonly schedule: string;
  readonly minutes: (minutes: string) => string;
  readonly about: string;
  readonly probes: string;
  readonly notes: string;
  readonly kind: Readonly<Record<"behavioural" | "situational" | "technical" | "case", string>>;
  readonly rate: string;
  readonly rateHow: string;
  readonly why: string;
  readonly drop: string;
  readonly dropHow: string;
  readonly written: (file: string) => string;
}

/** The words in both languages. */
export const wordsIn: Readonly<Record<Locale, Words>> = {
  sv: {
    interview: (nth, of) => `Intervju ${nth} av ${of}`,
    length: (minutes) => `${minutes} minuter. Ställ alla frågor, i den här ordningen, till alla kandidater.`,
    schedule: "Tidsplan",
    minutes: (minutes) => `${minutes} min`,
    about: "Gäller",
    probes: "Följdfrågor, vid behov:",
    notes: "Anteckningar:",
    kind: {
      behavioural: "erfarenhet",
      situational: "tänkt situation",
      technical: "teknisk uppgift",
      case: "case",
    },
    rate: "Bedömning",
    rateHow:
      "Sätt ditt eget betyg direkt efter intervjun, kompetens för kompetens, innan du talar med de andra. Stöd varje betyg på vad kandidaten sade eller gjorde.",
    why: "Varför just de här frågorna",
    drop: "Om tiden inte räcker",
    dropHow:
      "Hoppa över frågor nedifrån i listan, och skriv upp vilka. Kandidatens egna frågor och avslutningen ska alltid hinnas med. Krånglar tekniken får kandidaten tillbaka tiden.",
    written: (file) => `Guiden är sparad i ${file}.`,
  },
  en: {
    interview: (nth, of) => `Interview ${nth} of ${of}`,
    length: (minutes) => `${minutes} minutes. Ask every candidate all questions, in this order.`,
    schedule: "Schedule",
    minutes: (minutes) => `${minutes} min`,
    about: "About",
    probes: "Follow-ups, where needed:",
    notes: "Notes:",
    kind: {
      behavioural: "past experience",
      situational: "imagined situation",
      technical: "technical task",
      case: "case",
    },
    rate: "Rating",
    rateHow:
      "Rate right after the interview, one competency at a time, before you talk to the others. Rest each rating on what the candidate said or did.",
    why: "Why these questions",
    drop: "When time runs short",
    dropHow:
      "Leave out questions from the end of the list, and note which. The candidate's own questions and the closing always get their time. When technology fails, the candidate gets the time back.",
    written: (file) => `The guide was written to ${file}.`,
  },
};
