export { cumulativeLinkMixed } from "./cumulativeLinkMixed.ts";
export { manyFacetRasch } from "./manyFacetRasch.ts";
export type { CumulativeLinkOptions, ManyFacetRaschOptions, OrdinalScale } from "./ordinalOptions.ts";
export type { OrdinalRefusal } from "./ordinalRefusal.ts";
export type {
  CompetencyDifficulty,
  CumulativeLinkMixed,
  EstimatedCumulativeLink,
  EstimatedManyFacetRasch,
  ManyFacetRasch,
  OrdinalCounts,
  OrdinalPlace,
  OrdinalSeverity,
  OrdinalVariance,
  StepThreshold,
} from "./ordinalResult.ts";
export type { QuadratureGrid } from "./facets/quadratureGrid.ts";
