import { normalQuantile } from "../distributions/normalQuantile.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic, StatisticInterval } from "../statistic/statistic.ts";
import { unitWarnings } from "./agreementWarnings.ts";
import { moments } from "./moments.ts";
import { pairedNumbers, type PairOptions } from "./pairedNumbers.ts";

/** What Lin's coefficient adds to a figure. */
export interface ConcordanceFigures {
  /** How close the ratings lie to any line: Pearson's correlation. */
  readonly precision: number;
  /** How close that line lies to the line of equal ratings, from 0 to 1: Lin's bias correction factor. */
  readonly biasCorrection: number;
}

/**
 * Lin's concordance correlation coefficient of two raters: how close their ratings lie to being equal, so that one
 * who is more lenient, or who spreads more, lowers it.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated
 * @param options - level of confidence, and which two columns where there are more
 * @returns the coefficient over the units that both rated, with Lin's standard error and his interval by the
 *   z-transform (none for fewer than three units, for a correlation of 0 and for perfect concordance), and its two
 *   factors; undefined for one rater, for fewer than two common units, and where a rater gave all of them the same
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`, `scoring/two-raters-expected`,
 *   `scoring/unknown-rater`, `scoring/invalid-confidence-level`
 * @see Lin (1989), A concordance correlation coefficient to evaluate reproducibility; Lin (2000), the note correcting
 *   its standard error
 * @example
 * ```ts
 * import { linCcc } from "@samtal/scoring";
 *
 * const ccc = linCcc([[1, 2], [2, 3], [3, 4], [4, 5], [5, 6]]);
 * ccc.status === "ok" && [ccc.value, ccc.precision]; // => [0.8, 1]
 * ```
 */
export function linCcc(ratings: RatingsMatrix, options: PairOptions = {}): Statistic<ConcordanceFigures> {
  const { n, raters, x, y, level } = pairedNumbers(ratings, options);
  const units = x.length;
  const described = {
    n,
    unitsUsed: units,
    method: "Lin's concordance correlation coefficient",
    reference: "Lin (1989), Biometrics 45, 255-268; Lin (2000), Biometrics 56, 324-325",
    warnings: unitWarnings(n, units),
  };
  if (raters < 2) return { status: "undefined", reason: "one-rater", ...described };
  if (units < 2) return { status: "undefined", reason: "no-pairable-units", ...described };
  const { xx, yy, xy, shift } = moments(x, y);
  if (xx === 0 || yy === 0) return { status: "undefined", reason: "zero-variance", ...described };
  const root = Math.sqrt(xx * yy);
  const spread = xx + yy + units * shift ** 2;
  const value = Math.max(-1, Math.min(1, (2 * xy) / spread));
  const precision = Math.max(-1, Math.min(1, xy / root));
  return {
    status: "ok",
    value,
    ...linInterval(value, precision, (units * shift ** 2) / root, units, level),
    ...described,
    precision,
    biasCorrection: (2 * root) / spread,
  };
}

/** @param shiftSquared - the squared difference of the means, relative to the product of the standard deviations */
function linInterval(
  value: number,
  r: number,
  shiftSquared: number,
  units: number,
  level: number,
): { se?: number; interval?: StatisticInterval } {
  if (units < 3 || r === 0 || Math.abs(value) === 1) return {};
  const variance =
    (((1 - r ** 2) * value ** 2 * (1 - value ** 2)) / r ** 2 +
      (2 * value ** 3 * (1 - value) * shiftSquared) / r -
      (0.5 * value ** 4 * shiftSquared ** 2) / r ** 2) /
    (units - 2);
  if (!(variance >= 0)) return {};
  const se = Math.sqrt(variance);
  const reach = (normalQuantile((1 + level) / 2) * se) / (1 - value ** 2);
  const centre = Math.atanh(value);
  const [lower, upper] = [Math.tanh(centre - reach), Math.tanh(centre + reach)];
  return { se, interval: { lower, upper, level, method: "Lin's z-transform" } };
}
