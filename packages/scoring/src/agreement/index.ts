// Ratings and options
export type { Category, CategoryMatrix } from "./category.ts";
export type { AgreementFigures, AgreementOptions, AgreementWeights, RaterPair } from "./agreementOptions.ts";
// Agreement in categories
export { percentAgreement } from "./percentAgreement.ts";
export { unanimousAgreement, type UnanimityOptions } from "./unanimousAgreement.ts";
export { brennanPrediger } from "./brennanPrediger.ts";
export { cohenKappa, type CohenOptions } from "./cohenKappa.ts";
export { congerKappa } from "./congerKappa.ts";
export { type FleissFigures, fleissKappa } from "./fleissKappa.ts";
export { gwetAC } from "./gwetAC.ts";
export { lightKappa } from "./lightKappa.ts";
export type { PairMeanFigures } from "./meanOfPairs.ts";
// Krippendorff's alpha
export { type AlphaFigures, type AlphaOptions, krippendorffAlpha, type Measurement } from "./krippendorffAlpha.ts";
export { krippendorffAlphaWeighted } from "./krippendorffAlphaWeighted.ts";
export {
  alphaDisagreement,
  type AlphaDisagreement,
  type AlphaDistance,
  type AlphaRatings,
} from "./alphaDisagreement.ts";
// Order and correlation
export { kendallTauB } from "./kendallTauB.ts";
export { type ConcordanceOptions, kendallW } from "./kendallW.ts";
export { type ConcordanceFigures, linCcc } from "./linCcc.ts";
export { meanSpearman, type MeanSpearmanOptions } from "./meanSpearman.ts";
export type { PairOptions } from "./pairedNumbers.ts";
export { pearson } from "./pearson.ts";
export { spearman } from "./spearman.ts";
// Different use of the scale
export { bhapkar } from "./bhapkar.ts";
export { type MarginalOptions, stuartMaxwell } from "./stuartMaxwell.ts";
// From documents
export { type CompetencyRatings, ratingsMatrixOf, type RatingsMatrixOfOptions } from "../statistic/ratingsMatrixOf.ts";
