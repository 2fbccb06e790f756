import type { Statistic } from "../statistic/statistic.ts";
import type { AgreementFigures, AgreementOptions } from "./agreementOptions.ts";
import type { CategoryMatrix } from "./category.ts";
import { categoryShares } from "./categoryShares.ts";
import { chanceCorrected } from "./chanceCorrected.ts";
import { codedRatings } from "./codedRatings.ts";
import { meanOverRatings } from "./meanOverRatings.ts";

/**
 * Gwet's AC1 (unweighted) or AC2 (weighted): agreement beyond chance that does not fall apart when nearly all
 * ratings lie in one category.
 *
 * Chance is taken over the declared scale, so a category that nobody used counts.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - the declared categories, weights, what to do with missing ratings, level of confidence
 * @returns the coefficient with Gwet's linearised standard error, an interval and a test by Student's t with one
 *   degree of freedom less than there are units; undefined for one rater and where no unit has two ratings
 * @throws SamtalError with every issue: `scoring/ragged-ratings`, `scoring/rating-not-finite`,
 *   `scoring/rating-outside-categories`, `scoring/too-few-categories`, `scoring/duplicate-category`,
 *   `scoring/invalid-category`, `scoring/weights-need-numbers`, `scoring/categories-not-ascending`,
 *   `scoring/invalid-weights`, `scoring/invalid-confidence-level`
 * @see Gwet (2008), Computing inter-rater reliability and its variance in the presence of high agreement
 * @example
 * ```ts
 * import { gwetAC } from "@samtal/scoring";
 *
 * const ratings = [[4, 4], [3, 4], [4, 4], [4, 4], [2, 2]];
 * const ac1 = gwetAC(ratings, { categories: [1, 2, 3, 4] });
 * ac1.status === "ok" && ac1.observedAgreement; // => 0.8
 * ```
 */
export function gwetAC(ratings: CategoryMatrix, options: AgreementOptions): Statistic<AgreementFigures> {
  const rated = codedRatings(ratings, options);
  const { categories, weights } = rated;
  return chanceCorrected(
    rated,
    (options.weights ?? "none") === "none" ? "Gwet's AC1" : "Gwet's AC2",
    "Gwet (2008), British Journal of Mathematical and Statistical Psychology 61, 29-48",
    (counts) => {
      const shares = categoryShares(counts);
      const spread = weights.reduce((sum, weight) => sum + weight, 0) / (categories * (categories - 1));
      const byCategory = shares.map((share) => spread * (1 - share));
      const expected = shares.reduce((sum, share, at) => sum + share * (byCategory[at] as number), 0);
      return { expected, byUnit: meanOverRatings(counts, byCategory) };
    },
  );
}
