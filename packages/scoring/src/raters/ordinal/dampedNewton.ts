import { newtonStep } from "../mixedModel/newtonStep.ts";

/** A smooth function at one point. */
export interface Slope {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Second derivatives in rows. */
  readonly curvature: Float64Array;
}

/** What is to be minimised. */
export interface Objective {
  /** `undefined` where the function cannot be reckoned. */
  readonly value: (at: Float64Array) => number | undefined;
  readonly slope: (at: Float64Array) => Slope;
  /** Whether the search has left the region where a minimum could be believed. */
  readonly astray: (at: Float64Array) => boolean;
  /** Whether a variance has all but vanished: its log then falls for ever, and need not be waited for. */
  readonly vanishing: (at: Float64Array) => boolean;
}

/** Where a search ended. */
export type Search =
  | {
      readonly status: "found";
      readonly at: Float64Array;
      readonly slope: Slope;
      readonly iterations: number;
    }
  | { readonly status: "astray" }
  | { readonly status: "not-converged" };

const longestStep = 1;
const maximumIterations = 200;
// Half the squared distance to the minimum in standard errors: the step that is left moves no estimate by
// more than 1e-5 of its standard error, and being of second order it leaves 1e-10 of it.
const nearlyThere = 1e-10;
const nearEnough = 1e-6;

/**
 * Minimises a smooth function by Newton steps, each halved until the function falls. Where the curvature is
 * not positive, its diagonal is turned or raised until it is. The last step is taken whole: so close to the
 * minimum the function's own rounding says less than its slope does.
 *
 * @see Nocedal and Wright (2006), Numerical Optimization
 */
export function dampedNewton(objective: Objective, start: Float64Array): Search {
  let at = start;
  for (let iterations = 1; iterations <= maximumIterations; iterations++) {
    const { value, gradient, curvature } = objective.slope(at);
    if (!gradient.every(Number.isFinite) || !curvature.every(Number.isFinite))
      return { status: "not-converged" };
    const step = newtonStep(gradient, bentUp(curvature, gradient.length), longestStep);
    const decrement = step.reduce((sum, move, k) => sum - move * (gradient[k] as number), 0) / 2;
    if (Math.abs(decrement) < (objective.vanishing(at) ? nearEnough : nearlyThere)) {
      at = at.map((place, k) => place + (step[k] as number));
      return objective.astray(at)
        ? { status: "astray" }
        : { status: "found", at, slope: objective.slope(at), iterations };
    }
    const next = downhill(objective, at, step, value);
    if (next === undefined) return { status: "not-converged" };
    at = next;
    if (objective.astray(at)) return { status: "astray" };
  }
  return { status: "not-converged" };
}

/**
 * The curvature with negative entries on its diagonal turned positive, so that the log of a variance that
 * falls to 0 takes steps of its own size instead of those that the steepest coordinate would leave it.
 */
function bentUp(curvature: Float64Array, size: number): Float64Array {
  return curvature.map((entry, at) => (at % (size + 1) === 0 ? Math.abs(entry) : entry));
}

function downhill(
  objective: Objective,
  at: Float64Array,
  step: Float64Array,
  value: number,
): Float64Array | undefined {
  const noise = 1e-12 * (1 + Math.abs(value));
  for (let share = 1; share > 1e-9; share /= 2) {
    const next = at.map((place, k) => place + share * (step[k] as number));
    const there = objective.value(next);
    if (there !== undefined && there <= value + noise) return next;
  }
  return undefined;
}
