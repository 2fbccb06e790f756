import type { FacetPosterior } from "./facetPosterior.ts";

/** The derivatives of one candidate's log likelihood at each point of the grid. */
export interface CandidateScores {
  /** The parameters that it depends on. */
  readonly touched: readonly number[];
  /** By point, a row of `touched.length` numbers each. */
  readonly scores: Float64Array;
}

/** Points that hold less of a candidate's distribution than this add nothing to a double. */
export const faintShare = 1e-20;

/** The derivatives of candidate `i`; points that hold next to nothing are left at 0. */
export function candidateScores(
  { model, shares, atLeast, prior }: FacetPosterior,
  i: number,
): CandidateScores {
  const { ratings, points, parameters, start, cell, cellRater, cellCompetency } = model;
  const { competencies, raters, steps } = parameters;
  const width = points.length;
  const place = new Map<number, number>();
  const touched: number[] = [];
  const placeOf = (parameter: number): number => {
    const known = place.get(parameter) ?? touched.push(parameter) - 1;
    place.set(parameter, known);
    return known;
  };
  for (let m = 0; m <= steps; m++) placeOf(competencies + raters + m);
  const [from, to] = [start[i] as number, start[i + 1] as number];
  const itemPlace = cell.subarray(from, to).map((c) => placeOf(cellCompetency[c] as number));
  const raterPlace = cell.subarray(from, to).map((c) => placeOf(competencies + (cellRater[c] as number)));
  const wide = touched.length;
  const scores = new Float64Array(width * wide);
  const add = (at: number, amount: number): void => {
    scores[at] = (scores[at] as number) + amount;
  };
  for (let q = 0; q < width; q++) {
    if ((shares[i * width + q] as number) < faintShare) continue;
    const row = q * wide;
    for (let at = from; at < to; at++) {
      const table = ((cell[at] as number) * width + q) * steps;
      const category = ratings.category[at] as number;
      let surplus = category;
      for (let m = 0; m < steps; m++) {
        const chance = atLeast[table + m] as number;
        surplus -= chance;
        add(row + m, chance - (category > m ? 1 : 0));
      }
      add(row + (itemPlace[at - from] as number), -surplus);
      add(row + (raterPlace[at - from] as number), -surplus);
    }
    scores[row + steps] = (prior.squares[q] as number) - prior.mean;
  }
  return { touched, scores };
}
