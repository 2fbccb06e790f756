import type { RatingGrid } from "./ratingGrid.ts";

/** How much of a rubric's weight was rated. */
export interface Coverage {
  /** Share of the rubric's weight, from 0 to 1, whose competencies at least one interviewer rated. */
  readonly share: number;
  readonly ratedWeight: number;
  readonly unratedCompetencies: number;
}

/**
 * The share of the rubric's weight that at least one interviewer rated.
 *
 * Every competency of the rubric is in the denominator, also one that all cards call not applicable: otherwise a
 * candidate who was asked less would seem as fully assessed as one who was asked everything.
 */
export function coverageOf({ competencies, rows }: RatingGrid): Coverage {
  let weight = 0;
  let ratedWeight = 0;
  let unratedCompetencies = 0;
  for (const [row, competency] of competencies.entries()) {
    const rated = (rows[row] ?? []).some(({ state }) => state === "rated");
    weight += competency.weight;
    if (rated) ratedWeight += competency.weight;
    else unratedCompetencies += 1;
  }
  return { share: unratedCompetencies === 0 ? 1 : ratedWeight / weight, ratedWeight, unratedCompetencies };
}
