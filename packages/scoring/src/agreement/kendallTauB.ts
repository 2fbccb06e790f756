import { normalSurvival } from "../distributions/normalSurvival.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic, StatisticTest } from "../statistic/statistic.ts";
import type { RaterPair } from "./agreementOptions.ts";
import { unitWarnings } from "./agreementWarnings.ts";
import { kendallExactP } from "./kendallExactP.ts";
import { concordance } from "./concordance.ts";
import { tieGroups } from "./midRanks.ts";
import { pairedNumbers } from "./pairedNumbers.ts";

/** Up to this many units without ties the p-value is exact; beyond it, and with ties, normal. */
const exactUpTo = 50;

/**
 * Kendall's tau-b of two raters: of all pairs of candidates that neither rated the same, how many more they put in
 * the same order than in opposite orders.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated
 * @param options - which two columns, where there are more
 * @returns tau-b over the units that both rated, in n log n steps, with a test: exact without ties up to 50 units,
 *   otherwise normal with the variance corrected for ties; undefined for one rater, for fewer than two common units,
 *   and where a rater gave all of them the same
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`, `scoring/two-raters-expected`,
 *   `scoring/unknown-rater`
 * @see Kendall (1945), The treatment of ties in ranking problems; Knight (1966), A computer method for calculating
 *   Kendall's tau with ungrouped data
 * @example
 * ```ts
 * import { kendallTauB } from "@samtal/scoring";
 *
 * const tau = kendallTauB([[1, 2], [2, 3], [3, 5], [4, 4], [5, 6]]);
 * tau.status === "ok" && tau.value; // => 0.8
 * ```
 */
export function kendallTauB(ratings: RatingsMatrix, options: RaterPair = {}): Statistic {
  const { n, raters, x, y } = pairedNumbers(ratings, options);
  const units = x.length;
  const described = {
    n,
    unitsUsed: units,
    method: "Kendall's tau-b",
    reference: "Kendall (1945), Biometrika 33, 239-251",
    warnings: unitWarnings(n, units),
  };
  if (raters < 2) return { status: "undefined", reason: "one-rater", ...described };
  if (units < 2) return { status: "undefined", reason: "no-pairable-units", ...described };
  const pairs = (units * (units - 1)) / 2;
  const [inX, inY] = [tieGroups(x), tieGroups(y)];
  const untied = [inX, inY].map((groups) => pairs - groups.reduce((sum, tied) => sum + (tied * (tied - 1)) / 2, 0));
  const [ofX, ofY] = untied as [number, number];
  if (ofX === 0 || ofY === 0) return { status: "undefined", reason: "zero-variance", ...described };
  const score = concordance(x, y);
  // Never beyond 1: score² is at most ofX · ofY, and the root of a rounded square is the number itself.
  const value = score / Math.sqrt(ofX * ofY);
  const exact = units <= exactUpTo && ofX === pairs && ofY === pairs;
  const test = exact ? exactTest(score, units, pairs) : normalTest(score, units, inX, inY);
  return { status: "ok", value, test, ...described };
}

const exactTest = (score: number, units: number, pairs: number): StatisticTest => ({
  statistic: (score + pairs) / 2,
  pValue: kendallExactP((pairs - Math.abs(score)) / 2, units),
});

/** Two units that are not tied are tested exactly, so there are three or more here, and their variance is not 0. */
function normalTest(score: number, units: number, inX: readonly number[], inY: readonly number[]): StatisticTest {
  const sum = (groups: readonly number[], term: (tied: number) => number): number =>
    groups.reduce((total, tied) => total + term(tied), 0);
  const whole = (tied: number): number => tied * (tied - 1) * (2 * tied + 5);
  const triples = (tied: number): number => tied * (tied - 1) * (tied - 2);
  const doubles = (tied: number): number => tied * (tied - 1);
  const variance =
    (whole(units) - sum(inX, whole) - sum(inY, whole)) / 18 +
    (sum(inX, triples) * sum(inY, triples)) / (9 * triples(units)) +
    (sum(inX, doubles) * sum(inY, doubles)) / (2 * doubles(units));
  const statistic = score / Math.sqrt(variance);
  return { statistic, pValue: 2 * normalSurvival(Math.abs(statistic)) };
}
