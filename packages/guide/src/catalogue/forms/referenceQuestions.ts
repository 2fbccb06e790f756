import type { ReferenceQuestion } from "./referenceCheckForm.ts";

/** What every referee is asked, whatever the role. */
export const referenceQuestions: readonly ReferenceQuestion[] = [
  {
    key: "relation",
    text: {
      sv: "Hur arbetade ni tillsammans?",
      en: "How did the two of you work together?",
    },
    followUp: {
      sv: "Under vilken tid var det?",
      en: "During which period was that?",
    },
  },
  {
    key: "tasks",
    text: {
      sv: "Vilka var personens viktigaste uppgifter?",
      en: "What were this person's main tasks?",
    },
    followUp: {
      sv: "Vad hade personen eget ansvar för?",
      en: "What was this person alone responsible for?",
    },
  },
  {
    key: "strength",
    text: {
      sv: "Ge ett exempel på något som personen gjorde särskilt bra.",
      en: "Give an example of something that this person did especially well.",
    },
    followUp: {
      sv: "Vad ledde det till för er?",
      en: "What did it lead to for you?",
    },
  },
  {
    key: "support",
    text: {
      sv: "Ge ett exempel på en uppgift där personen behövde stöd.",
      en: "Give an example of a task in which this person needed support.",
    },
    followUp: {
      sv: "Vilket stöd hjälpte?",
      en: "Which support helped?",
    },
  },
  {
    key: "feedback",
    text: {
      sv: "Ge ett exempel på återkoppling som du gav personen.",
      en: "Give an example of feedback that you gave this person.",
    },
    followUp: {
      sv: "Vad ändrades efter det?",
      en: "What changed after that?",
    },
  },
  {
    key: "again",
    text: {
      sv: "I vilken sorts arbete skulle du helst arbeta med personen igen?",
      en: "In what kind of work would you most like to work with this person again?",
    },
    followUp: {
      sv: "Vad grundar du det på?",
      en: "What do you base that on?",
    },
  },
  {
    key: "anything-else",
    text: {
      sv: "Vad mer om personens arbete bör vi känna till?",
      en: "What else about this person's work should we know?",
    },
    followUp: {
      sv: "Vilket exempel har du på det?",
      en: "Which example do you have of that?",
    },
  },
];
