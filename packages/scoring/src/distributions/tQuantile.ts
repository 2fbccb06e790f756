import { betaOddsQuantile } from "./betaOddsQuantile.ts";
import { logBeta } from "./logBeta.ts";
import { normalQuantile } from "./normalQuantile.ts";

/**
 * Quantile of Student's t distribution: the root of an F quantile with 1 and df degrees of freedom, so that
 * it keeps its digits at both ends and in the middle.
 *
 * @param p - from 0 to 1; −Infinity at 0, 0 at ½, Infinity at 1
 * @param df - degrees of freedom, above 0, up to Infinity, which is the normal distribution
 * @returns a number
 */
export function tQuantile(p: number, df: number): number {
  if (df === Infinity) return normalQuantile(p);
  const tail = 2 * Math.min(p, 1 - p);
  const distance =
    farQuantile(tail, df) ?? Math.sqrt(betaOddsQuantile(2 * Math.abs(p - 0.5), tail, 0.5, df / 2) * df);
  return p < 0.5 ? -distance : distance;
}

// Beyond 1e10 root degrees of freedom the tail's first term is the tail, and its square might overflow.
function farQuantile(tail: number, df: number): number | undefined {
  if (tail <= 0) return Infinity;
  const root = Math.exp(-(Math.log(tail) + Math.log(df / 2) + logBeta(df / 2, 0.5)) / df);
  return root > 1e10 && df < 100 ? root * Math.sqrt(df) : undefined;
}
