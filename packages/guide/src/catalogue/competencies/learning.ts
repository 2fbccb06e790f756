import type { CompetencyText } from "../competencyText.ts";

/** Learning. */
export const learning: CompetencyText = {
  key: "learning",
  name: { sv: "Lärande", en: "Learning" },
  definition: {
    sv: "Skaffar sig ny kunskap när arbetet kräver det, tar emot återkoppling och använder det hen lär sig.",
    en: "Gains new knowledge when the work asks for it, takes feedback and puts to use what was learned.",
  },
  anchors: [
    {
      sv: "Ger inget exempel på något nytt som hen har lärt sig för en uppgift, eller avfärdar den återkoppling som gavs.",
      en: "Gives no example of something new learned for a task, or brushes aside the feedback that was given.",
    },
    {
      sv: "Berättar om en kurs eller ett råd men inte om något som hen sedan gjorde på ett annat sätt.",
      en: "Tells of a course or a piece of advice but of nothing that they then did differently.",
    },
    {
      sv: "Beskriver vad hen behövde kunna, hur hen lärde sig det och var det kom till användning.",
      en: "Describes what they needed to know, how they learned it and where it was put to use.",
    },
    {
      sv: "Bad själv om återkoppling, namnger en vana som ändrades och visar skillnaden mellan före och efter.",
      en: "Asked for feedback themselves, names a habit that changed and shows the difference between before and after.",
    },
    {
      sv: "Lägger upp sitt lärande i steg med egna prov på att det sitter, och har lärt andra det så att de använder det själva.",
      en: "Plans the learning in steps with tests of their own that it holds, and has taught it to others who now use it themselves.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om något som du behövde lära dig snabbt för att klara en uppgift.",
        situation: "Vad gick uppgiften ut på?",
        task: "Vad saknade du kunskap om?",
        action: "Hur gick du till väga för att lära dig?",
        result: "Hur använde du det du hade lärt dig?",
      },
      en: {
        text: "Tell me about something that you had to learn quickly to manage a task.",
        situation: "What was the task about?",
        task: "What did you not know yet?",
        action: "How did you go about learning it?",
        result: "How did you use what you had learned?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om kritik som fick dig att ändra något i ditt arbete.",
        situation: "Vad handlade kritiken om?",
        task: "Vad var det du behövde bli bättre på?",
        action: "Vad gjorde du med kritiken?",
        result: "Hur märktes ändringen?",
      },
      en: {
        text: "Tell me about criticism that made you change something in your work.",
        situation: "What was the criticism about?",
        task: "What did you need to get better at?",
        action: "What did you do with the criticism?",
        result: "How did the change show?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om ett misstag som har lärt dig något.",
        situation: "Hur upptäcktes misstaget?",
        task: "Vilken del var ditt ansvar?",
        action: "Vad gjorde du när du förstod vad som hade hänt?",
        result: "Vad gör du i dag som du inte gjorde då?",
      },
      en: {
        text: "Tell me about a mistake that has taught you something.",
        situation: "How was the mistake found?",
        task: "Which part was your responsibility?",
        action: "What did you do once you understood what had happened?",
        result: "What do you do today that you did not do then?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att du om en månad ska använda en metod som du aldrig har använt. Hur lägger du upp månaden?",
        situation: "Vad tar du reda på först?",
        task: "Vad måste du klara själv när månaden är slut?",
        action: "Hur ser den första veckan ut?",
        result: "Hur prövar du att du kan metoden?",
      },
      en: {
        text: "Imagine that in a month you are to use a method that is new to you. How do you spend the month?",
        situation: "What would you find out first?",
        task: "What would you have to manage alone when the month is over?",
        action: "What would the first week look like?",
        result: "How would you test that you know the method?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att du får återkoppling som du inte känner igen dig i. Hur hanterar du den?",
        situation: "Vad vill du fråga om?",
        task: "Vad är din uppgift i ett sådant samtal?",
        action: "Vad gör du efter samtalet?",
        result: "Hur märker den andra att du har lyssnat?",
      },
      en: {
        text: "Imagine that you get feedback that does not match how you see yourself. How do you deal with it?",
        situation: "What would you ask about?",
        task: "What would your task be in such a conversation?",
        action: "What would you do after the conversation?",
        result: "How would the other person notice that you listened?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att kollegan som kan mest om ert system slutar om två veckor. Hur gör du?",
        situation: "Vad vill du få reda på om systemet?",
        task: "Vilken del är det rimligt att du tar ansvar för?",
        action: "Hur använder du de två veckorna?",
        result: "Hur vet du att kunskapen finns kvar?",
      },
      en: {
        text: "Imagine that the colleague who knows most about your system leaves in two weeks. What do you do?",
        situation: "What would you want to find out about the system?",
        task: "Which part could you fairly take on?",
        action: "How would you use the two weeks?",
        result: "How would you know that the knowledge is still there?",
      },
    },
  ],
};
