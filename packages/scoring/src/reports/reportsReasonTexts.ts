import type { ReasonTexts } from "@samtal/core";

/** The texts of the reports' reasons. */
export const reportsReasonTexts: ReasonTexts = {
  "scoring/report-intervals": {
    sv: "Intervallen har konfidensnivån {$percent}\u00a0%. De bygger på hur mycket bedömarna skiljer sig åt, sammantaget för alla kandidater, och förutsätter att bedömarna är oberoende av varandra.",
    en: "The intervals have a confidence level of {$percent}%. They rest on how much the interviewers differ, over all candidates together, and assume that the interviewers are independent of each other.",
  },
};
