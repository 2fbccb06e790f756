import type { ReasonTexts } from "@samtal/core";
import { lintIssueTexts } from "./lint/lintIssueTexts.ts";
import { catalogueIssueTexts } from "./catalogue/catalogueTexts.ts";
import { composeIssueTexts } from "./compose/composeTexts.ts";
import { briefingIssueTexts } from "./briefing/briefingTexts.ts";
import { platformIssueTexts } from "./platforms/platformTexts.ts";
import { referenceIssueTexts } from "./references/referenceTexts.ts";
import { runningIssueTexts } from "./running/runningTexts.ts";
import { versionIssueTexts } from "./versions/versionTexts.ts";

/** What each of guide's issues means, and the way out. */
export const issueTexts: ReasonTexts = {
  ...catalogueIssueTexts,
  ...composeIssueTexts,
  ...runningIssueTexts,
  ...referenceIssueTexts,
  ...briefingIssueTexts,
  ...platformIssueTexts,
  ...versionIssueTexts,
  "guide/invalid-language": {
    sv: "Språktaggen är ogiltig. Skriv språk och vid behov skrift och region, till exempel sv eller en-GB.",
    en: "The language tag is invalid. Write the language and, where needed, script and region, such as sv or en-GB.",
  },
  "guide/no-language": {
    sv: "Inget språk är angivet. Ange minst ett språk som intervjuerna ska hållas på.",
    en: "No language was given. Name at least one that the interviews will be held in.",
  },
  "guide/other-application": {
    sv: "Bedömningen gäller en annan ansökan än intervjun. Skicka med bedömningar av samma ansökan som intervjun.",
    en: "The scorecard is about another application than its interview. Pass cards about the interview's own application.",
  },
  "guide/other-role": {
    sv: "Intervjuguiden är gjord för en annan roll. Skicka med guidens egen roll, eller ingen alls.",
    en: "The interview guide was made for another role. Pass the guide's own role, or none.",
  },
  "guide/other-rubric": {
    sv: "Bedömningsmallen är gjord för en annan roll än guiden. Skicka med rollens egen mall, eller ingen alls.",
    en: "The rubric was made for another role than the guide. Pass the role's own rubric, or none.",
  },
  "guide/unapproved-draft": {
    sv: "En AI-modell har formulerat frågan och ingen har godkänt den. Låt en människa läsa och godkänna formuleringen, eller ta bort den.",
    en: "An AI model worded the question and nobody has approved it. Have a person read and approve the wording, or take it out.",
  },
  ...lintIssueTexts,
};
