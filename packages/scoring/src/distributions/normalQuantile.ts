import { gammaQuantile } from "./gammaQuantile.ts";

/**
 * Quantile of the standard normal distribution: the root of a chi-square quantile with one degree of freedom,
 * so that it keeps its digits at both ends and in the middle.
 *
 * @param p - from 0 to 1; −Infinity at 0, 0 at ½, Infinity at 1
 * @returns a number
 */
export function normalQuantile(p: number): number {
  const tail = Math.min(p, 1 - p);
  const distance = Math.sqrt(2 * gammaQuantile(2 * Math.abs(p - 0.5), 2 * tail, 0.5));
  return p < 0.5 ? -distance : distance;
}
