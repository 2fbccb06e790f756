/**
 * Ratings as columns of numbers: position `n` of every column is one rating. Levels are counted from 0, and
 * each level below its count occurs at least once among the competencies.
 */
export interface CrossedRatings {
  readonly candidate: Int32Array;
  readonly rater: Int32Array;
  readonly competency?: Int32Array;
  readonly score: Float64Array;
  readonly candidates: number;
  readonly raters: number;
  readonly competencies?: number;
}

/** Where a part of the ratings' variance comes from. */
export type VarianceTerm =
  | "candidate"
  | "rater"
  | "competency"
  | "candidateRater"
  | "candidateCompetency"
  | "raterCompetency";
