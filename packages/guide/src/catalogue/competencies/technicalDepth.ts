import type { CompetencyText } from "../competencyText.ts";

/** Technical depth, of any trade: the knowledge that the role's own work rests on. */
export const technicalDepth: CompetencyText = {
  key: "technical-depth",
  name: { sv: "Tekniskt djup", en: "Technical depth" },
  definition: {
    sv: "Kan sitt yrkes metoder och verktyg, förstår varför de fungerar och väljer rätt för uppgiften.",
    en: "Knows the methods and tools of the trade, understands why they work and chooses the right one for the task.",
  },
  anchors: [
    {
      sv: "Nämner metoder eller verktyg vid namn men kan inte beskriva en uppgift där hen själv har använt dem.",
      en: "Names methods or tools but cannot describe a task in which they used them themselves.",
    },
    {
      sv: "Beskriver stegen i en metod som hen har följt, men inte varför den valdes eller vad den inte klarar.",
      en: "Describes the steps of a method that they followed, but not why it was chosen or what it cannot do.",
    },
    {
      sv: "Förklarar varför metoden passade uppgiften, nämner ett annat alternativ och hur resultatet kontrollerades.",
      en: "Explains why the method suited the task, names an alternative and how the result was checked.",
    },
    {
      sv: "Förklarar hur metoden fungerar på djupet, var dess gränser går och vad som skulle ha krävt ett annat val.",
      en: "Explains how the method works underneath, where its limits are and what would have called for another choice.",
    },
    {
      sv: "Har löst något som den vanliga metoden inte klarade, visar hur lösningen prövades och hur andra har kunnat använda den.",
      en: "Has solved something that the usual method could not handle, shows how the solution was tested and how others have been able to use it.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om den tekniskt svåraste uppgift som du har löst.",
        situation: "Vad gjorde uppgiften svår?",
        task: "Vilken del gjorde du själv?",
        action: "Hur valde du metod?",
        result: "Hur kontrollerade du att lösningen var rätt?",
      },
      en: {
        text: "Tell me about the hardest technical task that you have solved.",
        situation: "What made the task hard?",
        task: "Which part did you do yourself?",
        action: "How did you choose the method?",
        result: "How did you check that the solution was right?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om ett tekniskt val som du skulle göra annorlunda i dag.",
        situation: "Vad fanns att välja mellan?",
        task: "Vilka krav skulle valet uppfylla?",
        action: "Vad grundade du valet på då?",
        result: "Vad har du sett sedan dess?",
      },
      en: {
        text: "Tell me about a technical choice that you would make differently today.",
        situation: "What was there to choose from?",
        task: "Which requirements did the choice have to meet?",
        action: "What did you base the choice on then?",
        result: "What have you seen since?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om ett arbete av någon annan som du har granskat.",
        situation: "Vad var det du granskade?",
        task: "Vad skulle granskningen leda till?",
        action: "Hur gick du till väga?",
        result: "Vad ändrades efter din granskning?",
      },
      en: {
        text: "Tell me about a piece of someone else's work that you have reviewed.",
        situation: "What was it that you reviewed?",
        task: "What was the review meant to achieve?",
        action: "How did you go about it?",
        result: "What changed after your review?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att du tar över en teknisk lösning som saknar dokumentation och ska ändra i den. Hur går du till väga?",
        situation: "Vad tar du reda på innan du ändrar något?",
        task: "Vad får inte gå sönder?",
        action: "Hur gör du den första ändringen?",
        result: "Hur vet du att allt annat fungerar som förut?",
      },
      en: {
        text: "Imagine that you take over a technical solution without documentation and are to change it. How do you go about it?",
        situation: "What would you find out before changing anything?",
        task: "What must not break?",
        action: "How would you make the first change?",
        result: "How would you know that everything else works as before?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att du ska välja mellan en beprövad metod och en ny som lovar mer. Hur väljer du?",
        situation: "Vad vill du veta om uppgiften?",
        task: "Vilka krav är viktigast för dig?",
        action: "Hur prövar du den nya metoden?",
        result: "Vad skulle avgöra valet?",
      },
      en: {
        text: "Imagine that you are to choose between a proven method and a new one that promises more. How do you choose?",
        situation: "What would you want to know about the task?",
        task: "Which requirements would matter most to you?",
        action: "How would you try out the new method?",
        result: "What would settle the choice?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att resultatet av ditt arbete ser rätt ut men att en siffra inte stämmer med vad du väntade dig. Hur gör du?",
        situation: "Vad kontrollerar du först?",
        task: "När anser du att du måste säga till?",
        action: "Hur söker du efter förklaringen?",
        result: "Vad krävs för att du ska lita på resultatet?",
      },
      en: {
        text: "Imagine that your result looks right but one figure is not what you expected. What do you do?",
        situation: "What would you check first?",
        task: "When would you feel bound to tell someone?",
        action: "How would you look for the explanation?",
        result: "What would it take for you to trust the result?",
      },
    },
  ],
};
