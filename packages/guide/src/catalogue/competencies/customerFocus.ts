import type { CompetencyText } from "../competencyText.ts";

/** Customer focus. */
export const customerFocus: CompetencyText = {
  key: "customer-focus",
  name: { sv: "Kundfokus", en: "Customer focus" },
  definition: {
    sv: "Tar reda på vad kunden eller användaren behöver och ser till att den får det, inom de ramar som gäller.",
    en: "Finds out what the customer or user needs and sees to it that they get it, within the limits that apply.",
  },
  anchors: [
    {
      sv: "Talar om kunden som ett hinder, eller beskriver vad som levererades utan att nämna vad kunden behövde.",
      en: "Speaks of the customer as an obstacle, or describes what was delivered without naming what the customer needed.",
    },
    {
      sv: "Gjorde det kunden bad om utan att fråga vidare. Tog reda på om det hjälpte först när kunden klagade.",
      en: "Did what the customer asked for without asking further. Found out whether it helped only when the customer complained.",
    },
    {
      sv: "Berättar vilka frågor hen ställde, vilket behov de visade och hur kunden fick hjälp inom utlovad tid.",
      en: "Tells which questions they asked, which need these showed and how the customer was helped within the time promised.",
    },
    {
      sv: "Sa nej till en del av önskemålet med skäl, erbjöd något annat och kontrollerade efteråt att det löste kundens behov.",
      en: "Said no to part of the wish with reasons, offered something else and checked afterwards that it met the need.",
    },
    {
      sv: "Såg samma behov hos flera kunder, ändrade tjänsten eller arbetssättet för dem alla och visar vad det gav i siffror eller exempel.",
      en: "Saw the same need in several customers, changed the service or the way of working for all of them and shows what it gave in figures or examples.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om en kund eller användare som behövde något annat än det den bad om.",
        situation: "Vad bad kunden om?",
        task: "Vad var ditt uppdrag?",
        action: "Hur kom du fram till vad som behövdes?",
        result: "Vad tyckte kunden om det den fick?",
      },
      en: {
        text: "Tell me about a customer or user who needed something other than what they asked for.",
        situation: "What did the customer ask for?",
        task: "What was your part?",
        action: "How did you work out what was needed?",
        result: "What did the customer think of what they got?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om en missnöjd kund som du tog hand om.",
        situation: "Vad var kunden missnöjd med?",
        task: "Vad hade du rätt att göra åt det?",
        action: "Hur bemötte du kunden?",
        result: "Hur slutade det?",
      },
      en: {
        text: "Tell me about an unhappy customer whom you took care of.",
        situation: "What was the customer unhappy about?",
        task: "What were you allowed to do about it?",
        action: "How did you respond to the customer?",
        result: "How did it end?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om en gång då du behövde säga nej till en kund.",
        situation: "Vad önskade kunden?",
        task: "Vilka ramar hade du att hålla dig inom?",
        action: "Hur sa du nej?",
        result: "Hur påverkades relationen till kunden?",
      },
      en: {
        text: "Tell me about a time when you had to say no to a customer.",
        situation: "What did the customer wish for?",
        task: "Which limits did you have to keep to?",
        action: "How did you say no?",
        result: "How did it affect the relation with the customer?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att en kund ringer för tredje gången om samma problem. Hur tar du emot samtalet?",
        situation: "Vad vill du veta om de tidigare samtalen?",
        task: "Vad behöver kunden få med sig från det här samtalet?",
        action: "Vad säger du först?",
        result: "Hur ser du till att det inte blir ett fjärde samtal?",
      },
      en: {
        text: "Imagine that a customer calls for the third time about the same problem. How do you take the call?",
        situation: "What would you want to know about the earlier calls?",
        task: "What would the customer need to take away from this call?",
        action: "What would you say first?",
        result: "How would you make sure that there is no fourth call?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att två viktiga kunder vill ha olika saker och att ni bara hinner med en. Hur väljer ni?",
        situation: "Vad tar du reda på om de två behoven?",
        task: "Vem behöver vara med och bestämma?",
        action: "Vad säger du till kunden som får vänta?",
        result: "Hur avgör du i efterhand om valet var rätt?",
      },
      en: {
        text: "Imagine that two important customers want different things and there is time for only one. How do you choose?",
        situation: "What would you find out about the two needs?",
        task: "Who would need a say in the choice?",
        action: "What would you tell the customer who has to wait?",
        result: "How would you judge afterwards whether the choice was right?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att du märker att användarna gör på ett helt annat sätt än ni hade tänkt. Vad gör du med det du har sett?",
        situation: "Hur tar du reda på varför de gör så?",
        task: "Vad kan du själv påverka?",
        action: "Hur för du det vidare i organisationen?",
        result: "Hur märker du att något har blivit bättre för användarna?",
      },
      en: {
        text: "Imagine you notice that users do things quite differently from what was planned. What do you do with what you have seen?",
        situation: "How would you find out why they do so?",
        task: "What could you influence yourself?",
        action: "How would you pass it on?",
        result: "How would you notice that things have got better for the users?",
      },
    },
  ],
};
