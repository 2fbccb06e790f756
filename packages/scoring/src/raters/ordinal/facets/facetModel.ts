import type { OrdinalColumns } from "../ordinalRatings.ts";
import { type FacetParameters, facetParameters } from "./facetParameters.ts";
import { gridPoints, type QuadratureGrid } from "./quadratureGrid.ts";

/** Ratings laid out for the many-facet Rasch model. */
export interface FacetModel {
  readonly ratings: OrdinalColumns;
  readonly parameters: FacetParameters;
  readonly points: Float64Array;
  /** Pairs of rater and competency that occur: ratings of one cell share their probabilities. */
  readonly cells: number;
  readonly cellRater: Int32Array;
  readonly cellCompetency: Int32Array;
  /** Each rating's cell. */
  readonly cell: Int32Array;
  /** The ratings of candidate `i` stand from `start[i]` up to `start[i + 1]`. */
  readonly start: Int32Array;
}

/** Lays ratings out over a grid. */
export function facetModel(ratings: OrdinalColumns, grid: QuadratureGrid): FacetModel {
  const { candidate, rater, competency, candidates, raters, competencies, categories } = ratings;
  const number = new Int32Array(raters * competencies).fill(-1);
  for (let at = 0; at < rater.length; at++) {
    number[(rater[at] as number) * competencies + (competency[at] as number)] = 0;
  }
  const pairs: number[] = [];
  for (let pair = 0; pair < number.length; pair++) {
    if (number[pair] === 0) number[pair] = pairs.push(pair) - 1;
  }
  const start = new Int32Array(candidates + 1);
  for (const of of candidate) start[of + 1] = (start[of + 1] as number) + 1;
  for (let i = 0; i < candidates; i++) start[i + 1] = (start[i + 1] as number) + (start[i] as number);
  return {
    ratings,
    parameters: facetParameters(competencies, raters, categories - 1),
    points: gridPoints(grid),
    cells: pairs.length,
    cellRater: Int32Array.from(pairs, (pair) => Math.floor(pair / competencies)),
    cellCompetency: Int32Array.from(pairs, (pair) => pair % competencies),
    cell: rater.map((of, at) => number[of * competencies + (competency[at] as number)] as number),
    start,
  };
}
