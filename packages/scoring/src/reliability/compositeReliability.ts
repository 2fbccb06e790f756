import { type Issue, issue, SamtalError } from "@samtal/core";
import { isRatingNumber } from "../statistic/isRatingNumber.ts";
import type { Statistic } from "../statistic/statistic.ts";

/** The parts of a weighted composite. */
export interface CompositeParts {
  /** Covariances of the parts' observed scores: a row and a column for each part. */
  readonly covariance: readonly (readonly number[])[];
  /** Reliability of each part, from 0 to 1. */
  readonly reliabilities: readonly number[];
  /** Weight of each part in the composite. */
  readonly weights: readonly number[];
}

/** What a composite's reliability rests on. */
export interface CompositeDetails {
  /** Variance of the composite, in squared scale points. */
  readonly variance: number;
  /** Standard error of measurement of the composite, in scale points. */
  readonly standardError: number;
}

/**
 * The reliability of a weighted sum of parts, such as competencies: 1 less the parts' error variance over the
 * composite's variance. Parts that go together make it more reliable than each of them.
 *
 * @param parts - covariances, reliabilities and weights, in one order
 * @returns the reliability with the composite's variance and standard error of measurement (`n` counts the parts), or
 *   `undefined` with `zero-variance` where the composite does not vary
 * @throws SamtalError `scoring/invalid-composite` with the place of each fault: lengths that differ, a matrix that is
 *   not symmetric or that no scores can have, a reliability outside 0 to 1, a weight or variance that is not finite or too large to reckon with
 * @example
 * ```ts
 * import { compositeReliability } from "@samtal/scoring";
 *
 * const composite = compositeReliability({
 *   covariance: [[1, 0.5], [0.5, 1]],
 *   reliabilities: [0.7, 0.7],
 *   weights: [0.5, 0.5],
 * });
 * composite.status === "ok" && Math.round(composite.value * 1000) / 1000; // => 0.8
 * ```
 */
export function compositeReliability(parts: CompositeParts): Statistic<CompositeDetails> {
  SamtalError.throwIfAny(issuesOf(parts));
  const { covariance, reliabilities, weights } = parts;
  let variance = 0;
  let error = 0;
  covariance.forEach((row, i) => {
    const weight = weights[i] as number;
    row.forEach((value, j) => {
      variance += weight * (weights[j] as number) * value;
    });
    error += weight * weight * (row[i] as number) * (1 - (reliabilities[i] as number));
  });
  const common = {
    n: weights.length,
    unitsUsed: weights.length,
    method: "reliability of a weighted composite",
    reference: "Mosier (1943), Psychometrika 8, 161-168",
    warnings: [],
  };
  const apart = weights.reduce((sum, weight, at) => sum + weight * weight * (covariance[at]?.[at] as number), 0);
  if (variance <= 1e-14 * apart) return { status: "undefined", reason: "zero-variance", ...common };
  return { status: "ok", value: 1 - error / variance, ...common, variance, standardError: Math.sqrt(error) };
}

function issuesOf({ covariance, reliabilities, weights }: CompositeParts): Issue[] {
  const issues: Issue[] = [];
  const fault = (...path: (string | number)[]) => issues.push(issue("scoring/invalid-composite", path));
  const parts = weights.length;
  if (parts === 0) fault("weights");
  weights.forEach((weight, at) => isRatingNumber(weight) || fault("weights", at));
  if (reliabilities.length !== parts) fault("reliabilities");
  reliabilities.forEach((value, at) => (value >= 0 && value <= 1) || fault("reliabilities", at));
  if (covariance.length !== parts) fault("covariance");
  covariance.forEach((row, i) => {
    if (row.length !== parts) fault("covariance", i);
    row.forEach((_, j) => isPossible(covariance, i, j) || fault("covariance", i, j));
  });
  if (issues.length === 0 && !isCovariance(covariance)) fault("covariance");
  return issues;
}

/** Of ratings as large as any can be; what a finite weight makes of it is finite too. */
const largestVariance = 1e100;

/** Whether the entry is the one across the diagonal, and no larger than its two variances allow. */
function isPossible(covariance: readonly (readonly number[])[], i: number, j: number): boolean {
  const value = covariance[i]?.[j] ?? Number.NaN;
  const across = covariance[j]?.[i] ?? Number.NaN;
  const variances = [covariance[i]?.[i] ?? 0, covariance[j]?.[j] ?? 0].map((variance) => Math.max(0, variance));
  const largest = variances.reduce((product, variance) => product * Math.sqrt(variance), 1 + 1e-9);
  return Math.abs(value) <= largestVariance && Math.abs(value - across) <= 1e-9 * largest && Math.abs(value) <= largest;
}

/**
 * Whether no weighting of the parts has a negative variance: Cholesky on the correlations, lifted by what rounding may
 * take, so that parts which determine each other pass.
 */
function isCovariance(covariance: readonly (readonly number[])[]): boolean {
  const scale = covariance.map((row, i) => Math.sqrt(row[i] as number) || 1);
  const left = covariance.map((row, i) =>
    row.map((value, j) => value / ((scale[i] as number) * (scale[j] as number)) + (i === j ? 1e-9 : 0)),
  );
  return left.every((row, pivot) => {
    const variance = row[pivot] as number;
    if (variance <= 0) return false;
    for (const lower of left.slice(pivot + 1)) {
      const factor = (lower[pivot] as number) / variance;
      for (let j = pivot + 1; j < row.length; j++) lower[j] = (lower[j] as number) - factor * (row[j] as number);
    }
    return true;
  });
}
