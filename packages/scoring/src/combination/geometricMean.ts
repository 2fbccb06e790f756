import type { CombinationRule } from "./combinationRule.ts";

/**
 * The weighted geometric mean, exp(Σ weight × ln value / Σ weight): a low value pulls it down more than a high one
 * lifts it. All numbers of the scale must be above 0; another rubric is refused.
 *
 * It is not a sum of its values, so `shares` are attributions: the partial derivatives,
 * (weight / Σ weight) × result / value. By Euler's theorem on homogeneous functions Σ share × value is the result, as in
 * a weighted mean, whose shares are its partial derivatives too. They sum to one only where all values are equal.
 *
 * @example
 * ```ts
 * import { geometricMean } from "@samtal/scoring";
 *
 * geometricMean.combine([{ value: 1, weight: 1 }, { value: 4, weight: 1 }])?.value.toFixed(12); // => "2.000000000000"
 * ```
 */
export const geometricMean: CombinationRule<void> = {
  kind: "combination-rule",
  id: "samtal/geometric-mean",
  version: 1,
  apiVersion: 1,
  laws: ["permutation-invariant", "bounded", "monotone", "idempotent"],
  needs: ["positive-scale"],
  contributions: "attributions",
  combine(parts) {
    let highest = 0;
    let lowest = Number.POSITIVE_INFINITY;
    let total = 0;
    for (const { value, weight } of parts) {
      highest = Math.max(highest, value);
      lowest = Math.min(lowest, value);
      total += weight;
    }
    // Logarithms of what each value is of the highest: equal values give 0 and no rounding.
    let logarithm = 0;
    for (const { value, weight } of parts) logarithm += (weight / total) * Math.log(value / highest);
    const value = Math.min(Math.max(highest * Math.exp(logarithm), lowest), highest);
    return { value, shares: parts.map((part) => ((part.weight / total) * value) / part.value) };
  },
};
