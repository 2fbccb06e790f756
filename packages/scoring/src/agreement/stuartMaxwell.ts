import { chiSquareSurvival } from "../distributions/chiSquareSurvival.ts";
import type { Statistic } from "../statistic/statistic.ts";
import type { RaterPair } from "./agreementOptions.ts";
import { agreementWarnings } from "./agreementWarnings.ts";
import type { Category, CategoryMatrix } from "./category.ts";
import { codedRatings } from "./codedRatings.ts";
import { marginalHomogeneity } from "./marginalHomogeneity.ts";
import { pairTable } from "./pairTable.ts";
import { raterColumns } from "./raterColumns.ts";

/** What {@link stuartMaxwell} and {@link bhapkar} take. */
export interface MarginalOptions extends RaterPair {
  /** The declared scale: every category that raters could choose. */
  readonly categories: readonly Category[];
}

/**
 * The Stuart-Maxwell test of two raters: whether they use the categories equally often.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated
 * @param options - the declared categories, and which two columns where there are more
 * @returns chi-square over the units that both rated, as value and as test, with one degree of freedom for each
 *   category less one for each group of categories that differing ratings connect; undefined for one rater, where no
 *   unit was rated by both, and where they never differ
 * @throws SamtalError with every issue: those of the ratings and categories as {@link gwetAC},
 *   `scoring/two-raters-expected`, `scoring/unknown-rater`
 * @see Stuart (1955), A test for homogeneity of the marginal distributions in a two-way classification; Maxwell
 *   (1970), Comparing the classification of subjects by two independent judges
 * @example
 * ```ts
 * import { stuartMaxwell } from "@samtal/scoring";
 *
 * const ratings = [["a", "b"], ["a", "b"], ["a", "b"], ["b", "a"], ["a", "a"]];
 * const test = stuartMaxwell(ratings, { categories: ["a", "b"] });
 * test.status === "ok" && test.value; // => 1
 * ```
 */
export function stuartMaxwell(ratings: CategoryMatrix, options: MarginalOptions): Statistic {
  return marginalTest(
    ratings,
    options,
    "Stuart-Maxwell test of marginal homogeneity",
    "Stuart (1955), Biometrika 42, 412-416; Maxwell (1970), British Journal of Psychiatry 116, 651-655",
    (chiSquare) => chiSquare,
  );
}

/** A chi-square of marginal homogeneity, made from Stuart's; undefined where that gives none. */
export function marginalTest(
  ratings: CategoryMatrix,
  { categories, ...pair }: MarginalOptions,
  method: string,
  reference: string,
  from: (chiSquare: number, units: number) => number | undefined,
): Statistic {
  const rated = codedRatings(ratings, { categories }, raterColumns(ratings, pair));
  const { n, units } = rated;
  const described = { n, unitsUsed: units, method, reference, warnings: agreementWarnings(rated, units) };
  if ((ratings[0]?.length ?? 0) < 2) return { status: "undefined", reason: "one-rater", ...described };
  if (units === 0) return { status: "undefined", reason: "no-pairable-units", ...described };
  const { chiSquare, df } = marginalHomogeneity(pairTable(rated));
  const value = df === 0 ? undefined : from(chiSquare, units);
  if (value === undefined) return { status: "undefined", reason: "zero-variance", ...described };
  return {
    status: "ok",
    value,
    test: { statistic: value, df1: df, pValue: chiSquareSurvival(value, df) },
    ...described,
  };
}
