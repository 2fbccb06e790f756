import type { CompetencyText } from "../competencyText.ts";

/** Communication. */
export const communication: CompetencyText = {
  key: "communication",
  name: { sv: "Kommunikation", en: "Communication" },
  definition: {
    sv: "Gör sig förstådd, lyssnar och kontrollerar att båda har förstått samma sak, i tal och skrift.",
    en: "Gets the message across, listens, and checks that both have understood the same thing, spoken and written.",
  },
  anchors: [
    {
      sv: "Beskriver bara vad hen själv sa. Nämner inget om vem som lyssnade eller vad den personen behövde veta.",
      en: "Describes only what they said themselves. Says nothing of who was listening or what that person needed to know.",
    },
    {
      sv: "Nämner mottagaren men gav alla samma förklaring. Upptäckte missförståndet först när någon annan påpekade det.",
      en: "Mentions the listener but gave everyone the same explanation. Noticed the misunderstanding only when told of it.",
    },
    {
      sv: "Berättar hur hen valde ord och exempel efter mottagaren, och hur hen kontrollerade att budskapet hade gått fram.",
      en: "Tells how they chose words and examples for the listener, and how they checked that the message had arrived.",
    },
    {
      sv: "Frågade mottagaren i förväg, bytte form när det behövdes och återger den andras syn med egna ord.",
      en: "Asked the listener beforehand, changed the form when needed and gives the other's view in their own words.",
    },
    {
      sv: "Fick flera grupper med olika intressen att enas om samma bild, och skrev ner den så att den gick att använda efteråt.",
      en: "Brought several groups with different interests to one shared picture, and wrote it down so that it could be used afterwards.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om en gång då du förklarade något svårt för någon som inte kunde området.",
        situation: "Vem var det du förklarade för?",
        task: "Vad behövde den personen kunna efteråt?",
        action: "Hur lade du upp förklaringen?",
        result: "Hur märkte du att den andra hade förstått?",
      },
      en: {
        text: "Tell me about a time when you explained something difficult to someone new to the subject.",
        situation: "Who was it that you explained it to?",
        task: "What did that person need to be able to do afterwards?",
        action: "How did you set up the explanation?",
        result: "How did you notice that the other person had understood?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om ett missförstånd som du var med om att reda ut.",
        situation: "Vad hade missförståtts?",
        task: "Vilken del av det berodde på dig?",
        action: "Vad gjorde du för att reda ut det?",
        result: "Vad gör ni på ett annat sätt sedan dess?",
      },
      en: {
        text: "Tell me about a misunderstanding that you helped to clear up.",
        situation: "What had been misunderstood?",
        task: "Which part of it was down to you?",
        action: "What did you do to clear it up?",
        result: "What has been done differently since?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om ett svårt besked som du behövde ge någon.",
        situation: "Vad gällde beskedet?",
        task: "Varför var det du som skulle ge det?",
        action: "Hur förberedde du samtalet?",
        result: "Hur togs det emot?",
      },
      en: {
        text: "Tell me about a time when you had to give someone bad news.",
        situation: "What was the news about?",
        task: "Why was it yours to give?",
        action: "How did you prepare the conversation?",
        result: "How was it received?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att du ska beskriva ett försenat projekt för en ledning som har fem minuter. Hur lägger du upp det?",
        situation: "Vad tar du reda på om mottagarna?",
        task: "Vad vill du att de ska kunna besluta?",
        action: "Vad säger du först?",
        result: "Hur kontrollerar du att de har förstått?",
      },
      en: {
        text: "Imagine that you are to describe a delayed project to managers who have five minutes. How do you set it up?",
        situation: "What would you find out about the listeners?",
        task: "What would you want them to be able to decide?",
        action: "What would you say first?",
        result: "How would you check that they have understood?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att en kollega på distans ofta svarar kort och sent. Hur tar du upp det?",
        situation: "Vad kan det finnas för skäl?",
        task: "Vad behöver ni två komma överens om?",
        action: "Hur börjar du samtalet?",
        result: "Vad vore ett bra slut på samtalet?",
      },
      en: {
        text: "Imagine that a colleague who works remotely often answers late and in few words. How do you bring it up?",
        situation: "What reasons might there be?",
        task: "What would the two of you need to agree on?",
        action: "How would you open the conversation?",
        result: "What would be a good end to the conversation?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att deltagarna lämnar ditt videomöte med olika bilder av vad som bestämdes. Hur rättar du till det?",
        situation: "Hur tar du reda på vad var och en uppfattade?",
        task: "Vad är viktigast att få rätt först?",
        action: "Hur når du alla med vad som gäller?",
        result: "Hur undviker du samma sak nästa gång?",
      },
      en: {
        text: "Imagine that people leave your video meeting with different ideas of what was decided. How do you put it right?",
        situation: "How would you find out what each of them took away?",
        task: "What would matter most to get right first?",
        action: "How would you let everyone know what was decided?",
        result: "How would you avoid the same thing next time?",
      },
    },
  ],
};
