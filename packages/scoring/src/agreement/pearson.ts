import { normalQuantile } from "../distributions/normalQuantile.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic, StatisticInterval } from "../statistic/statistic.ts";
import { unitWarnings } from "./agreementWarnings.ts";
import { correlationTest } from "./correlationTest.ts";
import { moments } from "./moments.ts";
import { pairedNumbers, type PairOptions } from "./pairedNumbers.ts";

/**
 * Pearson's correlation of two raters: whether their ratings lie on a line, be it that one is more lenient.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated
 * @param options - level of confidence, and which two columns where there are more
 * @returns r over the units that both rated, with a test by Student's t and Fisher's z interval; undefined for one
 *   rater, for fewer than two common units, and where a rater gave all of them the same
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`, `scoring/two-raters-expected`,
 *   `scoring/unknown-rater`, `scoring/invalid-confidence-level`
 * @see Fisher (1915), Frequency distribution of the values of the correlation coefficient
 * @example
 * ```ts
 * import { pearson } from "@samtal/scoring";
 *
 * const r = pearson([[1, 2], [2, 3], [3, 5], [4, 4], [5, 5]]);
 * r.status === "ok" && Math.round(r.value * 1000); // => 849
 * ```
 */
export function pearson(ratings: RatingsMatrix, options: PairOptions = {}): Statistic {
  const { n, raters, x, y, level } = pairedNumbers(ratings, options);
  const described = {
    n,
    unitsUsed: x.length,
    method: "Pearson's correlation",
    reference: "Fisher (1915), Biometrika 10, 507-521",
    warnings: unitWarnings(n, x.length),
  };
  if (raters < 2) return { status: "undefined", reason: "one-rater", ...described };
  if (x.length < 2) return { status: "undefined", reason: "no-pairable-units", ...described };
  const { xx, yy, xy } = moments(x, y);
  if (xx === 0 || yy === 0) return { status: "undefined", reason: "zero-variance", ...described };
  const value = Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)));
  return {
    status: "ok",
    value,
    ...correlationTest(value, x.length),
    ...fisherInterval(value, x.length, level),
    ...described,
  };
}

function fisherInterval(value: number, pairs: number, level: number): { interval?: StatisticInterval } {
  if (pairs < 4 || Math.abs(value) === 1) return {};
  const reach = normalQuantile((1 + level) / 2) / Math.sqrt(pairs - 3);
  const centre = Math.atanh(value);
  return {
    interval: { lower: Math.tanh(centre - reach), upper: Math.tanh(centre + reach), level, method: "Fisher's z" },
  };
}
