import { type Assessment, reason } from "@samtal/core";
import { reaches } from "../reaches.ts";
import type { RatingGrid } from "./ratingGrid.ts";

/**
 * Whether each must-have is met, in three-valued logic and apart from the score.
 *
 * The mean over the interviewers who rated the competency is held against the threshold's number; each interviewer
 * counts once, whatever the pooling order. Without any rating the verdict is `unknown`, which is neither met nor
 * not met. A verdict that rests on some of the interviewers only says so.
 */
export function mustHaveVerdicts(grid: RatingGrid): Assessment["mustHaves"] {
  return grid.competencies.flatMap(({ id: competencyId, threshold }, row): Assessment["mustHaves"] => {
    if (threshold === null) return [];
    const cells = grid.cells[row] ?? [];
    const values = cells.flatMap(({ value }) => (value === null ? [] : [value]));
    const raters = values.length;
    if (raters === 0) {
      return [{ competencyId, verdict: "unknown", because: [reason("scoring/must-have-unknown", { competencyId })] }];
    }
    const met = reaches(values.reduce((sum, value) => sum + value, 0) / raters, threshold);
    const because = [
      met
        ? reason("scoring/must-have-met", { competencyId, raters })
        : reason("scoring/must-have-not-met", { competencyId, raters }),
    ];
    const missing = cells.filter(({ state }) => state === "missing").length;
    if (missing > 0) because.push(reason("scoring/must-have-partly-rated", { competencyId, missing }));
    return [{ competencyId, verdict: met ? "met" : "not-met", because }];
  });
}
