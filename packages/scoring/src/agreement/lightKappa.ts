import type { Statistic } from "../statistic/statistic.ts";
import type { AgreementOptions } from "./agreementOptions.ts";
import type { CategoryMatrix } from "./category.ts";
import { codedRatings } from "./codedRatings.ts";
import { cohenKappa } from "./cohenKappa.ts";
import { meanOfPairs, type PairMeanFigures } from "./meanOfPairs.ts";

/**
 * Light's kappa: the mean of Cohen's kappa over every two raters.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - the declared categories and weights; `available` compares two raters on the units that both rated,
 *   `listwise` all of them on the units that all rated
 * @returns the mean; undefined as soon as one pair's kappa is, for that pair's reason
 * @throws SamtalError with every issue, as {@link gwetAC} does
 * @see Light (1971), Measures of response agreement for qualitative data
 * @example
 * ```ts
 * import { lightKappa } from "@samtal/scoring";
 *
 * const ratings = [["a", "a", "a"], ["b", "b", "b"], ["a", "a", "a"], ["b", "b", "a"]];
 * const kappa = lightKappa(ratings, { categories: ["a", "b"] });
 * kappa.status === "ok" && Math.round(kappa.value * 1000); // => 667
 * ```
 */
export function lightKappa(
  ratings: CategoryMatrix,
  options: Omit<AgreementOptions, "level">,
): Statistic<PairMeanFigures> {
  const { missing = "available", ...ofPair } = options;
  codedRatings(ratings, options);
  return meanOfPairs(
    ratings,
    missing,
    { method: "Light's kappa", reference: "Light (1971), Psychological Bulletin 76, 365-377" },
    ([first, second], counts) =>
      cohenKappa(
        ratings.filter((_, unit) => counts(unit)).map((row) => [row[first] ?? null, row[second] ?? null]),
        ofPair,
      ),
  );
}
