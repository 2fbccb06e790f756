import { choleskyFactor } from "../../mixedModel/choleskyFactor.ts";
import { inverseOfFactor } from "../../mixedModel/inverseOfFactor.ts";
import type { OrdinalColumns } from "../ordinalRatings.ts";
import { cumulativeLogit, type LogitTerms, logitTerms } from "./cumulativeLogit.ts";
import type { LinkParameters } from "./linkParameters.ts";

/** Standardised random effects of candidates and raters. */
export interface LinkEffects {
  readonly candidate: Float64Array;
  readonly rater: Float64Array;
}

/** The joint density's second derivatives by the random effects, candidates eliminated. */
export interface LinkCurvature {
  /** Diagonal of the candidates. */
  readonly candidate: Float64Array;
  /** Off-diagonal entry of each rating's candidate and rater, a share of it for each of their ratings. */
  readonly meeting: Float64Array;
  /** Inverse of what remains of the raters, in rows. */
  readonly raters: Float64Array;
  readonly logDeterminant: number;
}

/** Where the random effects are likeliest. */
export interface LinkMode {
  readonly effects: LinkEffects;
  readonly curvature: LinkCurvature;
  /** Minus the log joint density, its constants left out. */
  readonly loss: number;
}

const maximumIterations = 200;

/** Reckons one rating's terms at given random effects. */
export function termsAt(
  { candidate, rater, competency, category }: OrdinalColumns,
  parameters: LinkParameters,
  effects: LinkEffects,
  at: number,
  to: LogitTerms,
): void {
  const { thresholds } = parameters;
  const place =
    parameters.candidate * (effects.candidate[candidate[at] as number] as number) +
    parameters.rater * (effects.rater[rater[at] as number] as number) -
    (parameters.difficulties[competency[at] as number] as number);
  const k = category[at] as number;
  const upper = k === thresholds.length ? Infinity : (thresholds[k] as number) - place;
  const lower = k === 0 ? -Infinity : (thresholds[k - 1] as number) - place;
  cumulativeLogit(upper, lower, to);
}

/**
 * Finds the random effects' mode by Newton steps, halved where the density would fall. The density is log
 * concave, so there is one mode.
 */
export function linkMode(
  ratings: OrdinalColumns,
  parameters: LinkParameters,
  from: LinkEffects,
): LinkMode | undefined {
  let effects = from;
  let loss = jointLoss(ratings, parameters, effects);
  for (let iteration = 0; iteration < maximumIterations; iteration++) {
    const system = equations(ratings, parameters, effects);
    const curvature = eliminated(ratings, system);
    if (curvature === undefined) return undefined;
    const step = solved(ratings, curvature, system.gradient);
    const decrement = dot(step.candidate, system.gradient.candidate) + dot(step.rater, system.gradient.rater);
    if (!Number.isFinite(decrement)) return undefined;
    // Rounding leaves a gradient of some 1e-15 a rating; its square is far below this.
    if (decrement < 1e-22) return { effects, curvature, loss };
    let share = 1;
    for (; ; share /= 2) {
      if (share < 1e-12) return undefined;
      const next = moved(effects, step, share);
      const there = jointLoss(ratings, parameters, next);
      if (there <= loss + 1e-13 * (1 + Math.abs(loss)) || decrement < 1e-12) {
        [effects, loss] = [next, there];
        break;
      }
    }
  }
  return undefined;
}

interface Equations {
  readonly gradient: LinkEffects;
  readonly candidate: Float64Array;
  readonly rater: Float64Array;
  readonly meeting: Float64Array;
}

function equations(ratings: OrdinalColumns, parameters: LinkParameters, effects: LinkEffects): Equations {
  const { candidate, rater } = ratings;
  const [gradient, diagonal] = [
    { candidate: Float64Array.from(effects.candidate), rater: Float64Array.from(effects.rater) },
    { candidate: effects.candidate.map(() => 1), rater: effects.rater.map(() => 1) },
  ];
  const [s, t] = [parameters.candidate, parameters.rater];
  const terms = logitTerms();
  const meeting = new Float64Array(candidate.length).map((_, at) => {
    const [i, j] = [candidate[at] as number, rater[at] as number];
    termsAt(ratings, parameters, effects, at, terms);
    gradient.candidate[i] = (gradient.candidate[i] as number) - s * terms.score;
    gradient.rater[j] = (gradient.rater[j] as number) - t * terms.score;
    diagonal.candidate[i] = (diagonal.candidate[i] as number) + s * s * terms.weight;
    diagonal.rater[j] = (diagonal.rater[j] as number) + t * t * terms.weight;
    return s * t * terms.weight;
  });
  return { gradient, ...diagonal, meeting };
}

