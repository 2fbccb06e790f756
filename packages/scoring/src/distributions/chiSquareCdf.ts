import { regularizedGamma } from "./regularizedGamma.ts";

/**
 * Probability that a chi-square variable is at most x: P(df/2, x/2).
 *
 * @param x - a number; 0 from 0 down, 1 at Infinity
 * @param df - degrees of freedom, above 0
 * @returns from 0 to 1
 */
export function chiSquareCdf(x: number, df: number): number {
  return regularizedGamma(df / 2, x / 2);
}
