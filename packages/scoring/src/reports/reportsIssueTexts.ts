import type { ReasonTexts } from "@samtal/core";

/** What each of the reports' issues means, and the way out. */
export const reportsIssueTexts: ReasonTexts = {
  "scoring/assessment-missing": {
    sv: "Jämförelsen innehåller {$applicationId}, men ingen bedömning av den ansökan skickades med. Skicka med alla bedömningar som jämfördes.",
    en: "The comparison holds {$applicationId}, but no assessment of that application was passed. Pass every assessment that was compared.",
  },
  "scoring/report-other-rubric": {
    sv: "En bedömning bygger på en annan bedömningsmall, eller en annan version, än den som skickades med ({$rubricId}). Skicka med mallen som bedömningarna gjordes efter.",
    en: "An assessment rests on another rubric, or another version, than the one that was passed ({$rubricId}). Pass the rubric that the assessments were made under.",
  },
  "scoring/report-scale-missing": {
    sv: "Alla skalor i bedömningsmallen kommer från insticksmoduler, och rapporten vet inte mellan vilka tal de ligger. Ange lägsta och högsta tal i scale.",
    en: "Every scale of the rubric is a plugin's, so the report does not know between which numbers they lie. Pass the lowest and the highest in scale.",
  },
};
