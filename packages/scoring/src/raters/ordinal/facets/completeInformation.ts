import type { FacetPosterior } from "./facetPosterior.ts";

/**
 * What the ratings would tell of all parameters if the candidates' places were known: second derivatives of
 * the log likelihood, expected over the posterior distributions. In rows.
 */
export function completeInformation({ model, shares, atLeast, prior }: FacetPosterior): Float64Array {
  const { ratings, points, cells, cellRater, cellCompetency, cell, parameters } = model;
  const { competencies, raters, steps, size } = parameters;
  const width = points.length;
  const weight = new Float64Array(cells * width);
  for (let at = 0; at < cell.length; at++) {
    const [from, to] = [(ratings.candidate[at] as number) * width, (cell[at] as number) * width];
    for (let q = 0; q < width; q++)
      weight[to + q] = (weight[to + q] as number) + (shares[from + q] as number);
  }
  const information = new Float64Array(size * size);
  const add = (row: number, column: number, amount: number): void => {
    information[row * size + column] = (information[row * size + column] as number) + amount;
  };
  const firstStep = competencies + raters;
  for (let c = 0; c < cells; c++) {
    const [k, j] = [cellCompetency[c] as number, competencies + (cellRater[c] as number)];
    for (let q = 0; q < width; q++) {
      const share = weight[c * width + q] as number;
      const from = (c * width + q) * steps;
      let expected = 0;
      for (let m = 0; m < steps; m++) expected += atLeast[from + m] as number;
      let variance = 0;
      let below = 0;
      for (let m = 0; m < steps; m++) {
        const one = atLeast[from + m] as number;
        // Covariance of the rating with reaching this step: steps up to it are then certainly reached.
        const above = expected - below;
        const covariance = share * (one * (m - expected) + above);
        below += one;
        variance += covariance;
        for (const facet of [k, j]) {
          add(facet, firstStep + m, covariance);
          add(firstStep + m, facet, covariance);
        }
        for (let n = 0; n < steps; n++) {
          const other = atLeast[from + n] as number;
          add(firstStep + m, firstStep + n, share * (Math.min(one, other) - one * other));
        }
      }
      add(k, k, variance);
      add(j, j, variance);
      add(k, j, variance);
      add(j, k, variance);
    }
  }
  // The log of the standard deviation moves the prior alone.
  let spread = 0;
  for (let at = 0; at < shares.length; at++)
    spread += (shares[at] as number) * (prior.squares[at % width] as number);
  add(size - 1, size - 1, 2 * spread + ratings.candidates * (prior.variance - 2 * prior.mean));
  return information;
}
