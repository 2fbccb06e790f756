import type { CrossedEffects } from "./crossedEffects.ts";
import { withinRow } from "./effectVariances.ts";
import type { CriterionPoint } from "./remlCriterion.ts";

/**
 * The difference of two candidates' effects and its prediction error variance, which counts what they share.
 */
export function candidateDifference(
  point: CriterionPoint,
  effects: CrossedEffects,
  a: number,
  b: number,
): { readonly difference: number; readonly variance: number } {
  const { design, roots } = point.system;
  const candidates = effects.terms.get("candidate");
  if (candidates === undefined || a === b) return { difference: 0, variance: 0 };
  const touches = (i: number): number =>
    (design.touchedStart[i + 1] as number) - (design.touchedStart[i] as number);
  const [one, other] = [new Float64Array(touches(a)), new Float64Array(touches(b))];
  withinRow(point.system, a, 0, one);
  withinRow(point.system, b, 0, other);
  let shared = 0;
  for (let c = 0; c < one.length; c++) {
    const atRow = (design.touched[(design.touchedStart[a] as number) + c] as number) * design.columns;
    let sum = 0;
    for (let d = 0; d < other.length; d++) {
      const column = design.touched[(design.touchedStart[b] as number) + d] as number;
      sum += (other[d] as number) * (effects.inverse[atRow + column] as number);
    }
    shared += (one[c] as number) * sum;
  }
  const ratio = (roots[0] as number) ** 2;
  return {
    difference: (candidates.estimate[a] as number) - (candidates.estimate[b] as number),
    variance:
      (candidates.errorVariance[a] as number) +
      (candidates.errorVariance[b] as number) -
      2 * ratio * effects.residual * shared,
  };
}
