import type { CompetencyText } from "../competencyText.ts";

/** Integrity. */
export const integrity: CompetencyText = {
  key: "integrity",
  name: { sv: "Integritet", en: "Integrity" },
  definition: {
    sv: "Håller det hen lovar, säger som det är och följer reglerna också när det kostar något.",
    en: "Keeps promises, tells things as they are and follows the rules also when it costs something.",
  },
  anchors: [
    {
      sv: "Beskriver att hen dolde ett fel eller bröt mot en regel och ser inget skäl att göra annorlunda.",
      en: "Describes hiding a mistake or breaking a rule and sees no reason to act differently.",
    },
    {
      sv: "Sa som det var först på direkt fråga. Hänvisar till att andra gjorde likadant.",
      en: "Told how things were only when asked directly. Points out that others did the same.",
    },
    {
      sv: "Berättade själv om felet eller löftet som inte höll, för den som berördes, och rättade till sin del.",
      en: "Told the person affected about the mistake or the broken promise without being asked, and put their own part right.",
    },
    {
      sv: "Tog upp saken tidigt fast det kostade tid, pengar eller en konflikt, och förklarar vilka intressen som vägdes mot varandra.",
      en: "Raised the matter early although it cost time, money or a conflict, and explains which interests were weighed.",
    },
    {
      sv: "Stod fast under påtryckning, använde rätt väg för att ta upp saken och fick till en ändring som skyddar andra i samma läge.",
      en: "Held firm under pressure, used the proper channel to raise the matter and brought about a change that protects others in the same position.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om ett fel som du hade gjort och som ingen annan hade upptäckt.",
        situation: "Hur upptäckte du felet?",
        task: "Vilka påverkades av det?",
        action: "Vad gjorde du när du hade sett det?",
        result: "Vad blev följden?",
      },
      en: {
        text: "Tell me about a mistake of yours that nobody else had noticed.",
        situation: "How did you find it?",
        task: "Who was affected by it?",
        action: "What did you do once you had seen it?",
        result: "What followed from it?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om ett löfte i arbetet som blev svårt att hålla.",
        situation: "Vad hade du lovat?",
        task: "Vem räknade med det du hade lovat?",
        action: "Vad gjorde du när du såg att det skulle bli svårt?",
        result: "Hur slutade det för den som väntade?",
      },
      en: {
        text: "Tell me about a promise at work that became hard to keep.",
        situation: "What had you promised?",
        task: "Who was counting on it?",
        action: "What did you do when you saw that it would be hard?",
        result: "How did it end for the person who was waiting?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om en gång då du sa ifrån om något som du tyckte var fel.",
        situation: "Vad var det som hände?",
        task: "Varför blev det du som sa ifrån?",
        action: "Hur tog du upp det?",
        result: "Vad ledde det till?",
      },
      en: {
        text: "Tell me about a time when you spoke up about something that you thought was wrong.",
        situation: "What was going on?",
        task: "Why did it fall to you?",
        action: "How did you raise it?",
        result: "What did it lead to?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att du ser en felaktig siffra i en rapport som redan har gått till kunden. Hur gör du?",
        situation: "Vad kontrollerar du först?",
        task: "Vad är ditt ansvar i det läget?",
        action: "Vem talar du med först?",
        result: "Vad anser du behöver vara klart innan saken är avslutad?",
      },
      en: {
        text: "Imagine that you see a wrong figure in a report that has already gone to the customer. What do you do?",
        situation: "What would you check first?",
        task: "What would your responsibility be at that point?",
        action: "Who would you talk to first?",
        result: "What would have to be done before you count the matter as closed?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att en kollega ber dig hoppa över en kontroll för att ni ska hinna i tid. Hur svarar du?",
        situation: "Vad vill du veta om kontrollen?",
        task: "Vem bestämmer om den får hoppas över?",
        action: "Vad föreslår du i stället?",
        result: "Vad gör du om kollegan hoppar över den ändå?",
      },
      en: {
        text: "Imagine that a colleague asks you to skip a check so that you finish on time. How do you answer?",
        situation: "What would you want to know about the check?",
        task: "Whose decision would it be to skip it?",
        action: "What would you suggest instead?",
        result: "What would you do if your colleague skips it anyway?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att du av misstag får se uppgifter om en kollega som du inte borde ha sett. Vad gör du?",
        situation: "Hur tar du reda på hur det kunde hända?",
        task: "Vad är du skyldig din kollega?",
        action: "Vad blir ditt första steg?",
        result: "Hur ser du till att det inte händer igen?",
      },
      en: {
        text: "Imagine that by accident you see data about a colleague that you should not have seen. What do you do?",
        situation: "How would you find out how it could happen?",
        task: "What would you owe your colleague?",
        action: "What would be your first step?",
        result: "How would you keep it from happening again?",
      },
    },
  ],
};
