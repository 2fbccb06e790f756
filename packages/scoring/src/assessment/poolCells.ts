import type { PoolCell } from "./pool.ts";
import type { RatingGrid } from "./ratingGrid.ts";

/** The rated cells of a grid, row by row. */
export function poolCells(grid: RatingGrid): PoolCell[] {
  return grid.competencies.flatMap(({ weight }, competency) =>
    (grid.cells[competency] ?? []).flatMap(({ value }, interviewer) =>
      value === null ? [] : [{ competency, interviewer, value, weight }],
    ),
  );
}
