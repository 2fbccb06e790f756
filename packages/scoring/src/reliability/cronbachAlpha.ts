import { type Reason, reason } from "@samtal/core";
import { ratingsGrid } from "../statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic } from "../statistic/statistic.ts";
import { completeMeanSquares } from "./completeMeanSquares.ts";
import { iccCoefficient } from "./iccCoefficient.ts";
import { listwise } from "./listwise.ts";
import { panelDesign } from "./panelDesign.ts";

/**
 * Cronbach's alpha with raters as items: the consistency of the mean of all raters.
 *
 * It equals ICC(C,k) and is reckoned from the same mean squares, 1 - residual / candidates. Candidates whom not
 * everybody rated are left out, since alpha is a figure of complete data; `icc` with form C keeps them.
 *
 * @param ratings - a row for each candidate, a column for each rater, `null` where not rated
 * @returns alpha, or `undefined` with `one-rater`, `no-pairable-units` (fewer than two complete candidates) or
 *   `zero-variance` (the candidates' means are equal)
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`
 * @example
 * ```ts
 * import { cronbachAlpha } from "@samtal/scoring";
 *
 * const alpha = cronbachAlpha([[1, 2], [2, 2], [3, 4], [5, 4]]);
 * alpha.status === "ok" && Math.round(alpha.value * 1000) / 1000; // => 0.879
 * ```
 */
export function cronbachAlpha(ratings: RatingsMatrix): Statistic {
  const given = ratingsGrid(ratings);
  const grid = listwise(given);
  const design = panelDesign(grid);
  const dropped = given.units - grid.units;
  const warnings: Reason[] = dropped > 0 ? [reason("scoring/candidates-left-out", { dropped })] : [];
  const common = {
    n: given.units,
    unitsUsed: grid.units,
    method: "Cronbach's alpha, raters as items",
    reference: "Cronbach (1951), Psychometrika 16, 297-334",
  };
  if (given.raters < 2) return { status: "undefined", reason: "one-rater", ...common, warnings };
  if (design.candidates < 2) return { status: "undefined", reason: "no-pairable-units", ...common, warnings };
  const alpha = iccCoefficient(completeMeanSquares(grid), "C", grid.raters);
  if (alpha.status === "undefined") return { ...alpha, ...common, warnings };
  if (alpha.value < 0) warnings.push(reason("scoring/negative-reliability"));
  return { ...alpha, ...common, warnings };
}
