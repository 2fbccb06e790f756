import { orderedSum } from "../statistic/orderedSum.ts";
import type { UnitCounts } from "./unitCounts.ts";

/** The mean over the units of the share of each unit's ratings that fell in each category. */
export function categoryShares({ units, categories, counts, totals }: UnitCounts): Float64Array {
  const shares = new Float64Array(categories);
  const ofUnits = new Float64Array(units);
  for (let category = 0; category < categories; category++) {
    for (let unit = 0; unit < units; unit++) {
      ofUnits[unit] = (counts[unit * categories + category] as number) / (totals[unit] as number);
    }
    shares[category] = orderedSum(ofUnits) / units;
  }
  return shares;
}

/** Weights applied to shares: for each category, how far a rating in it agrees with one drawn from the shares. */
export function weightedShares(weights: Float64Array, shares: Float64Array): Float64Array {
  return shares.map((_, row) => {
    let sum = 0;
    shares.forEach((share, column) => {
      sum += (weights[row * shares.length + column] as number) * share;
    });
    return sum;
  });
}

/** The sum of products, category by category. */
export function dot(left: Float64Array, right: Float64Array): number {
  return left.reduce((sum, value, at) => sum + value * (right[at] as number), 0);
}
