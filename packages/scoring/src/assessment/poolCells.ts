import type { PreparedCompetency } from "../rubric/preparedRubric.ts";
import type { PoolCell } from "./pool.ts";
import type { GridCell, RatingGrid } from "./ratingGrid.ts";

/** The rated cells of a grid, row by row. */
export function poolCells({ competencies, rows }: RatingGrid): PoolCell[] {
  const cells: PoolCell[] = [];
  for (let competency = 0; competency < rows.length; competency++) {
    const { weight, threshold } = competencies[competency] as PreparedCompetency;
    const row = rows[competency] as readonly GridCell[];
    for (let interviewer = 0; interviewer < row.length; interviewer++) {
      const { value } = row[interviewer] as GridCell;
      if (value !== null) cells.push({ competency, interviewer, value, weight, mustHave: threshold !== null });
    }
  }
  return cells;
}
