import { orderedSum } from "../statistic/orderedSum.ts";

/** What leaving one unit out at a time tells. */
export interface Jackknife {
  /** Standard error. */
  readonly se: number;
  /**
   * How fast the standard error changes with the figure; undefined where no unit makes a difference (0/0).
   */
  readonly acceleration: number | undefined;
}

/**
 * Standard error and acceleration from the figures without each unit in turn.
 *
 * Source: B. Efron (1987), Better bootstrap confidence intervals; B. Efron and R. J. Tibshirani (1993), An
 * introduction to the bootstrap, 11.5 and 14.15.
 *
 * @param figures - the figure without the first unit, without the second, and so on
 * @param rounding - differences up to this are taken for rounding
 * @returns both
 */
export function jackknife(figures: readonly number[], rounding: number): Jackknife {
  const n = figures.length;
  const mean = orderedSum(figures) / n;
  const distances = figures.map((figure) => mean - figure);
  const squares = orderedSum(distances.map((distance) => distance ** 2));
  const cubes = orderedSum(distances.map((distance) => distance ** 3));
  const constant = distances.every((distance) => Math.abs(distance) <= rounding);
  return {
    se: Math.sqrt(((n - 1) / n) * squares),
    acceleration: constant ? undefined : cubes / (6 * squares ** 1.5),
  };
}
