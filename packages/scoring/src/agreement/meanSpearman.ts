import { ratingsGrid } from "../statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic } from "../statistic/statistic.ts";
import { meanOfPairs, type PairMeanFigures } from "./meanOfPairs.ts";
import { spearman } from "./spearman.ts";

/** What {@link meanSpearman} takes. */
export interface MeanSpearmanOptions {
  /** `available`: two raters are compared on the units that both rated. `listwise`: all on the units that all rated. @defaultValue `"available"` */
  readonly missing?: "available" | "listwise";
}

/**
 * The mean of Spearman's rank correlation over every two raters, as it is (not by way of Fisher's z, which cannot take
 * a perfect correlation).
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - what to do with missing ratings
 * @returns the mean; undefined as soon as one pair's correlation is, for that pair's reason
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`
 * @see Kendall (1948), Rank correlation methods
 * @example
 * ```ts
 * import { meanSpearman } from "@samtal/scoring";
 *
 * const rho = meanSpearman([[1, 2, 1], [2, 3, 3], [3, 5, 2]]);
 * rho.status === "ok" && Math.round(rho.value * 1000); // => 667
 * ```
 */
export function meanSpearman(ratings: RatingsMatrix, options: MeanSpearmanOptions = {}): Statistic<PairMeanFigures> {
  ratingsGrid(ratings);
  return meanOfPairs(
    ratings,
    options.missing ?? "available",
    { method: "Mean of Spearman's rank correlations", reference: "Kendall (1948), Rank correlation methods" },
    ([first, second], counts) =>
      spearman(ratings.filter((_, unit) => counts(unit)).map((row) => [row[first] ?? null, row[second] ?? null])),
  );
}
