import { button, definition, type Frame, link, paragraph } from "./blocks.ts";
import type { ShippedKey } from "./shippedContents.ts";

/** How the messages of each rule begin in Swedish. */
export const framesSv: Readonly<Record<ShippedKey, Frame>> = {
  invitation: {
    subject: "Välkommen på intervju {$startDate}: {$roleTitle}",
    title: "Välkommen på intervju",
    lead: "Vad roligt att vi ska ses! Du söker jobbet som {$roleTitle} hos {$employerName}, och här är allt du behöver veta inför intervjun.",
  },
  "recording-notice": {
    subject: "En fråga inför intervjun: {$roleTitle}",
    title: "En fråga inför intervjun",
    lead: "Det gäller din intervju för jobbet som {$roleTitle} hos {$employerName}.",
  },
  preparation: {
    subject: "Så kan du förbereda dig: {$roleTitle}",
    title: "Inför din intervju",
    lead: "Snart ses vi för att prata om jobbet som {$roleTitle} hos {$employerName}. Du behöver inte kunna allt, men lite förberedelse brukar kännas bra.",
  },
  rehearsal: {
    subject: "Prova tekniken före intervjun: {$roleTitle}",
    title: "Prova tekniken i förväg",
    lead: "Det är första gången vi ses på det här sättet. Prova gärna innan vi pratar om jobbet som {$roleTitle} hos {$employerName}.",
  },
  "interviewer-rehearsal": {
    subject: "Prova tekniken före intervjun: {$roleTitle}",
    title: "Prova tekniken i förväg",
    lead: "Du ska snart intervjua för tjänsten som {$roleTitle} i ett verktyg som är nytt för dig.",
    sections: {
      rehearsal: [
        paragraph("Prova {$platformName} i förväg, så att du kan hjälpa kandidaten om något krånglar."),
        button("Prova {$platformName}", "rehearsalUrl"),
      ],
    },
  },
  briefing: {
    subject: "Intervju {$startDate} kl. {$startTime}: {$roleTitle}",
    title: "Inför intervjun",
    lead: "Du ska intervjua en kandidat till tjänsten som {$roleTitle}. Här är underlaget.",
  },
  "briefing-reminder": {
    subject: "Påminnelse: läs underlaget före intervjun {$startDate}",
    title: "Har du hunnit läsa underlaget?",
    lead: "Du har inte bekräftat än att du har läst inför intervjun för tjänsten som {$roleTitle}, {$startDate} kl. {$startTime}.",
  },
  "day-before": {
    subject: "Påminnelse: intervju {$startDate} kl. {$startTime}",
    title: "Snart ses vi",
    lead: "Vi ser fram emot att träffa dig och prata om jobbet som {$roleTitle} hos {$employerName}.",
  },
  technical: {
    subject: "Länk och teknik inför intervjun: {$roleTitle}",
    title: "Allt om tekniken",
    lead: "Här är länken till intervjun för jobbet som {$roleTitle} hos {$employerName}, och vad vi gör om något krånglar.",
  },
  lobby: {
    subject: "Lobbyn öppnar kl. {$lobbyTime}: {$roleTitle}",
    title: "Nu kan du snart logga in",
    lead: "Strax börjar intervjun för jobbet som {$roleTitle} hos {$employerName}. Lycka till!",
  },
  "scorecard-nudge": {
    subject: "Din bedömning saknas: {$roleTitle}",
    title: "Din bedömning saknas",
    lead: "Intervjun för tjänsten som {$roleTitle} är klar, men din bedömning är inte inlämnad än.",
  },
  thanks: {
    subject: "Tack för intervjun: {$roleTitle}",
    title: "Tack för samtalet",
    lead: "Tack för att du berättade om dig själv och ditt intresse för jobbet som {$roleTitle} hos {$employerName}.",
    sections: { thanks: [paragraph("Det var roligt att få träffa dig, och vi uppskattar tiden du lade på det.")] },
  },
  survey: {
    subject: "Hur tyckte du att intervjun var?",
    title: "Vad tyckte du?",
    lead: "Du har varit på intervju för jobbet som {$roleTitle} hos {$employerName}.",
  },
  "decision-due": {
    subject: "En kandidat väntar på svar: {$roleTitle}",
    title: "En kandidat väntar på svar",
    lead: "Intervjun för tjänsten som {$roleTitle} är gjord, men kandidaten har inte fått något besked.",
    sections: {
      "decision-or-new-date": [
        definition("Kandidat", "{$candidateName}", "candidateName"),
        definition("Svar utlovat senast", "{$answerBy}", "answerBy"),
        paragraph("Ge besked, eller ge kandidaten ett nytt datum om det dröjer."),
        link("Öppna ansökan", "decisionUrl", "decisionUrl"),
      ],
    },
  },
  "decision-promise": {
    subject: "Besked om din ansökan: {$roleTitle}",
    title: "Så ligger din ansökan till",
    lead: "Vi lovade att höra av oss om jobbet som {$roleTitle} hos {$employerName}.",
  },
  feedback: {
    subject: "Din återkoppling: {$roleTitle}",
    title: "Din återkoppling",
    lead: "Tack igen för att du sökte jobbet som {$roleTitle} hos {$employerName}. Här är vår återkoppling till dig.",
  },
  "reference-request": {
    subject: "Referenser till din ansökan: {$roleTitle}",
    title: "Vill du lämna referenser?",
    lead: "Det gäller din ansökan till jobbet som {$roleTitle} hos {$employerName}.",
  },
  "talent-pool-question": {
    subject: "Får vi höra av oss om andra jobb?",
    title: "Får vi höra av oss igen?",
    lead: "Du sökte jobbet som {$roleTitle} hos {$employerName}, och vi vill gärna hålla kontakten.",
  },
  "missing-documents": {
    subject: "Vi saknar något i din ansökan: {$roleTitle}",
    title: "Något saknas i din ansökan",
    lead: "Din ansökan till jobbet som {$roleTitle} hos {$employerName} är nästan komplett.",
  },
  "stage-news": {
    subject: "Nytt om din ansökan: {$roleTitle}",
    title: "Nytt om din ansökan",
    lead: "Det har hänt något med din ansökan till jobbet som {$roleTitle} hos {$employerName}.",
  },
  cancellation: {
    subject: "Inställt: intervjun {$startDate} kl. {$startTime}",
    title: "Intervjun är inställd",
    lead: "Det gäller intervjun för jobbet som {$roleTitle} hos {$employerName}.",
  },
};

/** The texts of a reminder of several interviews in Swedish. */
export const digestSv: { readonly subject: string; readonly heading: string } = {
  subject:
    ".input {$count :number} .match $count one {{Påminnelse om en intervju}} * {{Påminnelse om {$count} intervjuer}}",
  heading: "{$roleTitle}, {$startDate} kl. {$startTime}",
};

