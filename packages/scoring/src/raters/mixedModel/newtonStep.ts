import { choleskyFactor } from "./choleskyFactor.ts";
import { solveLower, solveUpper } from "./triangularSolve.ts";

/**
 * The step downhill from a gradient and an approximate, non-negative second derivative. Where the latter is
 * singular, its diagonal is raised until it isn't; no coordinate moves further than `longest`.
 *
 * @returns the step; NaN throughout where the derivatives are no numbers, since no diagonal helps there
 */
export function newtonStep(gradient: Float64Array, curvature: Float64Array, longest: number): Float64Array {
  const size = gradient.length;
  let largest = 0;
  for (let k = 0; k < size; k++) largest = Math.max(largest, Math.abs(curvature[k * size + k] as number));
  const floor = largest === 0 ? 1 : largest;
  let step = new Float64Array(size).fill(Number.NaN);
  if (![...gradient, ...curvature].every(Number.isFinite)) return step;
  for (let ridge = 0; ; ridge = ridge === 0 ? 1e-12 * floor : ridge * 100) {
    const factor = Float64Array.from(curvature);
    for (let k = 0; k < size; k++) factor[k * size + k] = (factor[k * size + k] as number) + ridge;
    if (!choleskyFactor(factor, size)) continue;
    step = gradient.map((value) => -value);
    solveLower(factor, size, step);
    solveUpper(factor, size, step);
    break;
  }
  const reach = step.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return reach > longest ? step.map((value) => (value * longest) / reach) : step;
}
