// Agreement of raters about one candidate
export { adIndex, type AdIndexDetails, type AdIndexOptions } from "./adIndex.ts";
export type { NullDistribution } from "./nullDistribution.ts";
export { rwg, type RwgDetails, type RwgOptions } from "./rwg.ts";
export type { UnitFigure } from "./unitFigures.ts";
// Reliability
export { compositeReliability, type CompositeDetails, type CompositeParts } from "./compositeReliability.ts";
export { cronbachAlpha } from "./cronbachAlpha.ts";
export { icc, type IccDetails, type IccOptions } from "./icc.ts";
export type { IccForm } from "./iccForm.ts";
export { interraterReliabilityG, type InterraterReliabilityDetails } from "./interraterReliabilityG.ts";
export type { MeanSquare } from "./panelMeanSquares.ts";
// Generalizability and planning
export type { DesignPrecision, PanelSize } from "./designPrecision.ts";
export { dStudy, type DStudyOptions } from "./dStudy.ts";
export { type DefinedGStudy, type GStudy, gStudy, type GStudyInput, type UndefinedGStudy } from "./gStudy.ts";
export { type PanelPlan, type PlannedPanel, planPanel } from "./planPanel.ts";
export type { PlanPanelOptions } from "./planPanelOptions.ts";
export type { ScoreCube } from "./scoreCube.ts";
export type { VarianceEffect, VarianceRow } from "./threeWayStudy.ts";
