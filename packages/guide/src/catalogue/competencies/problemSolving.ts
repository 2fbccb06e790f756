import type { CompetencyText } from "../competencyText.ts";

/** Problem solving. */
export const problemSolving: CompetencyText = {
  key: "problem-solving",
  name: { sv: "Problemlösning", en: "Problem solving" },
  definition: {
    sv: "Avgränsar ett problem, prövar förklaringar mot fakta och kommer fram till en lösning som håller.",
    en: "Narrows a problem down, tests explanations against facts and arrives at a solution that lasts.",
  },
  anchors: [
    {
      sv: "Nämner inget problem som hen själv har undersökt, eller väljer en lösning utan att fråga efter orsaken.",
      en: "Names no problem that they looked into themselves, or picks a solution without asking for the cause.",
    },
    {
      sv: "Nöjer sig med den första förklaringen utan att pröva den. Säger vad som gjordes men inte varför.",
      en: "Settles for the first explanation without testing it. Says what was done but not why.",
    },
    {
      sv: "Beskriver minst två tänkbara orsaker och vilka fakta som avgjorde vilken det var.",
      en: "Describes at least two possible causes and the facts that settled which one it was.",
    },
    {
      sv: "Delar upp problemet i steg, prövar den troligaste orsaken först och visar med en mätning eller kontroll att lösningen fungerade.",
      en: "Breaks the problem into steps, tests the likeliest cause first and shows by a measure or a check that the solution worked.",
    },
    {
      sv: "Gör allt på nivån under och ändrar sedan arbetssättet så att problemet inte kommer tillbaka. Berättar vad ändringen ledde till.",
      en: "Does all of the level below, then changes the way of working so that the problem stays away. Tells what the change led to.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om ett problem där orsaken var svår att hitta.",
        situation: "Hur märktes problemet?",
        task: "Vilken del var det din uppgift att lösa?",
        action: "Hur gick du till väga för att hitta orsaken?",
        result: "Hur vet du att problemet blev löst?",
      },
      en: {
        text: "Tell me about a problem whose cause was hard to find.",
        situation: "How did the problem show itself?",
        task: "Which part was yours to solve?",
        action: "How did you go about finding the cause?",
        result: "How do you know that the problem was solved?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om en gång då din första lösning inte fungerade.",
        situation: "Vad var det du försökte lösa?",
        task: "Vad väntades du få klart?",
        action: "Vad gjorde du när du såg att lösningen inte höll?",
        result: "Hur gick det till slut?",
      },
      en: {
        text: "Tell me about a time when your first solution did not work.",
        situation: "What were you trying to solve?",
        task: "What were you expected to get done?",
        action: "What did you do once you saw that it did not work?",
        result: "How did it end?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om ett beslut som du tog fast du saknade en del av underlaget.",
        situation: "Vad var det som behövde bestämmas?",
        task: "Vilket ansvar hade du för beslutet?",
        action: "Hur vägde du det du visste mot det du inte visste?",
        result: "Vad visade sig i efterhand?",
      },
      en: {
        text: "Tell me about a decision that you made although some of the facts were missing.",
        situation: "What had to be decided?",
        task: "What was your part in the decision?",
        action: "How did you weigh what you knew against what you did not know?",
        result: "What did you find out afterwards?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att flera kunder hör av sig om ett fel som du själv inte lyckas återskapa. Hur tar du dig an det?",
        situation: "Vad vill du veta om felet innan du börjar?",
        task: "Vad ser du som din uppgift i det läget?",
        action: "Vilket blir ditt första steg?",
        result: "Hur avgör du att felet är borta?",
      },
      en: {
        text: "Imagine that several customers report a fault that you cannot make happen yourself. How do you go about it?",
        situation: "What would you want to know about the fault before you start?",
        task: "What would you see as your task at that point?",
        action: "What would be your first step?",
        result: "How would you decide that the fault is gone?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att två kollegor är säkra på var sin orsak till samma problem. Hur går du vidare?",
        situation: "Vilka fakta tar du fram först?",
        task: "Vad blir ditt ansvar när de två tycker olika?",
        action: "Hur prövar du de två förklaringarna?",
        result: "Vad skulle få dig att ändra dig?",
      },
      en: {
        text: "Imagine that two colleagues are each sure of a different cause of the same problem. How do you take it from there?",
        situation: "Which facts would you collect first?",
        task: "What would be up to you when the two disagree?",
        action: "How would you test the two explanations?",
        result: "What would make you change your mind?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att något måste fungera före dagens slut, men att den rätta lösningen tar en vecka. Hur gör du?",
        situation: "Vad behöver du få veta om läget?",
        task: "Vad måste du ha klart före dagens slut?",
        action: "Hur lägger du upp dagen?",
        result: "Hur ser du till att den tillfälliga lösningen inte blir kvar?",
      },
      en: {
        text: "Imagine that something must work by the end of the day, but the proper solution takes a week. What do you do?",
        situation: "What would you need to know about the situation?",
        task: "What would have to be done by the end of the day?",
        action: "How would you plan the day?",
        result: "How would you make sure that the quick fix does not stay?",
      },
    },
  ],
};
