// Who can be compared
export { raterConnectedness } from "./raterConnectedness.ts";
export type { ConnectedComponent, RaterConnectedness, WeakBridge } from "./connectedness/connectednessOf.ts";
export type { ConnectingInterview } from "./connectedness/connectingInterviews.ts";
// Severity and adjusted scores
export { raterEffects } from "./raterEffects.ts";
export type { RaterEffectsOptions, SuppliedVariances } from "./raterEffectsOptions.ts";
export type {
  AdjustedScore,
  CandidateDifference,
  EstimatedRaterEffects,
  RaterEffects,
  RaterSeverity,
  VarianceEstimate,
  VarianceGap,
} from "./raterEffectsResult.ts";
export { type CompetencyRating, ratingsOfScorecards } from "./ratingsOfScorecards.ts";
export type { OnlyKeysOf, RaterRating } from "./raterRating.ts";
export type { TwoWayLeastSquares } from "./twoWayFit.ts";
// How raters use the scale
export { raterBehaviour, type RaterBehaviour } from "./raterBehaviour.ts";
export type { BehaviourThresholds, RaterBehaviourOptions } from "./behaviour/behaviourOptions.ts";
export type { BehaviourKind, RaterNote } from "./behaviour/raterNote.ts";
export type { TimedRating } from "./behaviour/timedRating.ts";
// Severity on an ordered scale whose steps need not be equal
export * from "./ordinal/index.ts";
// Rater models as plugins
export { crossedReml } from "./models/crossedReml.ts";
export { cumulativeLink } from "./models/cumulativeLink.ts";
export { empiricalBayes } from "./models/empiricalBayes.ts";
export { manyFacet } from "./models/manyFacet.ts";
export { twoWayLeastSquares } from "./models/twoWayLeastSquares.ts";
