import { choleskyFactor } from "../../mixedModel/choleskyFactor.ts";
import { inverseOfFactor } from "../../mixedModel/inverseOfFactor.ts";
import { dampedNewton, type Objective } from "../dampedNewton.ts";
import type { OrdinalColumns } from "../ordinalRatings.ts";
import { facetModel } from "./facetModel.ts";
import { allParameters, type FacetParameters, freeCurvature, freeGradient } from "./facetParameters.ts";
import { facetPosterior } from "./facetPosterior.ts";
import { facetSlope } from "./facetSlope.ts";
import type { QuadratureGrid } from "./quadratureGrid.ts";

/** A fitted many-facet Rasch model. */
export interface FacetFit {
  readonly status: "fitted";
  readonly parameters: FacetParameters;
  readonly all: Float64Array;
  /** Of the free parameters, in rows. */
  readonly covariance: Float64Array;
  readonly deviance: number;
  /** Each candidate's posterior mean and standard deviation. */
  readonly places: Float64Array;
  readonly deviations: Float64Array;
  readonly grid: QuadratureGrid;
}

// A severity of 20 logits means odds of 5e8: no number of interviews tells that from infinity.
const endless = 20;
// Below this the candidates' standard deviation, in logits, has left for 0.
const faintDeviation = 0.05;
const widest = 64;
const firstGrid: QuadratureGrid = { from: -8, to: 8, nodes: 61 };

/**
 * Fits the many-facet Rasch model by marginal maximum likelihood. Where no grid is given, it is made wider
 * until it holds five standard deviations of the candidates, and finer until no candidate's posterior
 * distribution falls between its points: evenly spaced sums of a normal density are then right to 1e-8.
 */
export function fitFacets(
  ratings: OrdinalColumns,
  given?: QuadratureGrid,
): FacetFit | { readonly status: "unbounded" | "boundary" | "not-converged" } {
  let grid = given ?? firstGrid;
  let start: Float64Array | undefined;
  for (;;) {
    const model = facetModel(ratings, grid);
    const { parameters, points } = model;
    const spreadOf = (free: Float64Array): number => Math.exp(free[free.length - 1] as number);
    const objective: Objective = {
      value: (free) => facetPosterior(model, allParameters(parameters, free)).value,
      slope(free) {
        const posterior = facetPosterior(model, allParameters(parameters, free));
        const { gradient, curvature } = facetSlope(posterior);
        return {
          value: posterior.value,
          gradient: freeGradient(parameters, gradient),
          curvature: freeCurvature(parameters, curvature),
        };
      },
      astray: (free) =>
        allParameters(parameters, free).some((value) => Math.abs(value) > endless) || spreadOf(free) > widest,
      vanishing: (free) => spreadOf(free) < faintDeviation,
    };
    const search = dampedNewton(objective, start ?? firstGuess(ratings, parameters));
    if (search.status === "astray") return { status: "unbounded" };
    if (search.status === "not-converged") return search;
    start = search.at;
    const all = allParameters(parameters, search.at);
    const { value, shares } = facetPosterior(model, all);
    const places = new Float64Array(ratings.candidates);
    const deviations = places.map((_, i) => {
      const row = shares.subarray(i * points.length, (i + 1) * points.length);
      const mean = row.reduce((sum, share, q) => sum + share * (points[q] as number), 0);
      places[i] = mean;
      return Math.sqrt(row.reduce((sum, share, q) => sum + share * ((points[q] as number) - mean) ** 2, 0));
    });
    const better = given === undefined ? betterGrid(grid, spreadOf(search.at), deviations) : undefined;
    if (better !== undefined) {
      if (better.to > widest) return { status: "unbounded" };
      grid = better;
      continue;
    }
    if (spreadOf(search.at) < faintDeviation) return { status: "boundary" };
    const factor = Float64Array.from(search.slope.curvature);
    if (!choleskyFactor(factor, parameters.free)) return { status: "unbounded" };
    const covariance = inverseOfFactor(factor, parameters.free, parameters.free);
    return { status: "fitted", parameters, all, covariance, deviance: 2 * value, places, deviations, grid };
  }
}

/** A grid that holds the candidates where this one doesn't. */
function betterGrid(
  grid: QuadratureGrid,
  spread: number,
  deviations: Float64Array,
): QuadratureGrid | undefined {
  const narrow = 5 * spread > grid.to;
  const spacing = (grid.to - grid.from) / (grid.nodes - 1);
  const narrowest = deviations.reduce((least, deviation) => Math.min(least, deviation), Infinity);
  // A deviation that lies between points shows as far too small; the floor ends the search for it.
  const coarse = spacing > Math.max(narrowest, faintDeviation / 2);
  if (!narrow && !coarse) return undefined;
  const factor = narrow ? 2 : 1;
  const nodes = (grid.nodes - 1) * factor * (coarse ? 2 : 1) + 1;
  return { from: factor * grid.from, to: factor * grid.to, nodes };
}

/** All raters and competencies alike, thresholds from how often each category occurs. */
function firstGuess(
  { category, categories }: OrdinalColumns,
  { free, plus, steps }: FacetParameters,
): Float64Array {
  const counts = new Float64Array(categories);
  for (const k of category) counts[k] = (counts[k] as number) + 1;
  const odds = Float64Array.from({ length: steps }, (_, m) =>
    Math.log((counts[m] as number) / (counts[m + 1] as number)),
  );
  const mean = odds.reduce((sum, odd) => sum + odd, 0) / steps;
  const guess = new Float64Array(free);
  const firstStep = (plus[free - 1] as number) - steps;
  for (let k = 0; k < free; k++) {
    const step = (plus[k] as number) - firstStep;
    if (step >= 0 && step < steps) guess[k] = (odds[step] as number) - mean;
  }
  return guess;
}
