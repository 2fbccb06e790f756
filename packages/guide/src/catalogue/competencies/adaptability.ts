import type { CompetencyText } from "../competencyText.ts";

/** Adaptability. */
export const adaptability: CompetencyText = {
  key: "adaptability",
  name: { sv: "Anpassningsförmåga", en: "Adaptability" },
  definition: {
    sv: "Ställer om när förutsättningarna ändras och håller ändå arbetet i gång.",
    en: "Changes course when conditions change and still keeps the work going.",
  },
  anchors: [
    {
      sv: "Beskriver att hen fortsatte som förut fast läget hade ändrats, eller slutade arbeta tills någon annan bestämde.",
      en: "Describes going on as before although things had changed, or stopping work until someone else decided.",
    },
    {
      sv: "Ställde om först efter flera påminnelser. Berättar om ändringen men inte om vad den krävde av arbetet.",
      en: "Changed only after several reminders. Tells of the change but not of what it asked of the work.",
    },
    {
      sv: "Beskriver vad som ändrades, vad hen gjorde om i sin egen plan och hur det viktigaste ändå blev klart.",
      en: "Describes what changed, what they changed in their own plan and how the most important work still got done.",
    },
    {
      sv: "Tog reda på varför det ändrades, valde bort sådant som inte längre behövdes och sa det i tid till dem som berördes.",
      en: "Found out why it changed, dropped what was no longer needed and told those affected in time.",
    },
    {
      sv: "Såg ändringen komma, förberedde två vägar och hjälpte andra att ställa om. Berättar vad gruppen gör annorlunda sedan dess.",
      en: "Saw the change coming, prepared two ways forward and helped others to change. Tells what the group has done differently since.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om en gång då planen ändrades när du redan hade kommit en bit på väg.",
        situation: "Vad var det som ändrades?",
        task: "Vad hade du själv ansvar för?",
        action: "Vad gjorde du om i ditt arbete?",
        result: "Vad blev klart till slut?",
      },
      en: {
        text: "Tell me about a time when the plan changed after you had already come some way.",
        situation: "What was it that changed?",
        task: "What were you responsible for yourself?",
        action: "What did you change in your own work?",
        result: "What got done in the end?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om ett nytt arbetssätt som du först tyckte var onödigt.",
        situation: "Varför infördes det?",
        task: "Vad väntades du göra på ett annat sätt?",
        action: "Hur gjorde du för att komma in i det?",
        result: "Hur ser du på arbetssättet i dag?",
      },
      en: {
        text: "Tell me about a new way of working that you first found needless.",
        situation: "Why was it brought in?",
        task: "What were you expected to do differently?",
        action: "How did you go about getting used to it?",
        result: "How do you see that way of working today?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om en period då flera saker var oklara samtidigt.",
        situation: "Vad var det som var oklart?",
        task: "Vad behövde du få gjort ändå?",
        action: "Hur valde du vad du skulle göra först?",
        result: "Vad lärde du dig av den perioden?",
      },
      en: {
        text: "Tell me about a period when several things were unclear at once.",
        situation: "What was it that was unclear?",
        task: "What did you have to get done anyway?",
        action: "How did you choose what to do first?",
        result: "What did you learn from that period?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att kunden ändrar sig två dagar före leverans. Hur gör du?",
        situation: "Vad vill du veta om ändringen?",
        task: "Vad har du att ta ställning till?",
        action: "Vad gör du under den första timmen?",
        result: "Vad anser du är ett rimligt resultat?",
      },
      en: {
        text: "Imagine that the customer changes their mind two days before delivery. What do you do?",
        situation: "What would you want to know about the change?",
        task: "What would be yours to decide?",
        action: "What would you do in the first hour?",
        result: "What would you count as a reasonable outcome?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att verktyget som du använder varje dag byts ut nästa vecka. Hur förbereder du dig?",
        situation: "Vad tar du reda på om det nya verktyget?",
        task: "Vad måste fungera från första dagen?",
        action: "Hur lägger du upp veckan?",
        result: "Hur märker du att du har kommit in i det nya?",
      },
      en: {
        text: "Imagine that the tool you use every day is replaced next week. How do you prepare?",
        situation: "What would you find out about the new tool?",
        task: "What would have to work from the first day?",
        action: "How would you spend the week?",
        result: "How would you notice that you had settled in with it?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att två chefer ger dig uppgifter som inte går att förena. Hur hanterar du det?",
        situation: "Vad behöver du få veta om uppgifterna?",
        task: "Vad ser du som ditt ansvar mot de två?",
        action: "Hur tar du upp det med dem?",
        result: "Hur vet du att alla är överens om vad som gäller?",
      },
      en: {
        text: "Imagine that two managers give you tasks that cannot both be done. How do you handle it?",
        situation: "What would you need to know about the tasks?",
        task: "What would you see as your duty towards the two?",
        action: "How would you raise it with them?",
        result: "How would you know that everyone agrees on what applies?",
      },
    },
  ],
};
