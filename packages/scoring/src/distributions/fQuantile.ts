import { betaOddsQuantile } from "./betaOddsQuantile.ts";
import { gammaQuantile } from "./gammaQuantile.ts";

/**
 * Quantile of the F distribution, by the odds of a beta distribution: no detour over 1 − x, which is what
 * spoils small quantiles elsewhere.
 *
 * @param p - from 0 to 1; 0 at 0, Infinity at 1
 * @param df1 - degrees of freedom of the numerator, above 0, up to Infinity
 * @param df2 - degrees of freedom of the denominator, above 0, up to Infinity
 * @returns 0 or more; 1 between the ends where both degrees of freedom are infinite
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  if (p <= 0) return 0;
  if (p >= 1) return Infinity;
  if (df1 === Infinity && df2 === Infinity) return 1;
  if (df2 === Infinity) return gammaQuantile(p, 1 - p, df1 / 2) / (df1 / 2);
  if (df1 === Infinity) return df2 / 2 / gammaQuantile(1 - p, p, df2 / 2);
  return betaOddsQuantile(p, 1 - p, df1 / 2, df2 / 2) * (df2 / df1);
}
