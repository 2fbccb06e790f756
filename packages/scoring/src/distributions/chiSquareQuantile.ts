import { gammaQuantile } from "./gammaQuantile.ts";

/**
 * Quantile of the chi-square distribution.
 *
 * @param p - from 0 to 1; 0 at 0, Infinity at 1
 * @param df - degrees of freedom, above 0
 * @returns 0 or more
 */
export function chiSquareQuantile(p: number, df: number): number {
  return 2 * gammaQuantile(p, 1 - p, df / 2);
}
