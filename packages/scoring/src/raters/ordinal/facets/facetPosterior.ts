import type { FacetModel } from "./facetModel.ts";
import { type GridPrior, gridPrior } from "./quadratureGrid.ts";

/** The many-facet Rasch model at one set of parameters. */
export interface FacetPosterior {
  readonly model: FacetModel;
  /** Minus the log likelihood. */
  readonly value: number;
  /** Each candidate's distribution over the points of the grid, in rows. */
  readonly shares: Float64Array;
  /** Probability of step `m` or higher by cell, point and step. */
  readonly atLeast: Float64Array;
  readonly prior: GridPrior;
}

/**
 * Marginal likelihood and posterior distributions: `log(P(k) / P(k - 1)) = candidate - difficulty -
 * severity - threshold(k)`, the candidate summed over a normal distribution.
 */
export function facetPosterior(model: FacetModel, all: Float64Array): FacetPosterior {
  const { ratings, points, start, cell } = model;
  const { category, candidates, categories } = ratings;
  const width = points.length;
  const { logs, atLeast } = cellTables(model, all);
  const prior = gridPrior(points, Math.exp(all[all.length - 1] as number));
  const shares = new Float64Array(candidates * width);
  let value = 0;
  for (let i = 0; i < candidates; i++) {
    const row = shares.subarray(i * width, (i + 1) * width);
    row.set(prior.logs);
    for (let at = start[i] as number; at < (start[i + 1] as number); at++) {
      const from = (cell[at] as number) * width * categories + (category[at] as number);
      for (let q = 0; q < width; q++) row[q] = (row[q] as number) + (logs[from + q * categories] as number);
    }
    const most = row.reduce((high, log) => Math.max(high, log), -Infinity);
    let total = 0;
    for (let q = 0; q < width; q++) total += row[q] = Math.exp((row[q] as number) - most);
    for (let q = 0; q < width; q++) row[q] = (row[q] as number) / total;
    value -= most + Math.log(total);
  }
  return { model, value, shares, atLeast, prior };
}

function cellTables(model: FacetModel, all: Float64Array): { logs: Float64Array; atLeast: Float64Array } {
  const { ratings, points, cells, cellRater, cellCompetency, parameters } = model;
  const { categories } = ratings;
  const { competencies, raters, steps } = parameters;
  const logs = new Float64Array(cells * points.length * categories);
  const atLeast = new Float64Array(cells * points.length * steps);
  for (let c = 0; c < cells; c++) {
    const hardness =
      (all[cellCompetency[c] as number] as number) + (all[competencies + (cellRater[c] as number)] as number);
    for (let q = 0; q < points.length; q++) {
      const from = (c * points.length + q) * categories;
      let [height, most] = [0, 0];
      for (let k = 1; k < categories; k++) {
        height += (points[q] as number) - hardness - (all[competencies + raters + k - 1] as number);
        logs[from + k] = height;
        most = Math.max(most, height);
      }
      let total = 0;
      for (let k = 0; k < categories; k++) total += Math.exp((logs[from + k] as number) - most);
      const log = most + Math.log(total);
      let above = 0;
      for (let k = categories - 1; k >= 0; k--) {
        const at = from + k;
        logs[at] = (logs[at] as number) - log;
        if (k === 0) break;
        above += Math.exp(logs[at] as number);
        atLeast[(c * points.length + q) * steps + k - 1] = above;
      }
    }
  }
  return { logs, atLeast };
}