/** Schur complement of the candidates on the raters, inverted. */
function eliminated(
  ratings: OrdinalColumns,
  { candidate, rater, meeting }: Equations,
): LinkCurvature | undefined {
  const raters = rater.length;
  const system = new Float64Array(raters * raters);
  for (let j = 0; j < raters; j++) system[j * raters + j] = rater[j] as number;
  eachCandidate(ratings, (i, from, to) => {
    for (let one = from; one < to; one++) {
      const row = (ratings.rater[one] as number) * raters;
      const scaled = (meeting[one] as number) / (candidate[i] as number);
      for (let other = from; other < to; other++) {
        const at = row + (ratings.rater[other] as number);
        system[at] = (system[at] as number) - scaled * (meeting[other] as number);
      }
    }
  });
  if (!choleskyFactor(system, raters)) return undefined;
  let logDeterminant = 0;
  for (const value of candidate) logDeterminant += Math.log(value);
  for (let j = 0; j < raters; j++) logDeterminant += 2 * Math.log(system[j * raters + j] as number);
  return { candidate, meeting, raters: inverseOfFactor(system, raters, raters), logDeterminant };
}

/** Multiplies by the inverse of the second derivatives. */
export function solved(ratings: OrdinalColumns, curvature: LinkCurvature, right: LinkEffects): LinkEffects {
  const { meeting, raters: inverse } = curvature;
  const raters = right.rater.length;
  const reduced = Float64Array.from(right.rater);
  for (let at = 0; at < meeting.length; at++) {
    const [i, j] = [ratings.candidate[at] as number, ratings.rater[at] as number];
    const scaled =
      ((meeting[at] as number) * (right.candidate[i] as number)) / (curvature.candidate[i] as number);
    reduced[j] = (reduced[j] as number) - scaled;
  }
  const rater = new Float64Array(raters).map((_, j) =>
    dot(inverse.subarray(j * raters, (j + 1) * raters), reduced),
  );
  const candidate = Float64Array.from(right.candidate);
  for (let at = 0; at < meeting.length; at++) {
    const i = ratings.candidate[at] as number;
    candidate[i] =
      (candidate[i] as number) - (meeting[at] as number) * (rater[ratings.rater[at] as number] as number);
  }
  return { candidate: candidate.map((value, i) => value / (curvature.candidate[i] as number)), rater };
}

/** Calls back with each candidate's stretch of the ratings, which stand in the order of candidates. */
export function eachCandidate(
  { candidate }: OrdinalColumns,
  visit: (candidate: number, from: number, to: number) => void,
): void {
  for (let from = 0; from < candidate.length;) {
    const i = candidate[from] as number;
    let to = from;
    while (candidate[to] === i) to++;
    visit(i, from, to);
    from = to;
  }
}

function jointLoss(ratings: OrdinalColumns, parameters: LinkParameters, effects: LinkEffects): number {
  const terms = logitTerms();
  let loss = (dot(effects.candidate, effects.candidate) + dot(effects.rater, effects.rater)) / 2;
  for (let at = 0; at < ratings.candidate.length; at++) {
    termsAt(ratings, parameters, effects, at, terms);
    loss += terms.loss;
  }
  return loss;
}

function moved(effects: LinkEffects, step: LinkEffects, share: number): LinkEffects {
  return {
    candidate: effects.candidate.map((value, i) => value - share * (step.candidate[i] as number)),
    rater: effects.rater.map((value, j) => value - share * (step.rater[j] as number)),
  };
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let k = 0; k < a.length; k++) sum += (a[k] as number) * (b[k] as number);
  return sum;
}
