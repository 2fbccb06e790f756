import type { CombinationRule } from "./combinationRule.ts";
import { weightedMean } from "./weightedMean.ts";

/**
 * The combination rules that come with Samtal, by id. Spread them beside one's own:
 * `{ ...combinationRules, [lowest.id]: lowest }`.
 */
export const combinationRules: Readonly<Record<string, CombinationRule>> = { [weightedMean.id]: weightedMean };
