export {
  type Comparability,
  comparability,
  type ComparabilityBasis,
  comparabilityBasis,
} from "./comparability.ts";
export {
  type Comparison,
  type ComparisonEntry,
  comparisonEntrySchema,
  type ComparisonGroup,
  comparisonGroupSchema,
  comparisonSchema,
  parseComparison,
  safeParseComparison,
} from "./comparison.ts";
export { type TieMethod, tieMethodSchema } from "./tieMethod.ts";
// How sure an order is
export type { PairDifference, ScorePrecision } from "./scorePrecision.ts";
export type { ComparedApplication } from "./comparedApplication.ts";
export { type PanelPrecision, panelPrecision } from "./panelPrecision.ts";
export { superiority } from "./superiority.ts";
export { type PairSuperiority, superiorities } from "./superiorities.ts";
export { bandsOf } from "./bandsOf.ts";
export { type ComparisonBand, comparisonBandSchema } from "./comparisonBand.ts";
export {
  parseStabilityCertificate,
  safeParseStabilityCertificate,
  type StabilityCertificate,
  stabilityCertificateSchema,
} from "./stability/certificateSchema.ts";
export { stabilityCertificate, type StabilityInput, type StabilityOutcome } from "./stability/stabilityCertificate.ts";
