import type { ActivityText } from "./activityText.ts";

/** A case with written material: the material is the company's, what is asked about it is not. */
export const caseTask: ActivityText = {
  key: "case",
  title: { sv: "Case", en: "Case" },
  kind: "case",
  competencyKeys: ["problem-solving", "customer-focus", "planning", "creativity", "technical-depth"],
  anchors: [
    {
      sv: "Återger underlaget utan att rekommendera något, eller rekommenderar något som underlaget talar emot.",
      en: "Repeats the material without recommending anything, or recommends something that the material speaks against.",
    },
    {
      sv: "Rekommenderar en väg men stöder den på en enda uppgift. Den nya uppgiften ändrar inget i resonemanget.",
      en: "Recommends one way but rests it on a single fact. The new fact changes nothing in the reasoning.",
    },
    {
      sv: "Jämför minst två vägar, pekar på uppgifterna som avgör och säger vad den nya uppgiften ändrar.",
      en: "Compares at least two ways, points to the facts that decide and says what the new fact changes.",
    },
    {
      sv: "Säger vilka antaganden rekommendationen vilar på, räknar på dem och frågar efter den uppgift som saknas mest.",
      en: "Says which assumptions the advice rests on, does the sums and asks for the fact that is missed the most.",
    },
    {
      sv: "Lägger en plan med första steg, ansvar och ett mått som visar om det fungerar, och säger vid vilket värde den bör stoppas.",
      en: "Lays out a plan with first steps, owners and a measure that shows whether it works, and says at which value to stop it.",
    },
  ],
  questions: [
    {
      key: "recommend",
      importance: 5,
      minutes: 20,
      sv: {
        text: "Läs underlaget i lugn och ro. Vad skulle du rekommendera?",
        situation: "Vilka uppgifter i underlaget väger tyngst?",
        task: "Vad är det som ska avgöras?",
        action: "Hur kom du fram till rekommendationen?",
        result: "Hur skulle man märka att den fungerar?",
      },
      en: {
        text: "Take your time to read the material. What would you recommend?",
        situation: "Which facts in the material weigh the most?",
        task: "What is it that has to be decided?",
        action: "How did you arrive at your recommendation?",
        result: "How would one notice that it works?",
      },
    },
    {
      key: "new-fact",
      importance: 4,
      minutes: 8,
      sv: {
        text: "Här är en ny uppgift som inte fanns i underlaget. Hur påverkar den din rekommendation?",
        situation: "Hur ser läget ut med den nya uppgiften?",
        task: "Vilken del av frågan är nu mest osäker?",
        action: "Vad gör du med den osäkerheten?",
        result: "Vad står fast i din rekommendation?",
      },
      en: {
        text: "Here is a new fact that the material did not have. How does it affect your recommendation?",
        situation: "How do things look with the new fact?",
        task: "Which part of the question is now the least certain?",
        action: "What would you do about that?",
        result: "What stands firm in your recommendation?",
      },
    },
  ],
};
