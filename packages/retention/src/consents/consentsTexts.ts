import type { ReasonTexts } from "@samtal/core";

/** What can be wrong with questions and answers about consent, and the way out. */
export const consentsIssueTexts: ReasonTexts = {
  "retention/recording-of-no-interview": {
    sv: "En fråga om inspelning måste gälla en viss intervju. Ange interviewId.",
    en: "A question about recording has to be about an interview. Give interviewId.",
  },
  "retention/answered-before-asked": {
    sv: "Svaret är äldre än frågan. Rätta en av tiderna.",
    en: "The answer is older than the question. Correct one of the times.",
  },
  "retention/expires-before-answer": {
    sv: "Samtycket slutar gälla innan det har lämnats. Rätta en av tiderna.",
    en: "The consent ends before it is given. Correct one of the times.",
  },
  "retention/nothing-to-withdraw": {
    sv: "Personen har sagt nej, så det finns inget samtycke att ta tillbaka.",
    en: "The person said no, so there is no consent to take back.",
  },
  "retention/renewal-of-another": {
    sv: "Frågan gäller en annan person, ett annat ändamål eller samma samtycke. Ställ en ny fråga till samma person om samma ändamål.",
    en: "The question is about another person or purpose, or it is the old one. Ask the same person anew about the same purpose.",
  },
  "retention/renewal-without-contact": {
    sv: "Samtycket hade redan upphört när frågan ställdes. Personen får tillfrågas igen först efter att själv ha hört av sig.",
    en: "The consent had ended when the question was asked. The person may be asked again only after getting in touch.",
  },
};

/** Whether an interview may be recorded, and when the talent pool ends. */
export const consentsReasonTexts: ReasonTexts = {
  "retention/may-record": {
    sv: "Alla som deltar har samtyckt till inspelningen. Antal: {$count}.",
    en: "Everyone who takes part has agreed to the recording. People: {$count}.",
  },
  "retention/may-not-record": {
    sv: "Intervjun spelas inte in: samtycke saknas från några av deltagarna. Antal: {$count}. Det får inga följder för någon.",
    en: "The interview is not recorded: some who take part have not agreed. People: {$count}. Nothing follows from that for anybody.",
  },
  "retention/pool-consent-ends": {
    sv: "Samtycket till kontakt om andra tjänster upphör {$on} om personen inte förnyar det.",
    en: "The consent to contact about other jobs ends on {$on} unless the person renews it.",
  },
};
