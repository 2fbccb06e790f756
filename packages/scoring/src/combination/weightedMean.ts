import type { CombinationRule } from "./combinationRule.ts";

/**
 * The weighted arithmetic mean, Σ weight × value / Σ weight, over what was rated.
 *
 * @example
 * ```ts
 * import { weightedMean } from "@samtal/scoring";
 *
 * weightedMean.combine([{ value: 4, weight: 3 }, { value: 2, weight: 1 }]); // => { value: 3.5, shares: [0.75, 0.25] }
 * ```
 */
export const weightedMean: CombinationRule<void> = {
  kind: "combination-rule",
  id: "samtal/weighted-mean",
  version: 1,
  apiVersion: 1,
  laws: ["permutation-invariant", "bounded", "monotone", "idempotent"],
  combine(parts) {
    let weight = 0;
    let sum = 0;
    for (const part of parts) {
      weight += part.weight;
      sum += part.weight * part.value;
    }
    return { value: sum / weight, shares: parts.map((part) => part.weight / weight) };
  },
};
