import type { Locale } from "@samtal/core";
import type { AnswerOutcome } from "./requestAnswer.ts";
import type { RequestRight } from "./requestRight.ts";

interface AnswerWords {
  readonly title: string;
  readonly rights: Readonly<Record<RequestRight, string>>;
  readonly outcomes: Readonly<Record<AnswerOutcome, string>>;
}

/** What an answer says beside its reasons. */
export const answerWords: Readonly<Record<Locale, AnswerWords>> = {
  sv: {
    title: "Svar på din begäran",
    rights: {
      access: "Tillgång till dina uppgifter",
      rectification: "Rättelse",
      erasure: "Radering",
      restriction: "Begränsad behandling",
      portability: "Dataportabilitet",
      objection: "Invändning",
      "automated-decision": "Automatiserade beslut",
      "consent-withdrawal": "Återkallat samtycke",
    },
    outcomes: {
      included: "Lämnas ut",
      withheld: "Lämnas inte ut",
      erase: "Raderas",
      anonymise: "Anonymiseras",
      pseudonymise: "Pseudonymiseras",
      redact: "Du tas bort ur",
      kept: "Sparas",
      "ask-withdrawal": "Sparas tills du har svarat",
      restrict: "Sparas, men används inte",
      stop: "Sparas, men används inte längre för det ändamålet",
      correct: "Rättas där något är fel",
      "add-statement": "Kompletteras med det du själv vill framföra",
    },
  },
  en: {
    title: "Answer to your request",
    rights: {
      access: "Access to your data",
      rectification: "Rectification",
      erasure: "Erasure",
      restriction: "Restriction of use",
      portability: "Data portability",
      objection: "Objection",
      "automated-decision": "Automated decisions",
      "consent-withdrawal": "Consent taken back",
    },
    outcomes: {
      included: "Handed over",
      withheld: "Not handed over",
      erase: "Erased",
      anonymise: "Anonymised",
      pseudonymise: "Pseudonymised",
      redact: "You are removed from",
      kept: "Kept",
      "ask-withdrawal": "Kept until you have answered",
      restrict: "Kept, but not used",
      stop: "Kept, but no longer used for that purpose",
      correct: "Corrected where something is wrong",
      "add-statement": "Supplemented with what you wish to say yourself",
    },
  },
};
