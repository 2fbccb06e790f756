import { criterionSlope } from "./criterionSlope.ts";
import type { CrossedDesign } from "./crossedDesign.ts";
import { newtonStep } from "./newtonStep.ts";
import { type CriterionPoint, remlCriterion } from "./remlCriterion.ts";

/**
 * The least -2 log likelihood with one variance held, and the logs of all variances there, the residual's
 * last.
 */
export interface LeastDeviance {
  readonly deviance: number;
  readonly logs: Float64Array;
}

const longestStep = 2.5;
const negligible = 1e-11;

/**
 * Minimises -2 log likelihood over the logs of the variances themselves (not their ratios), so that any one
 * of them can be held.
 *
 * @param start - logs of all variances, the residual's last
 * @param held - position of the variance that keeps its starting value
 * @returns `undefined` where it does not settle
 */
export function leastDeviance(
  design: CrossedDesign,
  start: Float64Array,
  held?: number,
): LeastDeviance | undefined {
  const free = [...start.keys()].filter((at) => at !== held);
  let logs = Float64Array.from(start);
  let here: Deviance | undefined = devianceAt(design, logs);
  for (let iteration = 0; iteration < 100 && here !== undefined; iteration++) {
    const { gradient, curvature } = slope(here.point, here.residual);
    const all = gradient.length;
    const freeGradient = Float64Array.from(free, (at) => gradient[at] as number);
    const freeCurvature = Float64Array.from(
      free.flatMap((row) => free.map((column) => curvature[row * all + column] as number)),
    );
    const step = newtonStep(freeGradient, freeCurvature, longestStep);
    const promised = step.reduce((sum, value, at) => sum - value * (freeGradient[at] as number), 0);
    if (promised < negligible) return { deviance: here.deviance, logs };
    let better: Deviance | undefined = undefined;
    for (let share = 1; share > 1e-6 && better === undefined; share /= 2) {
      const next = Float64Array.from(logs);
      for (const [at, place] of free.entries())
        next[place] = (next[place] as number) + share * (step[at] as number);
      const found = devianceAt(design, next);
      if (found !== undefined && found.deviance <= here.deviance + 1e-11 * Math.abs(here.deviance)) {
        better = found;
        logs = next;
      }
    }
    here = better;
  }
  return undefined;
}

interface Deviance {
  readonly point: CriterionPoint;
  readonly residual: number;
  readonly deviance: number;
}

function devianceAt(design: CrossedDesign, logs: Float64Array): Deviance | undefined {
  const residualLog = logs.at(-1) as number;
  const point = remlCriterion(
    design,
    logs.slice(0, -1).map((log) => Math.exp(log - residualLog)),
    "ml",
  );
  if (point === undefined) return undefined;
  const residual = Math.exp(residualLog);
  const deviance =
    design.count * (Math.log(2 * Math.PI) + residualLog) + point.logDeterminant + point.remainder / residual;
  return { point, residual, deviance };
}

/** Gradient and average information by the logs of the variances. */
function slope(point: CriterionPoint, residual: number): { gradient: Float64Array; curvature: Float64Array } {
  const { used, squares, products } = criterionSlope(point);
  const terms = used.length;
  const size = terms + 1;
  const gradient = new Float64Array(size);
  const curvature = new Float64Array(size * size);
  const rest = point.remainder / residual;
  gradient[terms] = point.degrees - rest;
  curvature[size * size - 1] = rest;
  for (let k = 0; k < terms; k++) {
    const own = (used[k] as number) - (squares[k] as number) / residual;
    const shared = (squares[k] as number) / residual;
    gradient[k] = own;
    gradient[terms] = (gradient[terms] as number) - own;
    let cross = shared;
    for (let l = 0; l < terms; l++) {
      const entry = (products[k * terms + l] as number) / residual;
      curvature[k * size + l] = entry;
      cross -= entry;
    }
    curvature[k * size + terms] = cross;
    curvature[terms * size + k] = cross;
    curvature[size * size - 1] = (curvature[size * size - 1] as number) - shared - cross;
  }
  return { gradient, curvature };
}
