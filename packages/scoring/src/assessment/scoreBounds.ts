import type { PreparedRubric } from "../rubric/preparedRubric.ts";
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
 * @param score - the score over what was rated; null where there is none
 */
export function scoreBounds(
  { rubric: { pooling }, combine }: PreparedRubric,
  grid: RatingGrid,
  score: number | null,
): ScoreBounds | null {
  const complete = grid.rows.every((row) => row.every(({ missing, state }) => missing === 0 && state === "rated"));
  if (complete && score !== null) return { lowest: score, highest: score };
  const lowest = pool(filledCells(grid, "lowest"), pooling, combine)?.value;
  const highest = pool(filledCells(grid, "highest"), pooling, combine)?.value;
  if (lowest === undefined || highest === undefined) return null;
  if (score === null) return { lowest, highest };
  // The three sums round apart from each other, and a trimmed mean of fewer values trims another part of them.
  return { lowest: Math.min(lowest, score), highest: Math.max(highest, score) };
}

function filledCells({ competencies, rows }: RatingGrid, end: "lowest" | "highest"): PoolCell[] {
  return competencies.flatMap(({ weight, scale, threshold }, competency) => {
    const row = rows[competency] ?? [];
    const applicable = row.some(({ state }) => state !== "not-applicable");
    const missing = scale.range[end];
    return row.flatMap((cell, interviewer) =>
      applicable && cell.state === "not-applicable"
        ? []
        : [{ competency, interviewer, weight, mustHave: threshold !== null, value: filledValue(cell, missing) }],
    );
  });
}

function filledValue({ ratings, numbers }: GridCell, missing: number): number {
  let sum = 0;
  let due = 0;
  for (const [at, number] of numbers.entries()) {
    if (ratings[at]?.state === "not-applicable") continue;
    sum += number ?? missing;
    due += 1;
  }
  return due === 0 ? missing : sum / due;
}
