import { gammaTails } from "./gammaTails.ts";

/**
 * Regularized lower incomplete gamma function P(a, x): the probability up to x of the gamma distribution.
 *
 * See {@link gammaTails} for the method.
 *
 * @param a - above 0
 * @param x - a number; 0 from 0 down, 1 at Infinity
 * @returns from 0 to 1
 */
export function regularizedGamma(a: number, x: number): number {
  if (x <= 0) return 0;
  if (x === Infinity) return 1;
  return Math.exp(gammaTails(a, x).logLower);
}
