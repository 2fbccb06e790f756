import type { CompetencyText } from "../competencyText.ts";

/** Cultural adaptability. */
export const culturalAdaptability: CompetencyText = {
  key: "cultural-adaptability",
  name: { sv: "Kulturell anpassning", en: "Cultural adaptability" },
  definition: {
    sv: "Märker när människor har olika vanor och förväntningar i arbetet, frågar i stället för att anta och anpassar sitt sätt.",
    en: "Notices when people bring different habits and expectations to work, asks instead of assuming, and adjusts.",
  },
  anchors: [
    {
      sv: "Säger att andra får anpassa sig, eller förklarar en skillnad med vad en viss grupp människor brukar vara som.",
      en: "Says that others must adjust, or explains a difference by what a certain group of people is said to be like.",
    },
    {
      sv: "Nämner att vanorna skilde sig åt men ändrade inget i sitt eget sätt att arbeta.",
      en: "Mentions that habits differed but changed nothing in their own way of working.",
    },
    {
      sv: "Beskriver en skillnad, hur hen frågade om den och vad hen själv gjorde annorlunda sedan.",
      en: "Describes a difference, how they asked about it and what they did differently from then on.",
    },
    {
      sv: "Återger hur den andra såg på saken, berättar om ett eget antagande som var fel och hur de kom överens om ett gemensamt sätt.",
      en: "Gives the other's view, tells of an assumption of their own that was wrong and how a shared way was agreed.",
    },
    {
      sv: "Ändrade en vana i hela gruppen så att fler kunde delta, till exempel hur möten hålls, och berättar hur det märktes.",
      en: "Changed a habit of the whole group so that more people could take part, such as how meetings run, and tells how it showed.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om ett samarbete med människor som var vana att arbeta på ett annat sätt än du.",
        situation: "Vad var det som skilde sig åt?",
        task: "Vad skulle ni göra tillsammans?",
        action: "Vad ändrade du i ditt eget sätt?",
        result: "Hur fungerade samarbetet efter det?",
      },
      en: {
        text: "Tell me about working with people who were used to another way of working than yours.",
        situation: "What was it that differed?",
        task: "What were you to do together?",
        action: "What did you change in your own way?",
        result: "How did the work go after that?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om ett antagande om en kollega eller kund som visade sig vara fel.",
        situation: "Vad var det du hade antagit?",
        task: "Vad betydde det för uppgiften?",
        action: "Hur tog du reda på hur det egentligen var?",
        result: "Vad gör du annorlunda i dag?",
      },
      en: {
        text: "Tell me about something you assumed about a colleague or customer that turned out to be wrong.",
        situation: "What was it that you had assumed?",
        task: "What did it mean for the task?",
        action: "How did you find out how things really were?",
        result: "What do you do differently today?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om något du gjorde för att fler i en grupp skulle komma till tals.",
        situation: "Hur märkte du att alla inte kom till tals?",
        task: "Vilken roll hade du i gruppen?",
        action: "Vad gjorde du konkret?",
        result: "Vad hände i gruppen efter det?",
      },
      en: {
        text: "Tell me about something you did so that more people in a group would be heard.",
        situation: "How did you notice that some were not heard?",
        task: "What was your role in the group?",
        action: "What exactly did you do?",
        result: "What happened in the group after that?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att en ny samarbetspartner aldrig säger nej i möten men sedan inte levererar. Hur gör du?",
        situation: "Vilka förklaringar kan du tänka dig?",
        task: "Vad behöver ni få klarhet i?",
        action: "Hur tar du upp det?",
        result: "Hur märker du att ni förstår varandra bättre?",
      },
      en: {
        text: "Imagine that a new partner never says no in meetings but then does not deliver. What do you do?",
        situation: "Which explanations can you think of?",
        task: "What would the two sides need to make clear?",
        action: "How would you bring it up?",
        result: "How would you notice that you understand each other better?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att du ska leda ett videomöte där deltagarna är vana vid olika sätt att hålla möten. Hur förbereder du dig?",
        situation: "Vad tar du reda på om deltagarna i förväg?",
        task: "Vad ser du som ditt ansvar som mötesledare?",
        action: "Hur lägger du upp mötet?",
        result: "Hur tar du reda på om mötet fungerade för alla?",
      },
      en: {
        text: "Imagine that you are to lead a video meeting whose members are used to different ways of meeting. How do you prepare?",
        situation: "What would you find out about the members beforehand?",
        task: "What would you see as your duty as the one who leads?",
        action: "How would you set up the meeting?",
        result: "How would you find out whether the meeting worked for everyone?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att ett skämt från dig har gjort en kollega illa till mods. Vad gör du?",
        situation: "Vad vill du förstå först?",
        task: "Vad har du att ställa till rätta?",
        action: "Hur går du fram till kollegan?",
        result: "Vad tar du med dig till nästa gång?",
      },
      en: {
        text: "Imagine that a joke of yours has made a colleague uneasy. What do you do?",
        situation: "What would you want to understand first?",
        task: "What would be yours to put right?",
        action: "How would you approach your colleague?",
        result: "What would you take with you for the next time?",
      },
    },
  ],
};
