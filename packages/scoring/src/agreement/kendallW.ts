import { type Reason, reason } from "@samtal/core";
import { chiSquareSurvival } from "../distributions/chiSquareSurvival.ts";
import { orderedSum } from "../statistic/orderedSum.ts";
import { type RatingsGrid, ratingsGrid } from "../statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic, StatisticTest, UndefinedReason } from "../statistic/statistic.ts";
import { unitWarnings } from "./agreementWarnings.ts";
import { midRanks, tieGroups } from "./midRanks.ts";
import { weightedRankCorrelation } from "./weightedRankCorrelation.ts";

/** What {@link kendallW} takes. */
export interface ConcordanceOptions {
  /**
   * `available`: where ratings are missing, W is put together from the rank correlations of every two raters.
   * `listwise`: W over the units that all raters rated.
   *
   * @defaultValue `"available"`
   */
  readonly missing?: "available" | "listwise";
  /** Whether equal ratings by one rater are corrected for. @defaultValue `true` */
  readonly tieCorrection?: boolean;
}

/**
 * Kendall's coefficient of concordance W: how far any number of raters put the candidates in the same order, from 0
 * (no common order) to 1.
 *
 * On complete data it is the textbook's W. Where ratings are missing and `missing` is `available`, W is
 * (1 + ρ (k − 1)) / k, with k the mean number of ratings of a unit that has any and ρ the rank correlations of every two raters,
 * averaged by the units that both rated less one.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - what to do with missing ratings, and with equal ones
 * @returns W with the chi-square test, one degree of freedom less than there are units (for large samples); undefined
 *   for one rater, for fewer than two units, and where every rater gave all of them the same
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`
 * @see Kendall (1948), Rank correlation methods; Kendall (1962), 3rd edition, Taylor (1987) and Brueckl (2011) for
 *   missing ratings
 * @example
 * ```ts
 * import { kendallW } from "@samtal/scoring";
 *
 * const w = kendallW([[1, 2, 1], [2, 3, 3], [3, 5, 2]]);
 * w.status === "ok" && Math.round(w.value * 1000); // => 778
 * ```
 */
export function kendallW(ratings: RatingsMatrix, options: ConcordanceOptions = {}): Statistic {
  const { missing = "available", tieCorrection = true } = options;
  const grid = ratingsGrid(ratings);
  const incomplete = grid.rated < grid.units * grid.raters;
  return missing === "available" && incomplete ? fromPairs(grid) : textbook(grid, ratings, tieCorrection);
}

function textbook({ units: n, raters }: RatingsGrid, ratings: RatingsMatrix, tieCorrection: boolean): Statistic {
  const complete = ratings.filter((row): row is readonly number[] => !row.includes(null));
  const units = complete.length;
  const columns = Array.from({ length: raters }, (_, rater) =>
    Float64Array.from(complete, (row) => row[rater] as number),
  );
  const ties = columns.reduce(
    (sum, column) => sum + tieGroups(column).reduce((own, tied) => own + (tied ** 3 - tied), 0),
    0,
  );
  const warnings: Reason[] = unitWarnings(n, units);
  if (!tieCorrection && ties > 0) warnings.push(reason("scoring/uncorrected-ties"));
  const described = {
    n,
    unitsUsed: units,
    method: tieCorrection ? "Kendall's W, corrected for ties" : "Kendall's W",
    reference: "Kendall (1948), Rank correlation methods",
    warnings,
  };
  const without = (why: UndefinedReason): Statistic => ({ status: "undefined", reason: why, ...described });
  if (raters < 2) return without("one-rater");
  if (units < 2) return without("no-pairable-units");
  const ranks = columns.map((column) => midRanks(column));
  const middle = (raters * (units + 1)) / 2;
  // Ranks are halves of whole numbers, so these sums are exact in any order of the raters.
  const squares = Float64Array.from({ length: units }, (_, unit) => {
    const sum = ranks.reduce((total, own) => total + (own[unit] as number), 0);
    return (sum - middle) ** 2;
  });
  const room = raters ** 2 * (units ** 3 - units) - (tieCorrection ? raters * ties : 0);
  if (room === 0) return without("zero-variance");
  const value = (12 * orderedSum(squares)) / room;
  return { status: "ok", value, ...concordanceTest(value, raters, units), ...described };
}

function fromPairs(grid: RatingsGrid): Statistic {
  const { units: n } = grid;
  const { correlation, flatPairs, meanRatings, raters, unitsRated, unitsUsed } = weightedRankCorrelation(grid);
  const warnings: Reason[] = unitWarnings(n, unitsUsed);
  if (flatPairs > 0) warnings.push(reason("scoring/flat-pairs", { count: flatPairs }));
  const described = {
    n,
    unitsUsed,
    method: "Kendall's W from the rank correlations of every two raters",
    reference: "Kendall (1962), Rank correlation methods, 3rd edition; Taylor (1987), Biometrics 43, 409-416",
    warnings,
  };
  if (grid.raters < 2) return { status: "undefined", reason: "one-rater", ...described };
  if (raters < 2 || correlation === undefined) {
    return { status: "undefined", reason: "no-pairable-units", ...described };
  }
  const value = (1 + correlation * (meanRatings - 1)) / meanRatings;
  return { status: "ok", value, ...concordanceTest(value, meanRatings, unitsRated), ...described };
}

function concordanceTest(value: number, raters: number, units: number): { test: StatisticTest } {
  const statistic = raters * (units - 1) * value;
  return { test: { statistic, df1: units - 1, pValue: chiSquareSurvival(statistic, units - 1) } };
}

