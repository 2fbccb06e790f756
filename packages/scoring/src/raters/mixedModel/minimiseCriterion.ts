import type { CrossedDesign } from "./crossedDesign.ts";
import { criterionSlope } from "./criterionSlope.ts";
import { newtonStep } from "./newtonStep.ts";
import { type CriterionPoint, type LikelihoodMethod, remlCriterion } from "./remlCriterion.ts";

/** The variance ratios that suit the ratings best, or why none were found. */
export type Minimum =
  | { readonly status: "found"; readonly point: CriterionPoint; readonly iterations: number }
  | { readonly status: "residual-vanishes" | "not-converged"; readonly iterations: number };

/** A log ratio that falls below this is tried at 0. */
const faint = Math.log(1e-3);
/** The ratio at which the slope at 0 is taken. */
const nearZero = 1e-9;
/** A log ratio beyond this means that the residual variance vanishes beside the others. */
const endless = Math.log(1e9);
const longestStep = 2.5;
/** Steps below this that no longer shrink are rounding: sums over a million ratings leave 1e-9 of it. */
const closeBy = 1e-6;

/**
 * Minimises the criterion over the terms' variance ratios: Newton steps with average information on the logs,
 * which keep every ratio positive. A term whose ratio falls is set to 0 where the criterion rises from there,
 * and released again if it no longer does at the end.
 */
export function minimiseCriterion(
  design: CrossedDesign,
  method: LikelihoodMethod,
  { tolerance, maximumIterations }: { readonly tolerance: number; readonly maximumIterations: number },
): Minimum {
  const terms = design.model.terms.length;
  const at = new Float64Array(terms).map((_, term) => (term === 0 ? 0 : -1));
  const zero = Array.from({ length: terms }, () => false);
  const pointAt = (logs: Float64Array): CriterionPoint | undefined =>
    remlCriterion(
      design,
      logs.map((log, term) => (zero[term] === true ? 0 : Math.exp(log))),
      method,
    );
  let point = pointAt(at);
  let releases = 0;
  let last = Number.POSITIVE_INFINITY;
  for (let iterations = 1; iterations <= maximumIterations; iterations++) {
    if (point === undefined) return { status: "not-converged", iterations };
    const free = zero.flatMap((out, term) => (out ? [] : [term]));
    const { gradient, curvature } = slopeOnLogs(point, free);
    const step = newtonStep(gradient, curvature, longestStep);
    const { next, share } = downhill(point, at, free, step, pointAt);
    if (next === undefined) return { status: "not-converged", iterations };
    for (const [k, term] of free.entries()) at[term] = (at[term] as number) + share * (step[k] as number);
    point = next;
    if (free.some((term) => (at[term] as number) > endless))
      return { status: "residual-vanishes", iterations };
    const falling = free.filter((term, k) => (at[term] as number) < faint && (step[k] as number) < 0);
    for (const term of falling) {
      if (risesFromZero(point, term)) {
        zero[term] = true;
        point = pointAt(at);
      }
      if (point === undefined) return { status: "not-converged", iterations };
    }
    const moved = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const stalled = last < closeBy && moved >= last;
    last = moved;
    if ((moved > tolerance && !stalled) || falling.some((term) => zero[term] === true)) continue;
    const settled: CriterionPoint = point;
    const wronged = zero.flatMap((out, term) => (out && !risesFromZero(settled, term) ? [term] : []));
    if (wronged.length === 0 || releases > terms) return { status: "found", point, iterations };
    releases++;
    last = Number.POSITIVE_INFINITY;
    for (const term of wronged) {
      zero[term] = false;
      at[term] = faint - 3;
    }
    point = pointAt(at);
  }
  return { status: "not-converged", iterations: maximumIterations };
}

/** Gradient and average information of the profiled criterion, by the logs of the free ratios. */
function slopeOnLogs(
  point: CriterionPoint,
  free: readonly number[],
): { gradient: Float64Array; curvature: Float64Array } {
  const { used, squares, products } = criterionSlope(point);
  const terms = used.length;
  const residual = point.remainder / point.degrees;
  const gradient = Float64Array.from(
    free,
    (term) => (used[term] as number) - (squares[term] as number) / residual,
  );
  const curvature = Float64Array.from({ length: free.length ** 2 }, (_, at) => {
    const k = free[Math.floor(at / free.length)] as number;
    const l = free[at % free.length] as number;
    const shared = ((squares[k] as number) * (squares[l] as number)) / (residual * residual * point.degrees);
    return (products[k * terms + l] as number) / residual - shared;
  });
  return { gradient, curvature };
}

/** Halves the step until the criterion doesn't rise by more than rounding explains. */
function downhill(
  point: CriterionPoint,
  at: Float64Array,
  free: readonly number[],
  step: Float64Array,
  pointAt: (logs: Float64Array) => CriterionPoint | undefined,
): { next: CriterionPoint | undefined; share: number } {
  const noise = 1e-11 * (1 + Math.abs(point.value));
  for (let share = 1; share > 1e-6; share /= 2) {
    const logs = Float64Array.from(at);
    for (const [k, term] of free.entries()) logs[term] = (logs[term] as number) + share * (step[k] as number);
    const next = pointAt(logs);
    if (next !== undefined && next.value <= point.value + noise) return { next, share };
  }
  return { next: undefined, share: 0 };
}

/** Whether the criterion grows when this term's ratio leaves 0, all others unchanged. */
function risesFromZero(point: CriterionPoint, term: number): boolean {
  const { system, method, ratios } = point;
  const near = ratios.map((ratio, other) => (other === term ? nearZero : ratio));
  const beside = remlCriterion(system.design, near, method);
  if (beside === undefined) return true;
  return (slopeOnLogs(beside, [term]).gradient[0] as number) >= 0;
}
