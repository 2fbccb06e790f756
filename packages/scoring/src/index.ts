// Assessment
export { assess, type AssessInput } from "./assess.ts";
export type {
  AssessedApplication,
  AssessOutcome,
  AssessRefused,
  QuorumMissing,
} from "./assessment/assessOutcome.ts";
export {
  type AssessmentTrace,
  assessmentTraceSchema,
  parseAssessmentTrace,
  safeParseAssessmentTrace,
  type TracedCard,
} from "./assessment/assessmentTrace.ts";
export { replay } from "./assessment/replay.ts";
export type { ScoredApplication, ScoreOutcome } from "./assessment/scoredApplication.ts";
export { type ScoreInput, type ScoringKernel, scoringKernel } from "./assessment/scoringKernel.ts";
// Rubrics and their combination rules
export type {
  CombinationNeed,
  CombinationRule,
  CombinedValue,
  WeightedValue,
} from "./combination/combinationRule.ts";
export { geometricMean } from "./combination/geometricMean.ts";
export { lowestOfMustHaves } from "./combination/lowestOfMustHaves.ts";
export { trimmedMean, type TrimmedMeanConfig } from "./combination/trimmedMean.ts";
export { weightedMean } from "./combination/weightedMean.ts";
export { weightedMedian } from "./combination/weightedMedian.ts";
export { rubricHash } from "./rubric/rubricHash.ts";
// Comparison
export { compare, type CompareOptions } from "./compare.ts";
export * from "./comparison/index.ts";
export { type Disagreement, disagreements, type DisagreementThreshold } from "./disagreements.ts";
// Figures
export type {
  DefinedStatistic,
  Statistic,
  StatisticInterval,
  StatisticTest,
  UndefinedReason,
  UndefinedStatistic,
} from "./statistic/statistic.ts";
export type { RatingsMatrix } from "./statistic/ratingsMatrix.ts";
export * from "./agreement/index.ts";
export * from "./reliability/index.ts";
export * from "./resampling/index.ts";
export * from "./raters/index.ts";
export * from "./fairness/index.ts";
// Independence
export * from "./independence/index.ts";
// Plugins
export * from "./plugins/index.ts";
// Texts
export { issueTexts } from "./issueTexts.ts";
export { reasonTexts } from "./reasonTexts.ts";
