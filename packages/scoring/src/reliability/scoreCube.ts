import { type Issue, issue, SamtalError } from "@samtal/core";
import { isRatingNumber } from "../statistic/isRatingNumber.ts";
import { ratingNumberIssue } from "../statistic/ratingNumberIssue.ts";

/** Scores by candidate, then competency, then rater, nothing missing. */
export type ScoreCube = readonly (readonly (readonly number[])[])[];

/** A cube that was checked, laid out flat. */
export interface FlatCube {
  readonly candidates: number;
  readonly competencies: number;
  readonly raters: number;
  /** The rater runs fastest, then the competency. */
  readonly values: Float64Array;
}

/**
 * Checks a complete cube of scores and lays it out flat.
 *
 * @param scores - by candidate, then competency, then rater
 * @returns the cube
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`, `scoring/rating-out-of-range`
 */
export function scoreCube(scores: ScoreCube): FlatCube {
  const candidates = scores.length;
  const competencies = scores[0]?.length ?? 0;
  const raters = scores[0]?.[0]?.length ?? 0;
  const values = new Float64Array(candidates * competencies * raters);
  const issues: Issue[] = [];
  let at = 0;
  scores.forEach((card, candidate) => {
    const path = ["scores", candidate];
    if (card.length !== competencies)
      issues.push(issue("scoring/ragged-ratings", path, { expected: competencies }));
    card.forEach((row, competency) => {
      const rowPath = [...path, competency];
      if (row.length !== raters) issues.push(issue("scoring/ragged-ratings", rowPath, { expected: raters }));
      row.forEach((score, rater) => {
        if (!isRatingNumber(score)) issues.push(ratingNumberIssue(score, [...rowPath, rater]));
        values[at++] = score;
      });
    });
  });
  SamtalError.throwIfAny(issues);
  return { candidates, competencies, raters, values };
}
