import type { ReasonTexts } from "@samtal/core";

/** What each of the reports' issues means, and the way out. */
export const reportsIssueTexts: ReasonTexts = {
  "scoring/assessment-missing": {
    sv: "Jämförelsen innehåller {$applicationId}, men bedömningen av den ansökan skickades inte med. Skicka med alla bedömningar som jämfördes.",
    en: "The comparison holds {$applicationId}, but no assessment of that application was passed. Pass every assessment that was compared.",
  },
  "scoring/report-other-rubric": {
    sv: "En bedömning bygger på en annan bedömningsmall, eller en annan version, än den som skickades med ({$rubricId}). Skicka med mallen som bedömningarna gjordes efter.",
    en: "An assessment rests on a rubric, or a version of it, other than the one that was passed ({$rubricId}). Pass the rubric that the assessments were made under.",
  },
};
