import type { CatalogueText } from "../competencyText.ts";
import type { UnratedItem } from "./unratedItem.ts";

/** Whom the candidate meets: one interviewer, several, or none, where the answers are recorded. */
export type OpeningFormat = "one-interviewer" | "panel" | "asynchronous";

const welcome: CatalogueText = {
  sv: "Välkommen, och tack för att du tar dig tid. Du behöver inte skynda dig: ta den tid du behöver innan du svarar.",
  en: "Welcome, and thank you for taking the time. There is no rush: take the time you need before you answer.",
};

/** What every opening says, in its order, before the company's story. */
export function openingItems(format: OpeningFormat, recording: boolean): UnratedItem[] {
  const item = (key: string, minutes: number, importance: 3 | 5, text: CatalogueText): UnratedItem => ({
    key: `opening-${key}`,
    kind: "opening",
    minutes,
    importance,
    text,
  });
  const presentation = format === "panel" ? 2 : 0.5;
  return [
    item("welcome", 0.5, 5, format === "asynchronous" ? welcomeRecorded : welcome),
    item("technology", 0.5, 5, technology[format]),
    item("presentations", presentation, 3, presentations[format]),
    item("agenda", 0.5, 5, agenda[format]),
    format === "asynchronous"
      ? item("recording-needed", 0.5, 5, recordedAnswers)
      : recording
        ? item("recording-asked", 0.5, 5, recordingAsked)
        : item("recording-none", 0.5, 5, recordingNone),
  ];
}

const welcomeRecorded: CatalogueText = {
  sv: "Välkommen, och tack för att du tar dig tid. Du svarar när det passar dig, fram till sista dagen i kallelsen.",
  en: "Welcome, and thank you for taking the time. Answer whenever it suits you, up to the last day in the invitation.",
};

const technologyLive: CatalogueText = {
  sv: "Säg till om ljudet eller bilden krånglar, så löser vi det tillsammans. Det påverkar inte bedömningen.",
  en: "Tell me if the sound or the picture fails, and we will sort it out together. It does not affect the rating.",
};

const technology: Record<OpeningFormat, CatalogueText> = {
  "one-interviewer": technologyLive,
  panel: technologyLive,
  asynchronous: {
    sv: "Prova ljud och bild på övningsfrågan först. Krånglar tekniken får du börja om, och det påverkar inte bedömningen.",
    en: "Try sound and picture on the practice question first. If something fails you may start again, and it does not affect the rating.",
  },
};

const presentations: Record<OpeningFormat, CatalogueText> = {
  "one-interviewer": {
    sv: "Först presenterar jag mig: vad jag heter, vad jag arbetar med och varför jag är med i dag. Sedan är det din tur.",
    en: "I will begin by introducing myself: my name, my work and why I am here today. Then it is your turn.",
  },
  panel: {
    sv: "Vi börjar med att presentera oss en i taget: namn, arbete och vilken del av intervjun var och en håller i. Sedan är det din tur.",
    en: "We begin by introducing ourselves one at a time: name, work and which part of the interview is ours. Then it is your turn.",
  },
  asynchronous: {
    sv: "Här ser du vilka som kommer att titta på dina svar: namn, arbete och varför just de är med.",
    en: "Here you see who will watch your answers: their names, their work and why they take part.",
  },
};

const examples: CatalogueText = {
  sv: "Dina exempel får komma från arbete, studier eller något annat du har gjort.",
  en: "Your examples may come from work, studies or anything else you have done.",
};

const live: CatalogueText = {
  sv: `Alla får samma frågor i samma ordning, och jag antecknar medan du svarar. På slutet är det din tur att fråga. ${examples.sv}`,
  en: `Everyone gets the same questions in the same order, and I take notes while you answer. At the end it is your turn to ask. ${examples.en}`,
};

const agenda: Record<OpeningFormat, CatalogueText> = {
  "one-interviewer": live,
  panel: {
    sv: `Alla får samma frågor i samma ordning. En av oss frågar och de andra antecknar. På slutet är det din tur att fråga. ${examples.sv}`,
    en: `Everyone gets the same questions in the same order. One of us asks and the others take notes. At the end it is your turn to ask. ${examples.en}`,
  },
  asynchronous: {
    sv: `Alla får samma frågor i samma ordning. Berätta om läget, din uppgift, vad du gjorde och hur det gick. ${examples.sv}`,
    en: `Everyone gets the same questions in the same order. Describe the situation, your task, what you did and how it went. ${examples.en}`,
  },
};

const recordingAsked: CatalogueText = {
  sv: "Vi vill spela in samtalet för att kunna gå tillbaka till svaren. Du kan säga nej, nu eller senare. Ett nej kostar dig ingenting.",
  en: "We would like to record the conversation so that we can go back to the answers. You may say no, now or later. A no costs you nothing.",
};

const recordingNone: CatalogueText = {
  sv: "Samtalet spelas inte in. Det enda som sparas är anteckningar.",
  en: "The conversation is not recorded. Only notes are kept.",
};

const recordedAnswers: CatalogueText = {
  sv: "Dina svar spelas in. Vill du inte det får du samma frågor i ett samtal i stället. Säg bara till, det kostar dig ingenting.",
  en: "Your answers are recorded. If you would rather not, you get the same questions in a live talk. Just tell us; it costs you nothing.",
};
