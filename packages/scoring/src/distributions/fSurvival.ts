import { fTails } from "./fTails.ts";

/**
 * Probability that an F variable is above x, exact also where it is tiny.
 *
 * @param x - a number; 1 from 0 down, 0 at Infinity
 * @param df1 - degrees of freedom of the numerator, above 0, up to Infinity
 * @param df2 - degrees of freedom of the denominator, above 0, up to Infinity
 * @returns from 0 to 1; a step at 1 where both degrees of freedom are infinite
 */
export function fSurvival(x: number, df1: number, df2: number): number {
  if (x <= 0) return 1;
  if (x === Infinity) return 0;
  if (df1 === Infinity && df2 === Infinity) return x >= 1 ? 0 : 1;
  return Math.exp(fTails(x, df1, df2).logUpper);
}
