import type { UnitCounts } from "./unitCounts.ts";

/** The mean over the units of the share of each unit's ratings that fell in each category. */
export function categoryShares({ units, categories, counts, totals }: UnitCounts): Float64Array {
  // Whole numbers for each number of ratings a unit has, so that the sums are exact in whatever order units come.
  const most = totals.reduce((largest, total) => Math.max(largest, total), 0);
  const sums = new Float64Array((most + 1) * categories);
  for (let unit = 0; unit < units; unit++) {
    const into = (totals[unit] as number) * categories;
    for (let category = 0; category < categories; category++) {
      sums[into + category] = (sums[into + category] as number) + (counts[unit * categories + category] as number);
    }
  }
  return Float64Array.from({ length: categories }, (_, category) => {
    let sum = 0;
    for (let total = 1; total <= most; total++) sum += (sums[total * categories + category] as number) / total;
    return sum / units;
  });
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
