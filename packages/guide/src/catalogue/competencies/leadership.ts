import type { CompetencyText } from "../competencyText.ts";

/** Leadership. */
export const leadership: CompetencyText = {
  key: "leadership",
  name: { sv: "Ledarskap", en: "Leadership" },
  definition: {
    sv: "Ger andra riktning, delar ut ansvar och följer upp så att både arbetet och människorna utvecklas.",
    en: "Gives others direction, hands out responsibility and follows up so that both the work and the people develop.",
  },
  anchors: [
    {
      sv: "Gav order utan att säga vad de skulle leda till, eller gjorde själv det som andra hade fått ansvar för.",
      en: "Gave orders without saying what they were for, or did themselves what others had been made responsible for.",
    },
    {
      sv: "Delade ut uppgifter men följde inte upp dem. Nämner resultatet men ingen av personerna som skapade det.",
      en: "Handed out tasks but did not follow up. Mentions the result but none of the people who made it.",
    },
    {
      sv: "Satte ett mål som gruppen förstod, fördelade ansvar efter vad var och en kunde och följde upp på bestämda tider.",
      en: "Set a goal that the group understood, shared out responsibility by what each could do and followed up at set times.",
    },
    {
      sv: "Anpassade stödet efter person, tog ett svårt samtal i tid och beskriver vad någon i gruppen klarade efteråt som den inte klarade förut.",
      en: "Fitted the support to each person, had a hard talk in time and describes what someone could do afterwards that they could not before.",
    },
    {
      sv: "Byggde upp gruppen så att den fattade egna beslut när ledaren inte var där, och visar det med ett exempel.",
      en: "Built the group up so that it made its own decisions when the leader was away, and shows it with an example.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om en grupp som du ledde mot ett mål som var svårt att nå.",
        situation: "Vad gjorde målet svårt?",
        task: "Vilket ansvar hade du i gruppen?",
        action: "Hur fördelade du arbetet?",
        result: "Hur långt kom ni?",
      },
      en: {
        text: "Tell me about a group that you led towards a goal that was hard to reach.",
        situation: "What made the goal hard?",
        task: "What were you responsible for in the group?",
        action: "How did you share out the work?",
        result: "How far did you get?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om någon som du har hjälpt att växa i sitt arbete.",
        situation: "Hur långt hade personen kommit när ni började?",
        task: "Vad kom ni överens om?",
        action: "Vad gjorde du för att stödja personen?",
        result: "Vad klarade personen efteråt?",
      },
      en: {
        text: "Tell me about someone you have helped to grow in their work.",
        situation: "How far had that person come when you began?",
        task: "What did the two of you agree on?",
        action: "What did you do to support that person?",
        result: "What could that person do afterwards?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om ett beslut du tog som gruppen inte gillade.",
        situation: "Vad var skälet till beslutet?",
        task: "Vad var det som just du behövde avgöra?",
        action: "Hur berättade du om beslutet?",
        result: "Hur gick det för gruppen efteråt?",
      },
      en: {
        text: "Tell me about a decision of yours that the group did not like.",
        situation: "What was the reason for the decision?",
        task: "What was it that you had to settle?",
        action: "How did you tell the group?",
        result: "How did the group get on afterwards?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att du tar över en grupp som har missat sina mål tre gånger i rad. Hur börjar du?",
        situation: "Vad tar du reda på under den första veckan?",
        task: "Vad vill du att gruppen ska klara först?",
        action: "Vad ändrar du först?",
        result: "Hur ser du att det går åt rätt håll?",
      },
      en: {
        text: "Imagine that you take over a group that has missed its goals three times in a row. How do you begin?",
        situation: "What would you find out in the first week?",
        task: "What would you want the group to manage first?",
        action: "What would you change first?",
        result: "How would you see that things are getting better?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att en duktig medarbetare talar nedlåtande till en annan i gruppen. Hur agerar du?",
        situation: "Hur tar du reda på vad som har hänt?",
        task: "Vad är ditt ansvar mot de två?",
        action: "Vad säger du till den som talade så?",
        result: "Hur följer du upp det?",
      },
      en: {
        text: "Imagine that a skilled member of your group talks down to another. How do you act?",
        situation: "How would you find out what has happened?",
        task: "What would your duty be towards the two?",
        action: "What would you say to the one who spoke that way?",
        result: "How would you follow it up?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att halva gruppen arbetar på distans och känner sig utanför. Hur gör du?",
        situation: "Hur tar du reda på vad som ligger bakom?",
        task: "Vad ska fungera lika för alla?",
        action: "Vad prövar du först?",
        result: "Hur märker du att det har hjälpt?",
      },
      en: {
        text: "Imagine that half of your group works remotely and feels left out. What do you do?",
        situation: "How would you find out what is behind it?",
        task: "What should work the same for everyone?",
        action: "What would you try first?",
        result: "How would you notice that it has helped?",
      },
    },
  ],
};
