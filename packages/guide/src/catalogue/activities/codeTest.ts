import type { ActivityText } from "./activityText.ts";

/** A code test in a shared editor: the task itself is the company's, what is asked about it is not. */
export const codeTest: ActivityText = {
  key: "code-test",
  title: { sv: "Kodprov", en: "Code test" },
  kind: "technical",
  competencyKeys: ["technical-depth", "problem-solving"],
  anchors: [
    {
      sv: "Börjar skriva utan att fråga om uppgiften, och kan inte säga vad koden ska ge för ett enkelt värde.",
      en: "Starts to write without asking about the task, and cannot say what the code should give for a simple value.",
    },
    {
      sv: "Löser en del av uppgiften. Provar bara ett värde, och hittar felet först när intervjuaren pekar på raden.",
      en: "Solves part of the task. Tries one value only, and finds the fault once the interviewer points at the line.",
    },
    {
      sv: "Löser uppgiften, provar vanliga värden och minst ett gränsfall, och förklarar vad varje del gör.",
      en: "Solves the task, tries common values and at least one edge case, and explains what each part does.",
    },
    {
      sv: "Frågar om det som är oklart före första raden, nämner en annan lösning och klarar det nya kravet utan att bryta mot de gamla.",
      en: "Asks about what is unclear before the first line, names another solution and meets the new requirement without breaking the old ones.",
    },
    {
      sv: "Skriver prov för gränsfallen först, säger vad lösningen kostar i tid och minne och visar var den slutar räcka till.",
      en: "Writes tests for the edge cases first, says what the solution costs in time and memory and shows where it stops being enough.",
    },
  ],
  questions: [
    {
      key: "solve",
      importance: 5,
      minutes: 22,
      sv: {
        text: "Här är en uppgift i den delade miljön. Hur löser du den?",
        situation: "Hur har du förstått uppgiften?",
        task: "Vad ska koden klara av?",
        action: "Vilket är ditt nästa steg?",
        result: "Hur prövar du att koden gör rätt?",
      },
      en: {
        text: "Here is a task in the shared editor. How do you solve it?",
        situation: "How have you understood the task?",
        task: "What should the code be able to do?",
        action: "What is your next step?",
        result: "How do you test that the code is right?",
      },
    },
    {
      key: "change",
      importance: 4,
      minutes: 8,
      sv: {
        text: "Nu får uppgiften ett krav till. Hur ändrar du koden?",
        situation: "Vad påverkas av det nya kravet?",
        task: "Vad måste fungera som förut?",
        action: "Var i koden börjar du?",
        result: "Hur vet du att inget annat har gått sönder?",
      },
      en: {
        text: "Now the task gets one more requirement. How do you change the code?",
        situation: "What does the new requirement affect?",
        task: "What must work as before?",
        action: "Where in the code do you start?",
        result: "How do you know that nothing else broke?",
      },
    },
  ],
};
