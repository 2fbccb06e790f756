import type { Rubric } from "@samtal/core";
import type { CombinationRule } from "../combination/combinationRule.ts";
import { scaleRange } from "../rubric/scaleRange.ts";
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
 * @param score - the score over what was rated; null where nothing was
 */
export function scoreBounds(
  grid: RatingGrid,
  pooling: Rubric["pooling"],
  rule: CombinationRule,
  score: number | null,
): ScoreBounds {
  const lowest = pool(filledCells(grid, "lowest"), pooling, rule).value;
  const highest = pool(filledCells(grid, "highest"), pooling, rule).value;
  if (score === null) return { lowest, highest };
  // The three sums round apart from each other; in exact arithmetic the score lies between.
  return { lowest: Math.min(lowest, score), highest: Math.max(highest, score) };
}

function filledCells(grid: RatingGrid, end: "lowest" | "highest"): PoolCell[] {
  return grid.competencies.flatMap(({ weight, scale }, competency) => {
    const row = grid.cells[competency] ?? [];
    const applicable = row.some(({ state }) => state !== "not-applicable");
    const missing = scaleRange(scale)[end];
    return row.flatMap((cell, interviewer) =>
      applicable && cell.state === "not-applicable"
        ? []
        : [{ competency, interviewer, weight, value: filledValue(cell, missing) }],
    );
  });
}

function filledValue(cell: GridCell, missing: number): number {
  const due = cell.ratings.filter(({ rating }) => rating.state !== "not-applicable");
  if (due.length === 0) return missing;
  return due.reduce((sum, { value }) => sum + (value ?? missing), 0) / due.length;
}
