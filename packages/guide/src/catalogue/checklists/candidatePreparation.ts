import type { CatalogueText } from "../competencyText.ts";

/** A piece of advice to the candidate. */
export interface PreparationAdvice {
  /** Stable, so that a vendor can leave one out or put another in its place. */
  readonly key: "examples" | "practice" | "pace" | "posture" | "notes" | "interruptions" | "research" | "own-questions";
  readonly title: CatalogueText;
  readonly text: CatalogueText;
}

/**
 * How a candidate prepares: examples, practice, pace, posture, one page of notes, interruptions, and questions of one's
 * own; the same to every candidate, in Swedish and English.
 *
 * @example
 * ```ts
 * import { candidatePreparation } from "@samtal/guide";
 *
 * candidatePreparation.length; // => 8
 * candidatePreparation.find(({ key }) => key === "notes")?.title; // => { sv: "En sida anteckningar", en: "One page of notes" }
 * ```
 */
export const candidatePreparation: readonly PreparationAdvice[] = [
  {
    key: "examples",
    title: { sv: "Dina exempel", en: "Your examples" },
    text: {
      sv: "Tänk ut fyra eller fem saker som du har gjort. Berätta hur läget var, vad din uppgift var, vad du gjorde och hur det gick. De får komma från arbete, studier eller något annat.",
      en: "Think of four or five things that you have done. Tell what the situation was, what your task was, what you did and how it went. They may come from work, studies or anything else.",
    },
  },
  {
    key: "practice",
    title: { sv: "Öva högt", en: "Practise aloud" },
    text: {
      sv: "Berätta exemplen högt för någon, eller spela in dig själv en gång. Lär dig dem inte utantill: du ska kunna berätta dem på mer än ett sätt.",
      en: "Tell your examples aloud to someone, or record yourself once. Do not learn them by heart: you should be able to tell them in more than one way.",
    },
  },
  {
    key: "pace",
    title: { sv: "Ta det lugnt", en: "Take your time" },
    text: {
      sv: "Tänk en stund innan du svarar. Tala lite långsammare än vanligt och stanna upp ibland, för ljudet kan komma fram sent. Två eller tre minuter räcker för de flesta svar.",
      en: "Think for a moment before you answer. Speak a little slower than usual and pause now and then, as the sound may lag. Two or three minutes will do for most answers.",
    },
  },
  {
    key: "posture",
    title: { sv: "Sitt bra", en: "Sit well" },
    text: {
      sv: "Sitt eller stå så att du orkar hela tiden och syns i bild. Hur du sitter och vart du tittar bedöms inte. Det gör bara det du säger.",
      en: "Sit or stand so that you last the whole time and can be seen. How you sit and where you look is not rated. Only what you say is.",
    },
  },
  {
    key: "notes",
    title: { sv: "En sida anteckningar", en: "One page of notes" },
    text: {
      sv: "Ha gärna en sida med stödord framför dig: dina exempel och dina frågor. Att titta på den är tillåtet. Läs inte upp hela svar.",
      en: "Feel free to have one page of keywords in front of you: your examples and your questions. Looking at it is allowed. Do not read out whole answers.",
    },
  },
  {
    key: "interruptions",
    title: { sv: "Om något stör", en: "If something disturbs" },
    text: {
      sv: "Ringer det på dörren eller bryts ljudet, säg det lugnt och ta den tid som behövs. Du får börja om med svaret. Ett avbrott kostar dig ingenting.",
      en: "If the doorbell rings or the sound breaks, calmly say so and take the time you need. You may start your answer again. An interruption costs you nothing.",
    },
  },
  {
    key: "research",
    title: { sv: "Läs om oss", en: "Read about us" },
    text: {
      sv: "Läs vår webbplats och annonsen en gång till. Se också vad andra skriver om oss, och fråga om det du undrar över.",
      en: "Read our website and the advert once more. See what others write about us too, and ask about anything you wonder.",
    },
  },
  {
    key: "own-questions",
    title: { sv: "Dina egna frågor", en: "Your own questions" },
    text: {
      sv: "Skriv ner tre frågor som avgör om du vill ha arbetet. Du får tid att ställa dem, och det du frågar bedöms inte.",
      en: "Write down three questions that decide whether you want the job. You will get time to ask them, and what you ask is not rated.",
    },
  },
];
