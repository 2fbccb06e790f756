// Selection rates
export { adverseImpact, type AdverseImpact } from "./adverseImpact.ts";
export type { AuditOptions } from "./auditIssues.ts";
export type { AuditedGroup, AuditTable, ShownGroup } from "./auditTable.ts";
export type { GroupCategory, GroupCounts } from "./groupCounts.ts";
export type { Selection } from "./selection.ts";
// Two groups
export { compareSelection, type SelectionComparison } from "./compareSelection.ts";
export { fourFifths, type FourFifthsVerdict } from "./fourFifths.ts";
export type { OnePersonChange, OnePersonFlip } from "./onePersonFlip.ts";
export { barnardExact } from "./barnardExact.ts";
export { boschlooExact } from "./boschlooExact.ts";
export type { ExactTests, OneSided } from "./exactTests.ts";
export type { DifferenceIntervals } from "./differenceIntervals.ts";
export type { OddsRatios } from "./oddsRatios.ts";
export type { ProportionTests } from "./proportionTests.ts";
export type { RateIntervals } from "./rateIntervals.ts";
export type { RatioIntervals } from "./ratioIntervals.ts";
// Over jobs
export { cochranMantelHaenszel, type StratifiedComparison } from "./cochranMantelHaenszel.ts";
export type { Stratum } from "./stratum.ts";
export type { Homogeneity } from "./breslowDay.ts";
// Scores
export { type GroupScores, scoringRates } from "./scoringRates.ts";
export { type ScoreDifference, scoreDifference } from "./scoreDifference.ts";
export type { ScoreCount } from "./scoreCounts.ts";
export type { WelchTest } from "./welchTest.ts";
// Candidates' experience
export { type ExperienceAnswers, type ExperienceOptions, type ExperienceScore, experienceScore } from "./experienceScore.ts";
export { compareExperience, type ExperienceComparison, type ProcessExperience } from "./compareExperience.ts";
// Figures
export type {
  FairnessBounds,
  FairnessFigure,
  FairnessInterval,
  FairnessUndefinedReason,
  FigureBasis,
  UndefinedFairnessFigure,
} from "./fairnessFigure.ts";
