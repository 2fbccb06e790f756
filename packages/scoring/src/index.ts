// Assessment
export { assess, type AssessInput, type AssessOutcome } from "./assess.ts";
// Rubrics and their combination rules
export { type CombinationRule, type CombinedValue, type WeightedValue } from "./combination/combinationRule.ts";
export { combinationRules } from "./combination/combinationRules.ts";
export { weightedMean } from "./combination/weightedMean.ts";
export { rubricHash } from "./rubric/rubricHash.ts";
// Comparison
export { compare, type CompareOptions } from "./compare.ts";
export {
  type Comparability,
  comparability,
  type ComparabilityBasis,
  comparabilityBasis,
} from "./comparison/comparability.ts";
export {
  type Comparison,
  type ComparisonEntry,
  comparisonEntrySchema,
  type ComparisonGroup,
  comparisonGroupSchema,
  comparisonSchema,
  parseComparison,
  safeParseComparison,
} from "./comparison/comparison.ts";
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
