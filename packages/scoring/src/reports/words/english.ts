import type { ReportWords } from "./reportWords.ts";

const count = (amount: number, one: string, other: string): string => `${amount} ${amount === 1 ? one : other}`;

/** The words of an English report. */
export const english: ReportWords = {
  ranking: "Ranking",
  group: "Group",
  groupsApart: "The groups were not assessed on the same basis, so they are not ranked against each other.",
  application: "Application",
  rank: "Rank",
  tied: "shared",
  score: "Score",
  interval: (percent) => `${percent} interval`,
  possible: "Possible once everything is rated",
  coverage: "Share rated",
  raters: "Interviewers",
  band: "Band",
  mustHaves: "Must-haves",
  verdicts: { met: "met", "not-met": "not met", unknown: "unknown" },
  competencies: "Competencies",
  competency: "Competency",
  notRated: "not rated",
  ratersOf: (raters, missing) =>
    `${count(raters, "interviewer", "interviewers")}${missing === 0 ? "" : `, ${count(missing, "rating", "ratings")} missing`}`,
  weights: "Weight",
  unranked: "Not ranked",
  alike: "Cannot be told apart",
  alikeLead: (percent) => `At a confidence level of ${percent} these applications cannot be told apart, whatever their rank.`,
  aboveNext: "Probability above the next",
  stability: "Would the first place stand?",
  stabilityLead: (first) => `What it would take for somebody else to score above ${first}.`,
  checks: { weights: "Other weights", raters: "One interviewer fewer", scale: "Other numbers on the scale" },
  standing: { survives: "stands", falls: "does not stand", unknown: "not known" },
  none: "none",
  how: "How this was worked out",
  why: "Why",
  peopleDecide: "People decide. The figures say what the interviewers' ratings come to, and how sure that is.",
  bars: "Competencies, with intervals",
  barsDescription: (applications, competencies, percent) =>
    `One bar for each of ${count(competencies, "competency", "competencies")} of ${count(applications, "application", "applications")}. The bar is the mean over the interviewers; the line across its end is the ${percent} interval, where there is one.`,
  heatMap: "Applications and competencies",
  heatMapDescription: (applications, competencies) =>
    `${count(applications, "application", "applications")} by ${count(competencies, "competency", "competencies")}. Each cell holds its figure; a darker cell means a higher one. A striped cell was not rated.`,
  lowest: "lowest",
  highest: "highest",
  shown: (shown, of) => `The picture shows the first ${shown} of ${of}; the table has all.`,
  raterFigures: "How the interviewers rate",
  raterFiguresLead:
    "These figures are the interviewers' personal data. They say how levels differ, not who is right; share them only with those who need them.",
  interviewer: "Interviewer",
  severity: "Severity",
  ratings: "Ratings",
  severityPlot: "Severity of the interviewers",
  severityDescription: (interviewers, percent) =>
    `${count(interviewers, "interviewer", "interviewers")}, each a point with its ${percent} interval. To the right of the middle: rates lower than the panel; to the left: higher.`,
  lenient: "rates higher",
  severe: "rates lower",
};
