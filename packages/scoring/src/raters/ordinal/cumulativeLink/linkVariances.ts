import type { OrdinalColumns } from "../ordinalRatings.ts";
import { eachCandidate, type LinkCurvature } from "./linkMode.ts";

/** Entries of the inverse of the second derivatives by the standardised random effects. */
export interface LinkVariances {
  readonly candidate: Float64Array;
  readonly rater: Float64Array;
  /** Of each rating's candidate with its rater. */
  readonly meeting: Float64Array;
}

/** The entries that the criterion and the standard errors need, candidate by candidate. */
export function linkVariances(
  ratings: OrdinalColumns,
  curvature: LinkCurvature,
  raters: number,
): LinkVariances {
  const { raters: inverse, meeting: entries } = curvature;
  const meeting = new Float64Array(entries.length);
  const candidate = new Float64Array(curvature.candidate.length);
  eachCandidate(ratings, (i, from, to) => {
    const pivot = curvature.candidate[i] as number;
    let sum = 0;
    for (let one = from; one < to; one++) {
      let product = 0;
      for (let other = from; other < to; other++) {
        const at = (ratings.rater[one] as number) * raters + (ratings.rater[other] as number);
        product += (inverse[at] as number) * (entries[other] as number);
      }
      meeting[one] = -product / pivot;
      sum += product * (entries[one] as number);
    }
    candidate[i] = (1 + sum / pivot) / pivot;
  });
  return {
    candidate,
    meeting,
    rater: new Float64Array(raters).map((_, j) => inverse[j * raters + j] as number),
  };
}
