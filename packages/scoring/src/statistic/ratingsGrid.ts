import { type Issue, issue, SamtalError } from "@samtal/core";
import { isRatingNumber } from "./isRatingNumber.ts";
import { ratingNumberIssue } from "./ratingNumberIssue.ts";
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
 *   `scoring/rating-not-finite` for a rating that is no finite number, `scoring/rating-out-of-range` for one whose
 *   powers a computer has no numbers for
 */
export function ratingsGrid(ratings: RatingsMatrix): RatingsGrid {
  const issues: Issue[] = [];
  const units = ratings.length;
  const raters = ratings[0]?.length ?? 0;
  const values = new Float64Array(units * raters).fill(Number.NaN);
  let rated = 0;
  for (let unit = 0; unit < units; unit++) {
    const row = ratings[unit] ?? [];
    if (row.length !== raters) issues.push(issue("scoring/ragged-ratings", ["ratings", unit], { expected: raters }));
    for (let rater = 0; rater < row.length; rater++) {
      const rating = row[rater];
      if (rating === null) continue;
      if (!isRatingNumber(rating)) issues.push(ratingNumberIssue(rating, ["ratings", unit, rater]));
      else if (rater < raters) {
        values[unit * raters + rater] = rating;
        rated++;
      }
    }
  }
  SamtalError.throwIfAny(issues);
  return { units, raters, values, rated };
}
