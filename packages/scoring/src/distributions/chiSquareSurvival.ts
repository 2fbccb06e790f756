import { gammaTails } from "./gammaTails.ts";

/**
 * Probability that a chi-square variable is above x: Q(df/2, x/2), exact also where it is tiny.
 *
 * @param x - a number; 1 from 0 down, 0 at Infinity
 * @param df - degrees of freedom, above 0
 * @returns from 0 to 1
 */
export function chiSquareSurvival(x: number, df: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  return Math.exp(gammaTails(df / 2, x / 2).logUpper);
}
