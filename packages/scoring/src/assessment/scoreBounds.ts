import type { PreparedCompetency, PreparedRubric } from "../rubric/preparedRubric.ts";
import { pool, type PoolCell } from "./pool.ts";
import type { GridCell, RatingGrid } from "./ratingGrid.ts";

/** The lowest and the highest score that the missing ratings leave possible. */
export interface ScoreBounds {
  lowest: number;
  highest: number;
}

/**
 * The score if every missing rating had been the lowest of its scale, and if it had been the highest.
 *
 * A cell that is not applicable stays out, for no answer was due there, unless the competency is not applicable on
 * every card: the coverage counts that as unrated, and so do the bounds.
 *
 * @param rated - the rated cells of the grid, row by row
 * @param score - the score over what was rated; null where there is none
 */
export function scoreBounds(
  { rubric: { pooling }, combine }: PreparedRubric,
  grid: RatingGrid,
  rated: readonly PoolCell[],
  score: number | null,
): ScoreBounds | null {
  if (score !== null && isComplete(grid)) return { lowest: score, highest: score };
  const lowest = pool(filledCells(grid, rated, "lowest"), pooling, combine)?.value;
  const highest = pool(filledCells(grid, rated, "highest"), pooling, combine)?.value;
  if (lowest === undefined || highest === undefined) return null;
  if (score === null) return { lowest, highest };
  // The three sums round apart from each other, and a trimmed mean of fewer values trims another part of them.
  return { lowest: Math.min(lowest, score), highest: Math.max(highest, score) };
}

const isComplete = ({ rows }: RatingGrid): boolean =>
  rows.every((row) => row.every(({ missing, state }) => missing === 0 && state === "rated"));

function filledCells(
  { competencies, rows }: RatingGrid,
  rated: readonly PoolCell[],
  end: "lowest" | "highest",
): PoolCell[] {
  const cells: PoolCell[] = [];
  let next = 0;
  for (let competency = 0; competency < rows.length; competency++) {
    const { weight, scale, threshold } = competencies[competency] as PreparedCompetency;
    const row = rows[competency] as readonly GridCell[];
    const applicable = row.some(({ state }) => state !== "not-applicable");
    for (let interviewer = 0; interviewer < row.length; interviewer++) {
      const cell = row[interviewer] as GridCell;
      const own = cell.state === "rated" ? rated[next++] : undefined;
      if (own !== undefined && cell.missing === 0) cells.push(own);
      else if (!applicable || cell.state !== "not-applicable") {
        const value = filledValue(cell, scale.range[end]);
        cells.push({ competency, interviewer, value, weight, mustHave: threshold !== null });
      }
    }
  }
  return cells;
}

function filledValue({ sum, given, missing }: GridCell, end: number): number {
  return given + missing === 0 ? end : (sum + missing * end) / (given + missing);
}
