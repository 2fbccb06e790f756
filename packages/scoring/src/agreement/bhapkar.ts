import type { Statistic } from "../statistic/statistic.ts";
import type { CategoryMatrix } from "./category.ts";
import { type MarginalOptions, marginalTest } from "./stuartMaxwell.ts";

/**
 * Bhapkar's test of two raters: whether they use the categories equally often. A more powerful alternative to
 * {@link stuartMaxwell}, from which it is made: Q / (1 − Q / n).
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated
 * @param options - the declared categories, and which two columns where there are more
 * @returns chi-square over the units that both rated, as value and as test; undefined as {@link stuartMaxwell}, and
 *   where all units differ in ways that leave the differences without spread
 * @throws SamtalError with every issue, as {@link stuartMaxwell} does
 * @see Bhapkar (1966), A note on the equivalence of two test criteria for hypotheses in categorical data
 * @example
 * ```ts
 * import { bhapkar } from "@samtal/scoring";
 *
 * const ratings = [["a", "b"], ["a", "b"], ["a", "b"], ["b", "a"], ["a", "a"]];
 * const test = bhapkar(ratings, { categories: ["a", "b"] });
 * test.status === "ok" && test.value; // => 1.25
 * ```
 */
export function bhapkar(ratings: CategoryMatrix, options: MarginalOptions): Statistic {
  return marginalTest(
    ratings,
    options,
    "Bhapkar test of marginal homogeneity",
    "Bhapkar (1966), Journal of the American Statistical Association 61, 228-235",
    (chiSquare, units) => (units - chiSquare > units * 1e-12 ? chiSquare / (1 - chiSquare / units) : undefined),
  );
}
