import { orderedSum } from "../statistic/orderedSum.ts";
import type { Statistic } from "../statistic/statistic.ts";
import type { AgreementOptions } from "./agreementOptions.ts";
import { agreementWarnings } from "./agreementWarnings.ts";
import type { CategoryMatrix } from "./category.ts";
import { codedRatings } from "./codedRatings.ts";
import { pairwiseAgreement } from "./pairwiseAgreement.ts";
import { studentPrecision } from "./studentPrecision.ts";
import { unitCounts } from "./unitCounts.ts";

/**
 * Percent agreement: the mean over the units of the (weighted) share of pairs of ratings that agree. It takes no
 * account of chance, so it stands beside a coefficient that does.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - the declared categories, weights, what to do with missing ratings, level of confidence
 * @returns the share from 0 to 1 over the units with two ratings or more, with standard error, interval and test by
 *   Student's t; undefined for one rater and where no unit has two ratings
 * @throws SamtalError with every issue, as {@link gwetAC} does
 * @see Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition
 * @example
 * ```ts
 * import { percentAgreement } from "@samtal/scoring";
 *
 * const ratings = [[4, 4, 3], [2, 2, 2], [5, null, 5]];
 * const share = percentAgreement(ratings, { categories: [1, 2, 3, 4, 5] });
 * share.status === "ok" && Math.round(share.value * 1000); // => 778
 * ```
 */
export function percentAgreement(ratings: CategoryMatrix, options: AgreementOptions): Statistic {
  const rated = codedRatings(ratings, options);
  const counts = unitCounts(rated);
  const { pairable } = counts;
  const described = {
    n: rated.n,
    unitsUsed: pairable,
    method: "Percent agreement",
    reference: "Gwet (2014), Handbook of Inter-Rater Reliability, 4th edition",
    warnings: agreementWarnings(rated, pairable),
  };
  if (rated.raters < 2) return { status: "undefined", reason: "one-rater", ...described };
  if (pairable === 0) return { status: "undefined", reason: "no-pairable-units", ...described };
  const { mean, byUnit } = pairwiseAgreement(counts, rated.weights);
  const squares = byUnit.filter((_, unit) => (counts.totals[unit] as number) >= 2).map((own) => (own - mean) ** 2);
  const se = Math.sqrt(orderedSum(squares) / (pairable * (pairable - 1)));
  return { status: "ok", value: mean, ...studentPrecision(mean, se, pairable - 1, rated.level), ...described };
}
