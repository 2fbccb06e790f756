import type { CompetencyText } from "../competencyText.ts";

/** Planning. */
export const planning: CompetencyText = {
  key: "planning",
  name: { sv: "Planering", en: "Planning" },
  definition: {
    sv: "Delar upp arbete i steg, väljer vad som är viktigast och håller tiderna eller säger till i god tid.",
    en: "Divides work into steps, chooses what matters most and keeps the dates or says so in good time.",
  },
  anchors: [
    {
      sv: "Beskriver ingen plan. Tog uppgifterna i den ordning de kom, eller sa till om förseningen först när tiden hade gått ut.",
      en: "Describes no plan. Took tasks in the order they came, or told of the delay only after the date had passed.",
    },
    {
      sv: "Gjorde en lista på vad som skulle göras, men utan ordning, tid eller vad som hängde på andra.",
      en: "Made a list of what was to be done, but without order, time or what depended on others.",
    },
    {
      sv: "Delade upp arbetet i steg med tider, förklarar varför något fick gå först och sa till i tid när det drog ut.",
      en: "Divided the work into steps with times, explains why something came first and said so in time when it ran late.",
    },
    {
      sv: "Lade in marginal för det som var osäkert, följde upp planen på fasta tider och tog bort något hellre än att låta allt bli sent.",
      en: "Left a margin for what was uncertain, checked the plan at set times and took something out rather than letting everything run late.",
    },
    {
      sv: "Jämför planerad tid med verklig tid, använder skillnaden i nästa plan och har ett exempel där flera andra kunde lita på planen.",
      en: "Compares planned with actual time, uses the difference in the next plan and has an example of several others relying on it.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om ett större arbete som du planerade från början.",
        situation: "Vad skulle bli färdigt?",
        task: "Vilken del av planen var din?",
        action: "Hur delade du upp arbetet?",
        result: "Hur stämde planen med hur det blev?",
      },
      en: {
        text: "Tell me about a larger piece of work that you planned from the start.",
        situation: "What was to be finished?",
        task: "Which part of the plan was yours?",
        action: "How did you divide the work?",
        result: "How did the plan compare with what happened?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om en gång då du hade fler uppgifter än du hann med.",
        situation: "Vilka uppgifter var det?",
        task: "Vad väntade sig de andra av dig?",
        action: "Hur valde du vad som fick vänta?",
        result: "Hur blev det för dem som fick vänta?",
      },
      en: {
        text: "Tell me about a time when you had more tasks than you had time for.",
        situation: "Which tasks were they?",
        task: "What did the others expect of you?",
        action: "How did you choose what had to wait?",
        result: "How did it turn out for those who had to wait?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om något som blev försenat fast du hade planerat det.",
        situation: "Vad var det som drog ut på tiden?",
        task: "Vad var ditt ansvar för tidsplanen?",
        action: "Vad gjorde du när du såg att det skulle bli sent?",
        result: "Vad gör du annorlunda när du planerar nu?",
      },
      en: {
        text: "Tell me about something that ran late although you had planned it.",
        situation: "What was it that took longer?",
        task: "What was your responsibility for the schedule?",
        action: "What did you do when you saw that it would be late?",
        result: "What do you do differently when you plan now?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att du får en uppgift på tre månader där bara slutdatumet är bestämt. Hur lägger du upp den?",
        situation: "Vad tar du reda på innan du planerar?",
        task: "Vad måste vara på plats när slutdatumet kommer?",
        action: "Hur delar du upp de tre månaderna?",
        result: "Hur märker du i tid om något drar ut på tiden?",
      },
      en: {
        text: "Imagine that you get a three-month task with nothing but an end date. How do you set it up?",
        situation: "What would you find out before you plan?",
        task: "What would have to be in place on the end date?",
        action: "How would you divide the three months?",
        result: "How would you notice early that it is running late?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att tre uppgifter ska vara klara i morgon och att du hinner med två. Hur gör du?",
        situation: "Vad vill du veta om de tre uppgifterna?",
        task: "Vad får du bestämma själv?",
        action: "Vem talar du med först?",
        result: "Hur följer du upp den uppgift som fick vänta?",
      },
      en: {
        text: "Imagine that three tasks are due tomorrow and you have time for two. What do you do?",
        situation: "What would you want to know about the three tasks?",
        task: "What would be yours to decide?",
        action: "Who would you talk to first?",
        result: "How would you follow up the task that had to wait?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att en person som ditt arbete hänger på blir borta i två veckor. Hur ändrar du planen?",
        situation: "Vad behöver du få reda på?",
        task: "Vad måste hålla trots allt?",
        action: "Vilka delar lägger du om?",
        result: "Hur vet du att den nya planen fungerar?",
      },
      en: {
        text: "Imagine that a person your work depends on will be away for two weeks. How do you change the plan?",
        situation: "What would you need to find out?",
        task: "What would have to hold in spite of it?",
        action: "Which parts would you move?",
        result: "How would you know that the new plan works?",
      },
    },
  ],
};
