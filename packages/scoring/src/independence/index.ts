// Who sees what
export {
  type DisclosureMoment,
  disclosureMomentSchema,
  type DisclosureRule,
  disclosureRuleSchema,
  type IndependencePolicy,
  independencePolicySchema,
  parseIndependencePolicy,
  safeParseIndependencePolicy,
} from "./independencePolicy.ts";
export { strictIndependencePolicy } from "./strictIndependencePolicy.ts";
export type { Viewer } from "./viewer.ts";
export type { DueScorecard } from "./dueScorecard.ts";
export {
  type VisibilityContext,
  type VisibleItems,
  visibleScorecards,
  type WithheldItem,
} from "./visibleScorecards.ts";
// Seals
export type { Salt } from "./salt.ts";
export { parseSeal, safeParseSeal, type Seal, sealSchema } from "./seal.ts";
export { type SealedScorecard, type SealOptions, sealScorecard } from "./sealScorecard.ts";
export { type SealVerdict, verifySeal } from "./verifySeal.ts";
// Whether cards came about independently
export { parseViewEvent, safeParseViewEvent, type ViewEvent, viewEventSchema } from "./viewEvent.ts";
export { type Debrief, debriefSchema, parseDebrief, safeParseDebrief } from "./debrief.ts";
export type { DebriefFinding } from "./debriefFindings.ts";
export {
  type CardIndependence,
  type IndependenceEvidence,
  independenceOf,
  type IndependenceReport,
} from "./independenceOf.ts";
