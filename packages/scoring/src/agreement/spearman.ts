import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic } from "../statistic/statistic.ts";
import type { RaterPair } from "./agreementOptions.ts";
import { unitWarnings } from "./agreementWarnings.ts";
import { correlationTest } from "./correlationTest.ts";
import { midRanks } from "./midRanks.ts";
import { moments } from "./moments.ts";
import { pairedNumbers } from "./pairedNumbers.ts";

/**
 * Spearman's rank correlation of two raters: whether they put the candidates in the same order. Equal ratings share
 * the mean of their ranks.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated
 * @param options - which two columns, where there are more
 * @returns rho over the units that both rated, with a test by Student's t; undefined for one rater, for fewer than
 *   two common units, and where a rater gave all of them the same
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`, `scoring/two-raters-expected`,
 *   `scoring/unknown-rater`
 * @see Spearman (1904), The proof and measurement of association between two things
 * @example
 * ```ts
 * import { spearman } from "@samtal/scoring";
 *
 * const rho = spearman([[1, 2], [2, 3], [3, 5], [4, 4], [5, 6]]);
 * rho.status === "ok" && Math.round(rho.value * 1000); // => 900
 * ```
 */
export function spearman(ratings: RatingsMatrix, options: RaterPair = {}): Statistic {
  const { n, raters, x, y } = pairedNumbers(ratings, options);
  const described = {
    n,
    unitsUsed: x.length,
    method: "Spearman's rank correlation",
    reference: "Spearman (1904), American Journal of Psychology 15, 72-101",
    warnings: unitWarnings(n, x.length),
  };
  if (raters < 2) return { status: "undefined", reason: "one-rater", ...described };
  if (x.length < 2) return { status: "undefined", reason: "no-pairable-units", ...described };
  const value = rankCorrelation(x, y);
  if (value === undefined) return { status: "undefined", reason: "zero-variance", ...described };
  return { status: "ok", value, ...correlationTest(value, x.length), ...described };
}

/** Spearman's rho of two rows of numbers; undefined where one of them is all the same. */
export function rankCorrelation(x: Float64Array, y: Float64Array): number | undefined {
  const { xx, yy, xy } = moments(midRanks(x), midRanks(y));
  return xx === 0 || yy === 0 ? undefined : Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
}
