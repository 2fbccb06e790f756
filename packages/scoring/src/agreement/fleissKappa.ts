import { normalSurvival } from "../distributions/normalSurvival.ts";
import type { Statistic, StatisticTest } from "../statistic/statistic.ts";
import type { AgreementFigures, AgreementOptions } from "./agreementOptions.ts";
import type { CategoryMatrix } from "./category.ts";
import { categoryShares, dot, weightedShares } from "./categoryShares.ts";
import { chanceCorrected } from "./chanceCorrected.ts";
import { codedRatings, type CodedRatings } from "./codedRatings.ts";
import { meanOverRatings } from "./meanOverRatings.ts";
import { unitCounts } from "./unitCounts.ts";

/** What Fleiss' kappa adds to a figure. */
export interface FleissFigures extends AgreementFigures {
  /** Fleiss' own z test, for unweighted ratings of equally many raters a unit. */
  readonly nullTest?: StatisticTest;
}

/**
 * Fleiss' kappa: agreement of any number of raters beyond chance, chance being the share of all ratings that fell in
 * each category. The raters may be others from unit to unit.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - the declared categories, weights, what to do with missing ratings, level of confidence
 * @returns kappa with Gwet's linearised standard error, an interval and a test by Student's t, and, without weights
 *   and with as many ratings of each unit, Fleiss' standard error under the null (`seNull`) with its z test
 *   (`nullTest`); undefined for one rater, where no unit has two ratings, and where all ratings are the same
 * @throws SamtalError with every issue, as {@link gwetAC} does
 * @see Fleiss (1971), Measuring nominal scale agreement among many raters; Gwet (2008) for the standard error
 * @example
 * ```ts
 * import { fleissKappa } from "@samtal/scoring";
 *
 * const ratings = [["a", "a", "b"], ["b", "b", "b"], ["a", "a", "a"], ["a", "b", "b"]];
 * const kappa = fleissKappa(ratings, { categories: ["a", "b"] });
 * kappa.status === "ok" && Math.round(kappa.value * 1000); // => 333
 * ```
 */
export function fleissKappa(ratings: CategoryMatrix, options: AgreementOptions): Statistic<FleissFigures> {
  const rated = codedRatings(ratings, options);
  const figure = chanceCorrected(
    rated,
    "Fleiss' kappa",
    "Fleiss (1971), Psychological Bulletin 76, 378-382",
    (counts) => {
      const shares = categoryShares(counts);
      const byCategory = weightedShares(rated.weights, shares);
      return { expected: dot(shares, byCategory), byUnit: meanOverRatings(counts, byCategory) };
    },
  );
  if (figure.status === "undefined" || (options.weights ?? "none") !== "none") return figure;
  return { ...figure, ...underNull(rated, figure.value) };
}

/** Standard error and z test where the raters agree by chance alone; they need as many ratings of each unit. */
function underNull(rated: CodedRatings, kappa: number): { seNull?: number; nullTest?: StatisticTest } {
  const counts = unitCounts(rated);
  const each = counts.totals[0] as number;
  if (counts.totals.some((total) => total !== each)) return {};
  const shares = categoryShares(counts);
  const spread = shares.reduce((sum, share) => sum + share * (1 - share), 0);
  const third = shares.reduce((sum, share) => sum + share * (1 - share) * (1 - 2 * share), 0);
  const seNull = Math.sqrt((2 * (spread ** 2 - third)) / (rated.units * each * (each - 1))) / spread;
  const statistic = kappa / seNull;
  return { seNull, nullTest: { statistic, pValue: 2 * normalSurvival(Math.abs(statistic)) } };
}
