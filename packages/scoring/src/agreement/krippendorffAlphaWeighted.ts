import { orderedSum } from "../statistic/orderedSum.ts";
import type { Statistic, UndefinedReason } from "../statistic/statistic.ts";
import type { AgreementFigures, AgreementOptions } from "./agreementOptions.ts";
import { agreementWarnings } from "./agreementWarnings.ts";
import type { CategoryMatrix } from "./category.ts";
import { dot, weightedShares } from "./categoryShares.ts";
import { codedRatings, type CodedRatings } from "./codedRatings.ts";
import { meanOverRatings } from "./meanOverRatings.ts";
import { agreeingPairs } from "./pairwiseAgreement.ts";
import { studentPrecision } from "./studentPrecision.ts";
import { type UnitCounts, unitCounts } from "./unitCounts.ts";

/**
 * Krippendorff's alpha in Gwet's form: with weights over the declared scale and an analytic standard error.
 *
 * Unweighted it is the nominal alpha, with quadratic weights the interval alpha. Ordinal weights are Gwet's, by
 * categories, where Krippendorff's ordinal alpha goes by ranks: see {@link krippendorffAlpha} for that.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - the declared categories, weights, what to do with missing ratings, level of confidence
 * @returns alpha over the units with two ratings or more, with Gwet's standard error, interval and test by Student's
 *   t; undefined for one rater, where no unit has two ratings, and where all pairable ratings are the same
 * @throws SamtalError with every issue, as {@link gwetAC} does
 * @see Krippendorff (1970), Bivariate agreement coefficients for reliability of data; Gwet (2014), Handbook of
 *   Inter-Rater Reliability, 4th edition
 * @example
 * ```ts
 * import { krippendorffAlphaWeighted } from "@samtal/scoring";
 *
 * const ratings = [[1, 1], [2, 3], [4, 4], [5, null], [2, 2], [5, 4]];
 * const alpha = krippendorffAlphaWeighted(ratings, { categories: [1, 2, 3, 4, 5], weights: "quadratic" });
 * alpha.status === "ok" && Math.round(alpha.value * 1000); // => 898
 * ```
 */
export function krippendorffAlphaWeighted(
  ratings: CategoryMatrix,
  options: AgreementOptions,
): Statistic<AgreementFigures> {
  const all = codedRatings(ratings, options);
  const rated = pairableOnly(all);
  const { n, units, raters, weights, level } = rated;
  const described = {
    n,
    unitsUsed: units,
    method: "Krippendorff's alpha in Gwet's form",
    reference: "Krippendorff (1970), Sociological Methodology 2, 139-150; Gwet (2014)",
    warnings: agreementWarnings(rated, units),
  };
  const without = (reason: UndefinedReason): Statistic<AgreementFigures> => ({
    status: "undefined",
    reason,
    ...described,
  });
  if (raters < 2) return without("one-rater");
  if (units === 0) return without("no-pairable-units");
  const counts = unitCounts(rated);
  const total = counts.totals.reduce((sum, own) => sum + own, 0);
  const shares = sharesOfRatings(counts, total);
  const byCategory = weightedShares(weights, shares);
  const expected = dot(shares, byCategory);
  // Counts are whole numbers, so one single category makes the shares and with them chance exactly 1.
  if (!(expected < 1)) return without("zero-variance");

  const mean = total / units;
  const within = withinUnits(counts, weights, mean);
  const uncorrected = orderedSum(within.slice()) / units;
  const observed = uncorrected + (1 - uncorrected) / total;
  const value = (observed - expected) / (1 - expected);
  const plain = (uncorrected - expected) / (1 - expected);
  const chance = meanOverRatings(counts, byCategory);
  const squares = within.map((agreed, unit) => {
    const own = counts.totals[unit] as number;
    const excess = (own - mean) / mean;
    const figure = (agreed - uncorrected * excess - expected) / (1 - expected);
    const drift = ((chance[unit] as number) * own) / mean - expected * excess - expected;
    return (figure - (2 * (1 - plain) * drift) / (1 - expected) - plain) ** 2;
  });
  const se = Math.sqrt(orderedSum(squares) / (units * (units - 1)));
  return {
    status: "ok",
    value,
    ...studentPrecision(value, se, units - 1, level),
    ...described,
    observedAgreement: observed,
    expectedAgreement: expected,
  };
}

/** Without the units that have fewer than two ratings: alpha knows nothing of them. */
function pairableOnly(rated: CodedRatings): CodedRatings {
  const { units, raters, codes } = rated;
  const rows = Array.from({ length: units }, (_, unit) => codes.subarray(unit * raters, (unit + 1) * raters)).filter(
    (row) => row.filter((code) => code >= 0).length >= 2,
  );
  const kept = new Int32Array(rows.length * raters);
  rows.forEach((row, at) => kept.set(row, at * raters));
  return { ...rated, units: rows.length, codes: kept };
}

function sharesOfRatings({ units, categories, counts }: UnitCounts, total: number): Float64Array {
  const sums = new Float64Array(categories);
  for (let at = 0; at < units * categories; at++) {
    sums[at % categories] = (sums[at % categories] as number) + (counts[at] as number);
  }
  return sums.map((sum) => sum / total);
}

/** For each unit, its agreeing pairs over its ratings less one and the mean number of ratings. */
function withinUnits(counts: UnitCounts, weights: Float64Array, mean: number): Float64Array {
  return Float64Array.from(
    counts.totals,
    (own, unit) => agreeingPairs(counts, weights, unit) / (mean * (own - 1)),
  );
}
