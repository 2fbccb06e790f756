import type { CompetencyText } from "../competencyText.ts";

/** Collaboration. */
export const collaboration: CompetencyText = {
  key: "collaboration",
  name: { sv: "Samarbete", en: "Collaboration" },
  definition: {
    sv: "Når gemensamma mål med andra, också när åsikterna går isär.",
    en: "Reaches shared goals with others, also when opinions differ.",
  },
  anchors: [
    {
      sv: "Berättar bara om sin egen insats, eller skyller på de andra utan att nämna vad hen själv kunde ha gjort.",
      en: "Tells only of their own part, or blames the others without naming what they could have done themselves.",
    },
    {
      sv: "Säger att gruppen kom överens men kan inte återge vad någon annan ville. Gjorde sin del och väntade på de andra.",
      en: "Says that the group agreed but cannot give what anyone else wanted. Did their own part and waited for the others.",
    },
    {
      sv: "Återger en annan persons åsikt, hur de enades och vem som gjorde vad.",
      en: "Gives another person's opinion, how they came to agree and who did what.",
    },
    {
      sv: "Tog upp oenigheten tidigt med den det gällde, gav efter på en punkt och stod fast vid en annan med skäl.",
      en: "Raised the disagreement early with the person concerned, gave way on one point and held on to another with reasons.",
    },
    {
      sv: "Löste oenigheten så att båda sidor sedan arbetade efter beslutet, och införde något som gjorde nästa samarbete lättare.",
      en: "Settled the disagreement so that both sides then worked by the decision, and set up something that made the next joint task easier.",
    },
  ],
  behavioural: [
    {
      key: "b1",
      importance: 5,
      sv: {
        text: "Berätta om en gång då du och en kollega tyckte olika om något viktigt.",
        situation: "Vad gick era åsikter isär om?",
        task: "Vad behövde ni få gjort tillsammans?",
        action: "Hur tog du upp oenigheten?",
        result: "Hur arbetade ni ihop efteråt?",
      },
      en: {
        text: "Tell me about a time when you and a colleague disagreed about something important.",
        situation: "What was it that you disagreed about?",
        task: "What did you have to get done together?",
        action: "How did you bring up the disagreement?",
        result: "How did the two of you work together afterwards?",
      },
    },
    {
      key: "b2",
      importance: 4,
      sv: {
        text: "Berätta om ett resultat som du inte hade nått utan andra.",
        situation: "Vilka var med?",
        task: "Vilken del var din?",
        action: "Hur såg ni till att delarna passade ihop?",
        result: "Vad ledde arbetet till?",
      },
      en: {
        text: "Tell me about a result that you would not have reached without others.",
        situation: "Who took part?",
        task: "Which part was yours?",
        action: "How did you make sure that the parts fitted together?",
        result: "What did the work lead to?",
      },
    },
    {
      key: "b3",
      importance: 3,
      sv: {
        text: "Berätta om en gång då någon i gruppen inte gjorde sin del.",
        situation: "Hur märktes det?",
        task: "Vad betydde det för din egen del?",
        action: "Vad sa du till personen?",
        result: "Hur gick det för gruppen?",
      },
      en: {
        text: "Tell me about a time when someone in the group did not do their part.",
        situation: "How did it show?",
        task: "What did it mean for your own part?",
        action: "What did you say to that person?",
        result: "How did it go for the group?",
      },
    },
  ],
  situational: [
    {
      key: "s1",
      importance: 5,
      sv: {
        text: "Tänk dig att en annan grupp behöver din hjälp samma vecka som du själv har mycket att göra. Hur gör du?",
        situation: "Vad vill du veta om det de behöver?",
        task: "Vad har du rätt att bestämma själv?",
        action: "Vad svarar du den andra gruppen?",
        result: "Hur tar du reda på om det blev rätt för båda?",
      },
      en: {
        text: "Imagine that another team needs your help in a week when you have a lot to do. What do you do?",
        situation: "What would you want to know about their need?",
        task: "What would be yours to decide?",
        action: "What would you answer the other team?",
        result: "How would you find out whether it worked for both?",
      },
    },
    {
      key: "s2",
      importance: 4,
      sv: {
        text: "Tänk dig att gruppen har bestämt något som du tror är fel. Hur agerar du?",
        situation: "Vad vill du förstå om beslutet?",
        task: "Vad väntas av dig efter ett sådant beslut?",
        action: "Hur för du fram din åsikt?",
        result: "Vad gör du om beslutet står fast?",
      },
      en: {
        text: "Imagine that the group has decided something that you think is wrong. How do you act?",
        situation: "What would you want to understand about the decision?",
        task: "What would be expected of you after such a decision?",
        action: "How would you put your view forward?",
        result: "What would you do if the decision stands?",
      },
    },
    {
      key: "s3",
      importance: 3,
      sv: {
        text: "Tänk dig att en ny kollega ska komma in i ett arbete som du kan bäst. Hur lägger du upp det?",
        situation: "Vad tar du reda på om kollegan?",
        task: "Vad ska kollegan klara själv efter en månad?",
        action: "Hur ser den första veckan ut?",
        result: "Hur märker ni att kollegan har kommit in i arbetet?",
      },
      en: {
        text: "Imagine that a new colleague is to learn a job that you know best. How do you set it up?",
        situation: "What would you find out about your colleague?",
        task: "What should your colleague manage alone after a month?",
        action: "What would the first week look like?",
        result: "How would you both notice that it has worked?",
      },
    },
  ],
};
