import type { PoolCell } from "./pool.ts";
import type { RatingGrid } from "./ratingGrid.ts";

/** The rated cells of a grid, row by row. */
export function poolCells({ competencies, rows }: RatingGrid): PoolCell[] {
  const cells: PoolCell[] = [];
  for (const [competency, { weight, threshold }] of competencies.entries()) {
    const mustHave = threshold !== null;
    for (const [interviewer, { value }] of (rows[competency] ?? []).entries()) {
      if (value !== null) cells.push({ competency, interviewer, value, weight, mustHave });
    }
  }
  return cells;
}
