import type { ReasonTexts } from "@samtal/core";

/** What is wrong with a sender's settings, and the way out. */
export const issueTexts: ReasonTexts = {
  "smtp/invalid-sender": {
    sv: "Avsändarens adress är ogiltig. Skriv en enda adress utan namn, till exempel jobb@example.org.",
    en: "The sender's address is not valid. Write one address without a name, such as jobs@example.org.",
  },
  "smtp/invalid-domain": {
    sv: "Domänen är ogiltig. Skriv en egen domän med bokstäver, siffror, bindestreck och punkter, till exempel example.org.",
    en: "The domain is not valid. Write a domain of your own in letters, digits, hyphens and dots, such as example.org.",
  },
};
