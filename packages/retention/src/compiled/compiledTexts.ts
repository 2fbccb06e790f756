import type { ReasonTexts } from "@samtal/core";

/** The texts of compiling a policy and asking a table. */
export const compiledIssueTexts: ReasonTexts = {
  "retention/other-policy-compiled": {
    sv: "Reglerna är inte de som brytdagarna räknades fram ur. Räkna fram dem på nytt med compile.",
    en: "The policy is not the one that the cutoffs are of. Compile it anew.",
  },
  "retention/people-differ": {
    sv: "{$itemId} gäller flera personer med olika dagar, och en regel räknar från dem. Bedöm uppgiften med evaluate.",
    en: "{$itemId} is about several people whose days differ, and a claim counts from them. Judge it by evaluate.",
  },
  "retention/unsafe-identifier": {
    sv: "Namnet på en tabell eller kolumn får bara ha bokstäverna a–z, siffror, _ och $, högst 63 tecken. Byt namn eller gör en vy.",
    en: "The name of a table or column may have letters a to z, digits, _ and $ only, 63 at most. Rename it, or make a view.",
  },
  "retention/column-missing": {
    sv: "Reglerna behöver en kolumn som inte är angiven. Ange vad den heter i tabellen.",
    en: "The policy needs a column that is not named. Say what it is called in the table.",
  },
  "retention/column-named-twice": {
    sv: "En kolumn är angiven för två uppgifter, och kan bara ha en av dem. Ange en kolumn för var och en.",
    en: "A column is named for two things and can hold only one of them. Name a column for each.",
  },
  "retention/too-many-jurisdictions": {
    sv: "Reglerna gäller fler än {$limit} länder. Dela upp dem.",
    en: "The policy is made for more than {$limit} jurisdictions. Split it.",
  },
};

/** The texts of verdicts on many items. */
export const compiledReasonTexts: ReasonTexts = {
  "retention/claim-stands": {
    sv: "Uppgiften sparas enligt regeln ”{$claim}”.",
    en: "The claim “{$claim}” keeps the item.",
  },
  "retention/no-claim-stands": {
    sv: "Ingen regel gör längre att uppgiften ska sparas.",
    en: "No claim keeps the item any more.",
  },
};
