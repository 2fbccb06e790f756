import * as z from "zod";
import type { CombinationRule } from "./combinationRule.ts";
import { sharedOut } from "./sharedOut.ts";
import { tiedValues } from "./tiedValues.ts";

/** How much of both ends a trimmed mean leaves out. */
export interface TrimmedMeanConfig {
  /** Of the number of values, from 0 to below 0.5, at each end. */
  readonly proportion: number;
}

const configSchema = z.strictObject({
  proportion: z.number().min(0).lt(0.5).describe("Share of the values that is left out at each end."),
});

/**
 * The mean without the lowest and the highest: of n values, ⌊proportion × n⌋ are left out at each end, as
 * `scipy.stats.trim_mean` does.
 *
 * With unequal weights the same share of the *weight* is left out, ⌊proportion × n⌋ / n at each end, and a value at the
 * edge counts with the rest of its weight. Leaving out whole values would make the rule lower a result when a rating is
 * raised past a heavier one.
 *
 * @example
 * ```ts
 * import { trimmedMean } from "@samtal/scoring";
 *
 * const parts = [1, 3, 4, 4, 5, 5, 2].map((value) => ({ value, weight: 1 }));
 * trimmedMean.combine(parts, { proportion: 0.2 })?.value.toFixed(12); // => "3.600000000000"
 * ```
 */
export const trimmedMean: CombinationRule<TrimmedMeanConfig> = {
  kind: "combination-rule",
  id: "samtal/trimmed-mean",
  version: 1,
  apiVersion: 1,
  laws: ["permutation-invariant", "bounded", "monotone", "idempotent"],
  configSchema,
  combine(parts, { proportion }) {
    const ascending = tiedValues(parts);
    const total = ascending.reduce((sum, { weight }) => sum + weight, 0);
    const cut = (total * Math.floor(proportion * parts.length)) / parts.length;
    const left = total - 2 * cut;
    let below = 0;
    const kept = ascending.flatMap((tied) => {
      const from = Math.max(below, cut);
      below += tied.weight;
      const weight = Math.min(below, total - cut) - from;
      return weight > 0 ? [{ tied, part: weight / left }] : [];
    });
    return sharedOut(parts, kept);
  },
};
