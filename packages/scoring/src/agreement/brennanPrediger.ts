import type { Statistic } from "../statistic/statistic.ts";
import type { AgreementFigures, AgreementOptions } from "./agreementOptions.ts";
import type { CategoryMatrix } from "./category.ts";
import { chanceCorrected } from "./chanceCorrected.ts";
import { codedRatings } from "./codedRatings.ts";

/**
 * Brennan and Prediger's coefficient: agreement beyond what raters would reach who chose every category of the
 * scale equally often. For complete data without weights it is Randolph's free-marginal kappa.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - the declared categories, weights, what to do with missing ratings, level of confidence
 * @returns the coefficient with its standard error, an interval and a test by Student's t; undefined for one rater
 *   and where no unit has two ratings
 * @throws SamtalError with every issue, as {@link gwetAC} does
 * @see Brennan and Prediger (1981), Coefficient kappa: some uses, misuses, and alternatives; Randolph (2005)
 * @example
 * ```ts
 * import { brennanPrediger } from "@samtal/scoring";
 *
 * const ratings = [["hire", "hire"], ["wait", "hire"], ["wait", "wait"], ["hire", "hire"]];
 * const figure = brennanPrediger(ratings, { categories: ["hire", "wait"] });
 * figure.status === "ok" && figure.value; // => 0.5
 * ```
 */
export function brennanPrediger(ratings: CategoryMatrix, options: AgreementOptions): Statistic<AgreementFigures> {
  const rated = codedRatings(ratings, options);
  const { categories, weights } = rated;
  return chanceCorrected(
    rated,
    "Brennan and Prediger's coefficient",
    "Brennan and Prediger (1981), Educational and Psychological Measurement 41, 687-699",
    ({ units }) => {
      const expected = weights.reduce((sum, weight) => sum + weight, 0) / categories ** 2;
      return { expected, byUnit: new Float64Array(units).fill(expected) };
    },
  );
}
