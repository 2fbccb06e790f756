import { chiSquareQuantile } from "../../distributions/chiSquareQuantile.ts";
import type { CrossedDesign } from "./crossedDesign.ts";
import { leastDeviance } from "./leastDeviance.ts";
import { minimiseCriterion } from "./minimiseCriterion.ts";
import { risingRoot } from "./risingRoot.ts";

/** A deviation a million times smaller than estimated, in logs: as good as 0. */
const furthest = Math.log(1e6);

/** Bounds of a standard deviation. */
export interface DeviationInterval {
  readonly lower: number;
  readonly upper: number;
  readonly level: number;
}

/**
 * Profile likelihood intervals of the standard deviations, each term's and the residual's last: the values
 * whose least -2 log likelihood (by maximum likelihood, as profiles are) stays within the quantile of chi
 * square with one degree of freedom.
 *
 * @returns for each `undefined` where the profile does not settle; a lower bound is 0 where 0 is not ruled
 *   out
 */
export function profileIntervals(design: CrossedDesign, level: number): (DeviationInterval | undefined)[] {
  const minimum = minimiseCriterion(design, "ml", { tolerance: 1e-10, maximumIterations: 200 });
  const all = design.model.terms.length + 1;
  if (minimum.status !== "found") return Array.from({ length: all }, () => undefined);
  const { point } = minimum;
  const residual = point.remainder / point.degrees;
  const best = Float64Array.from({ length: all }, (_, at) =>
    Math.log(residual * Math.max(at === all - 1 ? 1 : (point.ratios[at] as number), 1e-12)),
  );
  const allowed = point.value + chiSquareQuantile(level, 1);
  return Array.from(best, (log, at) => {
    // Along the log of the deviation, on which the profile is close to a parabola.
    const excess = (way: 1 | -1) => (step: number) => {
      const start = Float64Array.from(best);
      start[at] = log + 2 * way * step;
      const found = leastDeviance(design, start, at);
      return found === undefined ? undefined : found.deviance - allowed;
    };
    const estimate = Math.exp(log / 2);
    const upper = risingRoot(excess(1), furthest);
    const lower = risingRoot(excess(-1), furthest);
    if (upper === undefined || upper === "beyond" || lower === undefined) return undefined;
    const least = lower === "beyond" ? 0 : estimate * Math.exp(-lower);
    return { lower: least, upper: estimate * Math.exp(upper), level };
  });
}
