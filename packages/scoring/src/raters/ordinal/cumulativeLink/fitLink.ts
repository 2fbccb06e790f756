import { choleskyFactor } from "../../mixedModel/choleskyFactor.ts";
import { inverseOfFactor } from "../../mixedModel/inverseOfFactor.ts";
import { dampedNewton, type Objective } from "../dampedNewton.ts";
import type { OrdinalColumns } from "../ordinalRatings.ts";
import { laplaceGradient, laplaceValue } from "./laplaceCriterion.ts";
import {
  type LinkLayout,
  linkLayout,
  type LinkParameters,
  linkParameters,
  linkRow,
} from "./linkParameters.ts";
import { type LinkEffects, type LinkMode, linkMode } from "./linkMode.ts";

/** A fitted cumulative link model. */
export interface LinkFit {
  readonly status: "fitted";
  readonly layout: LinkLayout;
  readonly parameters: LinkParameters;
  /** Of the row of parameters, in rows. */
  readonly covariance: Float64Array;
  readonly mode: LinkMode;
  readonly logLikelihood: number;
}

// A standard deviation of 50 logits between candidates leaves chance nothing to do.
const endlessDeviation = 50;
const endlessPlace = 500;
// A standard deviation below this, in logits, has left for 0.
const faintDeviation = 1e-2;
// Central differences of an exact gradient: the truncation and the rounding that it leaves are both about
// 1e-8, which slows the last steps by that factor and shows in the standard errors' ninth figure.
const difference = 1e-4;

/** Fits the cumulative link model by maximum likelihood, the random effects by Laplace's approximation. */
export function fitLink(
  ratings: OrdinalColumns,
): LinkFit | { readonly status: "unbounded" | "boundary" | "not-converged" } {
  const layout = linkLayout(ratings.categories, ratings.competencies);
  let effects: LinkEffects = {
    candidate: new Float64Array(ratings.candidates),
    rater: new Float64Array(ratings.raters),
  };
  const modeAt = (row: Float64Array): LinkMode | undefined => {
    const mode = linkMode(ratings, linkParameters(layout, row), effects);
    if (mode !== undefined) effects = mode.effects;
    return mode;
  };
  const gradientAt = (row: Float64Array): Float64Array => {
    const mode = modeAt(row);
    if (mode === undefined) return new Float64Array(layout.size).fill(Number.NaN);
    return laplaceGradient(ratings, layout, linkParameters(layout, row), mode);
  };
  const objective: Objective = {
    value(row) {
      const mode = modeAt(row);
      return mode === undefined ? undefined : laplaceValue(mode);
    },
    slope(row) {
      const mode = modeAt(row);
      const value = mode === undefined ? Number.NaN : laplaceValue(mode);
      return { value, gradient: gradientAt(row), curvature: differencedCurvature(row, gradientAt) };
    },
    astray(row) {
      const { candidate, rater, thresholds, difficulties } = linkParameters(layout, row);
      const far = (place: number): boolean => Math.abs(place) > endlessPlace;
      return Math.max(candidate, rater) > endlessDeviation || thresholds.some(far) || difficulties.some(far);
    },
    vanishing(row) {
      const { candidate, rater } = linkParameters(layout, row);
      return Math.min(candidate, rater) < faintDeviation;
    },
  };
  const search = dampedNewton(objective, firstGuess(ratings, layout));
  if (search.status === "astray") return { status: "unbounded" };
  if (search.status === "not-converged") return search;
  const parameters = linkParameters(layout, search.at);
  if (Math.min(parameters.candidate, parameters.rater) < faintDeviation) return { status: "boundary" };
  const factor = Float64Array.from(search.slope.curvature);
  const mode = modeAt(search.at);
  if (mode === undefined || !choleskyFactor(factor, layout.size)) return { status: "unbounded" };
  return {
    status: "fitted",
    layout,
    parameters,
    covariance: inverseOfFactor(factor, layout.size, layout.size),
    mode,
    logLikelihood: -laplaceValue(mode),
  };
}

function differencedCurvature(
  row: Float64Array,
  gradientAt: (row: Float64Array) => Float64Array,
): Float64Array {
  const size = row.length;
  const curvature = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    const [after, before] = [difference, -difference].map((move) =>
      gradientAt(row.map((value, at) => (at === k ? value + move : value))),
    ) as [Float64Array, Float64Array];
    for (let l = 0; l < size; l++) {
      const slope = ((after[l] as number) - (before[l] as number)) / (4 * difference);
      curvature[k * size + l] = (curvature[k * size + l] as number) + slope;
      curvature[l * size + k] = (curvature[l * size + k] as number) + slope;
    }
  }
  return curvature;
}

/** Standard deviations of 1, thresholds from how often each category occurs. */
function firstGuess({ category, categories }: OrdinalColumns, layout: LinkLayout): Float64Array {
  const counts = new Float64Array(categories);
  for (const k of category) counts[k] = (counts[k] as number) + 1;
  let below = 0;
  const thresholds = Float64Array.from({ length: layout.thresholds }, (_, k) => {
    below += counts[k] as number;
    return 1.5 * Math.log(below / (category.length - below));
  });
  const difficulties = new Float64Array(layout.difficulties + 1);
  return linkRow(layout, { thresholds, difficulties, candidate: 1, rater: 1 });
}
