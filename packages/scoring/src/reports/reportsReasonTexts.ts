import type { ReasonTexts } from "@samtal/core";

/** The texts of the reports' reasons. */
export const reportsReasonTexts: ReasonTexts = {
  "scoring/report-intervals": {
    sv: "Intervallen gäller på nivån {$percent} %. De utgår från hur långt ifrån varandra bedömarna ligger, sammantaget för alla kandidater, och förutsätter att bedömarna är oberoende av varandra.",
    en: "The intervals hold at {$percent} percent. They rest on how far apart the interviewers are, over all candidates together, and take the interviewers to be independent of each other.",
  },
};
