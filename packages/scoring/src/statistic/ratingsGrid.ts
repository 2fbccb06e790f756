import { SamtalError } from "@samtal/core";
import { matrixIssues } from "./matrixIssues.ts";
import type { RatingsMatrix } from "./ratingsMatrix.ts";

/** A ratings matrix that was checked, laid out flat. */
export interface RatingsGrid {
  readonly units: number;
  readonly raters: number;
  /** Row by row; NaN where not rated. */
  readonly values: Float64Array;
  /** How many ratings there are. */
  readonly rated: number;
}

/**
 * Checks a ratings matrix and lays it out flat, which is what the sums of squares run over.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated
 * @returns the grid
 * @throws SamtalError `scoring/ragged-ratings` for rows of another length than the first,
 *   `scoring/non-finite-rating` for a rating that is no finite number
 */
export function ratingsGrid(ratings: RatingsMatrix): RatingsGrid {
  SamtalError.throwIfAny(matrixIssues(ratings, ["ratings"]));
  const units = ratings.length;
  const raters = ratings[0]?.length ?? 0;
  const values = new Float64Array(units * raters);
  let rated = 0;
  let at = 0;
  for (const row of ratings) {
    for (const rating of row) {
      values[at++] = rating ?? Number.NaN;
      if (rating !== null) rated++;
    }
  }
  return { units, raters, values, rated };
}
