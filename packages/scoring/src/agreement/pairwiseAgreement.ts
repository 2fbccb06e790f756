import { orderedSum } from "../statistic/orderedSum.ts";
import type { UnitCounts } from "./unitCounts.ts";

/** How far the pairs of ratings of each unit agree. */
export interface PairwiseAgreement {
  /** Unit by unit, the (weighted) share of pairs that agree; 0 where there is no pair. */
  readonly byUnit: Float64Array;
  /** The mean over the units that have a pair. */
  readonly mean: number;
}

/** Reckons the share of agreeing pairs, unit by unit. */
export function pairwiseAgreement(unitCounts: UnitCounts, weights: Float64Array): PairwiseAgreement {
  const { units, totals, pairable } = unitCounts;
  const byUnit = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    const total = totals[unit] as number;
    if (total >= 2) byUnit[unit] = agreeingPairs(unitCounts, weights, unit) / (total * (total - 1));
  }
  return { byUnit, mean: orderedSum(byUnit.slice()) / pairable };
}

/** Ordered pairs of ratings of one unit, each counted as far as it agrees. */
export function agreeingPairs({ categories, counts }: UnitCounts, weights: Float64Array, unit: number): number {
  let sum = 0;
  for (let row = 0; row < categories; row++) {
    const count = counts[unit * categories + row] as number;
    if (count === 0) continue;
    let weighted = 0;
    for (let column = 0; column < categories; column++) {
      weighted += (weights[row * categories + column] as number) * (counts[unit * categories + column] as number);
    }
    sum += count * (weighted - 1);
  }
  return sum;
}
