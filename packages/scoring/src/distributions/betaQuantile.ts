import { betaOddsQuantile } from "./betaOddsQuantile.ts";

/**
 * Quantile of the beta distribution.
 *
 * @param p - from 0 to 1; 0 at 0, 1 at 1
 * @param a - above 0
 * @param b - above 0
 * @returns from 0 to 1
 */
export function betaQuantile(p: number, a: number, b: number): number {
  const odds = betaOddsQuantile(p, 1 - p, a, b);
  return odds > 1 ? 1 / (1 + 1 / odds) : odds / (1 + odds);
}
