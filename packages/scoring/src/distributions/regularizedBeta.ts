import { betaPointAt } from "./betaPointAt.ts";
import { betaTails } from "./betaTails.ts";

/**
 * Regularized incomplete beta function Iₓ(a, b): the probability up to x of the beta distribution.
 *
 * See {@link betaTails} for the method. The other tail is I₁₋ₓ(b, a).
 *
 * @param x - a number; 0 from 0 down, 1 from 1 up
 * @param a - above 0
 * @param b - above 0
 * @returns from 0 to 1
 */
export function regularizedBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return Math.exp(betaTails(a, b, betaPointAt(a, b, x)).logLower);
}
