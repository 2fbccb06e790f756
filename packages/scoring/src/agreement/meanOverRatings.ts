import type { UnitCounts } from "./unitCounts.ts";

/** For each unit, the mean over its ratings of what their categories stand for. */
export function meanOverRatings(
  { units, categories, counts, totals }: UnitCounts,
  byCategory: Float64Array,
): Float64Array {
  const means = new Float64Array(units);
  for (let unit = 0; unit < units; unit++) {
    let sum = 0;
    for (let category = 0; category < categories; category++) {
      sum += (counts[unit * categories + category] as number) * (byCategory[category] as number);
    }
    means[unit] = sum / (totals[unit] as number);
  }
  return means;
}
