import type { CombinationRule } from "./combinationRule.ts";
import { sharedOut } from "./sharedOut.ts";
import { tiedValues } from "./tiedValues.ts";

/** Weights that differ by less than this part of their sum count as equal: 0.1 + 0.2 is a half of 0.6. */
const rounding = 1e-12;

/**
 * The weighted median: the value at which half of the weight is reached, or the mean of the two values between which
 * exactly half lies. With equal weights it is the ordinary median.
 *
 * @example
 * ```ts
 * import { weightedMedian } from "@samtal/scoring";
 *
 * weightedMedian.combine([{ value: 1, weight: 1 }, { value: 4, weight: 1 }, { value: 5, weight: 1 }]);
 * // => { value: 4, shares: [0, 1, 0] }
 * ```
 */
export const weightedMedian: CombinationRule<void> = {
  kind: "combination-rule",
  id: "samtal/weighted-median",
  version: 1,
  apiVersion: 1,
  laws: ["permutation-invariant", "bounded", "monotone", "idempotent"],
  combine(parts) {
    const ascending = tiedValues(parts);
    const total = ascending.reduce((sum, { weight }) => sum + weight, 0);
    const half = total / 2;
    let reached = 0;
    const at = ascending.findIndex(({ weight }) => {
      reached += weight;
      return reached >= half - rounding * total;
    });
    const between = Math.abs(reached - half) <= rounding * total;
    const middle = ascending.slice(at, between ? at + 2 : at + 1);
    return sharedOut(parts, middle.map((tied) => ({ tied, part: 1 / middle.length })));
  },
};
