import type { ReasonTexts } from "@samtal/core";

/** What is wrong with the answers of a reference, and the way out. */
export const referenceIssueTexts = {
  "guide/reference-other-consent": {
    sv: "Samtycket är ett annat än det som referenstagningen bygger på. Skicka med det samtycke som anges i consentId.",
    en: "The consent is not the one that the reference check rests on. Pass the consent that consentId names.",
  },
  "guide/reference-unknown-question": {
    sv: "Frågan finns inte i formuläret. Skicka med det formulär som användes.",
    en: "The form does not have this question. Pass the form that was used.",
  },
} as const satisfies ReasonTexts;

/** Why a reference is not kept. */
export const referenceReasonTexts = {
  "guide/reference-without-consent": {
    sv: "Kandidaten hade inte sagt ja till referenstagning när den gjordes. Spara inte svaren.",
    en: "The candidate had not agreed to a reference check when it was made. Do not keep the answers.",
  },
} as const satisfies ReasonTexts;
