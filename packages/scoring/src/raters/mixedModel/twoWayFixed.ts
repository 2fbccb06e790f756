import { connectedGroups } from "../connectedness/connectedGroups.ts";
import { choleskyFactor } from "./choleskyFactor.ts";
import type { CrossedDesign } from "./crossedDesign.ts";
import { inverseOfFactor } from "./inverseOfFactor.ts";

/** Least squares of candidates and raters as fixed effects that sum to zero. */
export interface TwoWayFixed {
  readonly intercept: number;
  readonly rater: Float64Array;
  readonly candidate: Float64Array;
  /** Ratings less parameters. */
  readonly degrees: number;
  readonly residualSumOfSquares: number;
  /** Variances over the residual variance. */
  readonly interceptVariance: number;
  readonly raterVariance: Float64Array;
  readonly candidateVariance: Float64Array;
  /** Of the intercept and a candidate's effect together. */
  readonly scoreVariance: Float64Array;
}

/**
 * Solves the two-way layout by eliminating candidates: what remains is singular in one direction, the common
 * shift of all raters, which the constraint that their effects sum to zero takes away.
 *
 * @param design - of the terms candidate and rater, without means
 * @returns `undefined` where candidates and raters are not connected
 */
export function twoWayFixed(design: CrossedDesign): TwoWayFixed | undefined {
  const { columns: raters, candidates, sorted, block, edge, touchedStart, touched } = design;
  const count = design.count;
  if (connectedGroups(sorted.candidate, sorted.rater, candidates, raters).count > 1) return undefined;
  const system = new Float64Array(raters * raters).fill(1 / raters);
  const right = new Float64Array(raters);
  const sum = new Float64Array(candidates);
  for (let n = 0; n < count; n++) {
    const [i, j] = [sorted.candidate[n] as number, sorted.rater[n] as number];
    sum[i] = (sum[i] as number) + (sorted.score[n] as number);
    right[j] = (right[j] as number) + (sorted.score[n] as number);
  }
  for (let j = 0; j < raters; j++) {
    const at = j * raters + j;
    system[at] = (system[at] as number) + (design.meetings[at] as number);
  }
  for (let i = 0; i < candidates; i++) {
    const [from, to] = [touchedStart[i] as number, touchedStart[i + 1] as number];
    const all = block[i] as number;
    for (let c = from; c < to; c++) {
      const j = touched[c] as number;
      const share = (edge[c] as number) / all;
      right[j] = (right[j] as number) - share * (sum[i] as number);
      for (let d = from; d <= c; d++) {
        const at = j * raters + (touched[d] as number);
        system[at] = (system[at] as number) - share * (edge[d] as number);
      }
    }
  }
  if (!choleskyFactor(system, raters)) return undefined;
  const inverse = inverseOfFactor(system, raters, raters);
  for (let at = 0; at < inverse.length; at++) inverse[at] = (inverse[at] as number) - 1 / raters;
  const rater = timesVector(inverse, right);
  const candidate = sum.map((total, i) => {
    let rest = total;
    for (let c = touchedStart[i] as number; c < (touchedStart[i + 1] as number); c++) {
      rest -= (edge[c] as number) * (rater[touched[c] as number] as number);
    }
    return rest / (block[i] as number);
  });
  let residualSumOfSquares = 0;
  for (let n = 0; n < count; n++) {
    const [i, j] = [sorted.candidate[n] as number, sorted.rater[n] as number];
    const rest = (sorted.score[n] as number) - (candidate[i] as number) - (rater[j] as number);
    residualSumOfSquares += rest * rest;
  }
  const middle = candidate.reduce((total, effect) => total + effect, 0) / candidates;
  return {
    intercept: middle + sorted.mean,
    rater,
    candidate: candidate.map((effect) => effect - middle),
    degrees: count - (candidates + raters - 1),
    residualSumOfSquares,
    raterVariance: rater.map((_, j) => inverse[j * raters + j] as number),
    ...candidateVariances(design, inverse),
  };
}

/** Variances of the candidates' effects around their own mean, and of that mean. */
function candidateVariances(
  design: CrossedDesign,
  inverse: Float64Array,
): Pick<TwoWayFixed, "candidateVariance" | "interceptVariance" | "scoreVariance"> {
  const { columns: raters, candidates, block, edge, touchedStart, touched } = design;
  const total = new Float64Array(raters);
  let reciprocals = 0;
  for (let i = 0; i < candidates; i++) {
    reciprocals += 1 / (block[i] as number);
    for (let c = touchedStart[i] as number; c < (touchedStart[i + 1] as number); c++) {
      const j = touched[c] as number;
      total[j] = (total[j] as number) + (edge[c] as number) / (block[i] as number);
    }
  }
  const ofTotal = timesVector(inverse, total);
  const both = ofTotal.reduce((sum, value, j) => sum + value * (total[j] as number), 0);
  const interceptVariance = (reciprocals + both) / candidates ** 2;
  const candidateVariance = new Float64Array(candidates);
  const scoreVariance = new Float64Array(candidates);
  for (let i = 0; i < candidates; i++) {
    const [from, to] = [touchedStart[i] as number, touchedStart[i + 1] as number];
    const all = block[i] as number;
    let [own, shared] = [1 / all, 1 / all];
    for (let c = from; c < to; c++) {
      const share = (edge[c] as number) / all;
      shared += share * (ofTotal[touched[c] as number] as number);
      for (let d = from; d < to; d++) {
        const at = (touched[c] as number) * raters + (touched[d] as number);
        own += ((share * (edge[d] as number)) / all) * (inverse[at] as number);
      }
    }
    scoreVariance[i] = own;
    candidateVariance[i] = own - (2 * shared) / candidates + interceptVariance;
  }
  return { candidateVariance, interceptVariance, scoreVariance };
}

function timesVector(matrix: Float64Array, vector: Float64Array): Float64Array {
  const size = vector.length;
  return vector.map((_, row) => {
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (matrix[row * size + k] as number) * (vector[k] as number);
    return sum;
  });
}
