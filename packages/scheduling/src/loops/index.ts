export {
  type LoopRequest,
  loopRequestSchema,
  parseLoopRequest,
  safeParseLoopRequest,
} from "./loopRequest.ts";
export { type LunchWindow, lunchWindowSchema } from "./lunchWindow.ts";
export {
  type Itinerary,
  itineraryCriteria,
  itinerarySchema,
  parseItinerary,
  safeParseItinerary,
} from "./itinerary.ts";
export type { LoopOptions } from "./loopOptions.ts";
export type { LoopChangeKind, LoopCounterfactual } from "./loopCounterfactuals.ts";
export { type LoopPlan, planLoop } from "./planLoop.ts";
