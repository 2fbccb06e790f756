import type { CompetencyText } from "../competencyText.ts";

/** Creativity. */
export const creativity: CompetencyText = {
  key: "creativity",
  name: { sv: "Kreativitet", en: "Creativity" },
  definition: {
    sv: "Kommer med nya idéer, prövar dem i liten skala och gör dem användbara för andra.",
    en: "Comes up with new ideas, tries them on a small scale and makes them useful to others.",
  },
  anchors: [
    {
      sv: "Ger inget exempel på en egen idé, eller säger att det är bäst att göra som man alltid har gjort.",
      en: "Gives no example of an idea of their own, or says that it is best to do what has always been done.",
    },
    {
      sv: "Beskriver en idé som stannade vid ett förslag. Berättar inte vad den byggde på eller hur den kunde prövas.",
      en: "Describes an idea that never went beyond a suggestion. Does not say what it built on or how it could be tried.",
    },
    {
      sv: "Beskriver en egen idé, varför den behövdes och hur den prövades i verkligheten.",
      en: "Describes an idea of their own, why it was needed and how it was tried in practice.",
    },
    {
      sv: "Jämför flera idéer innan hen väljer, ändrar den valda efter vad andra säger och visar vad den ledde till.",
      en: "Compares several ideas before choosing, changes the chosen one after what others say and shows what it led to.",
    },
    {
      sv: "Hämtar en idé från ett annat område, får andra att bygga vidare på den och berättar hur den används även i dag eller utanför gruppen.",
      en: "Brings in an idea from another field, gets others to build on it and tells how it is still used or has spread beyond the group.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om något som du gjorde på ett nytt sätt.",
        situation: "Hur gjordes det innan?",
        task: "Vad ville du få ut av det nya sättet?",
        action: "Hur kom du fram till idén?",
        result: "Vad blev annorlunda efteråt?",
      },
      en: {
        text: "Tell me about something that you did in a new way.",
        situation: "How was it done before?",
        task: "What did you want the new way to achieve?",
        action: "How did you arrive at the idea?",
        result: "What was different afterwards?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om en idé som du fick andra att vilja pröva.",
        situation: "Vad var det som behövde bli bättre?",
        task: "Vilken roll hade du i gruppen?",
        action: "Hur visade du de andra vad idén gick ut på?",
        result: "Vad hände med idén?",
      },
      en: {
        text: "Tell me about an idea that you got others to try.",
        situation: "What needed to get better?",
        task: "What was your role in the group?",
        action: "How did you show the others what the idea was about?",
        result: "What became of the idea?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om en gång då du fick mycket lite tid eller pengar och ändå hittade en lösning.",
        situation: "Vad var det som saknades?",
        task: "Vad skulle du åstadkomma?",
        action: "Vilka andra lösningar övervägde du?",
        result: "Hur väl fungerade det du valde?",
      },
      en: {
        text: "Tell me about a time when you had very little time or money and still found a solution.",
        situation: "What was it that you lacked?",
        task: "What were you to achieve?",
        action: "Which other solutions did you consider?",
        result: "How well did the one you chose work?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att ett möte som hålls varje vecka inte längre ger något. Hur kommer du fram till ett annat sätt?",
        situation: "Vad vill du förstå om mötet först?",
        task: "Vad ska det nya sättet klara av?",
        action: "Hur får du fram mer än ett förslag?",
        result: "Hur märker du om det nya sättet är bättre?",
      },
      en: {
        text: "Imagine that a weekly meeting has stopped being of use. How do you come up with another way?",
        situation: "What would you want to understand about the meeting first?",
        task: "What should the new way manage to do?",
        action: "How would you get more than one suggestion?",
        result: "How would you notice whether the new way is better?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att du har en idé som ingen har prövat och som din chef tvekar inför. Hur gör du?",
        situation: "Vad tror du kan ligga bakom att chefen tvekar?",
        task: "Vad behöver du kunna visa?",
        action: "Hur prövar du idén utan att det kostar för mycket?",
        result: "Vad får dig att släppa idén?",
      },
      en: {
        text: "Imagine that you have an idea that nobody has tried, and your manager hesitates. What do you do?",
        situation: "What do you think might be behind the hesitation?",
        task: "What would you need to be able to show?",
        action: "How would you try the idea without spending too much?",
        result: "What would make you let the idea go?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att gruppen har kört fast och alla förslag liknar varandra. Hur hjälper du gruppen vidare?",
        situation: "Hur tar du reda på varför det har tagit stopp?",
        task: "Vad kan du bidra med i det läget?",
        action: "Vad föreslår du att gruppen gör?",
        result: "Hur väljer ni till slut ett förslag?",
      },
      en: {
        text: "Imagine that the group is stuck and every suggestion looks like the last. How do you help the group on?",
        situation: "How would you find out why the group is stuck?",
        task: "What could you contribute at that point?",
        action: "What would you suggest that the group does?",
        result: "How would the group choose in the end?",
      },
    },
  ],
};
