import type { RatingsGrid } from "../statistic/ratingsGrid.ts";

/** The grid with the candidates only whom every rater rated. */
export function listwise(grid: RatingsGrid): RatingsGrid {
  const { units, raters, values } = grid;
  if (grid.rated === values.length) return grid;
  const kept: number[] = [];
  for (let unit = 0; unit < units; unit++) {
    const row = values.subarray(unit * raters, (unit + 1) * raters);
    if (row.every((value) => !Number.isNaN(value))) kept.push(...row);
  }
  return { units: kept.length / raters, raters, values: Float64Array.from(kept), rated: kept.length };
}
