import type { RaterRating } from "../../raterRating.ts";

/** The scale of the panels below. */
export const categories: readonly number[] = [1, 2, 3, 4, 5];

/** Rows are candidates, columns are raters; 0 is no rating. */
export const table = (rows: readonly (readonly number[])[]): RaterRating[] =>
  rows.flatMap((row, candidate) =>
    row.flatMap((value, rater) =>
      value === 0 ? [] : [{ candidateId: `candidate_${candidate}`, raterId: `rater_${rater}`, value }],
    ),
  );
/** Eight candidates met by five raters, rater 2 the mildest. */
export const usual: readonly (readonly number[])[] = [
  [1, 2, 3, 2, 2],
  [3, 3, 4, 3, 2],
  [4, 5, 5, 4, 4],
  [2, 3, 4, 3, 3],
  [3, 2, 4, 3, 2],
  [5, 4, 5, 4, 3],
  [2, 2, 3, 1, 1],
  [3, 4, 4, 4, 2],
];
