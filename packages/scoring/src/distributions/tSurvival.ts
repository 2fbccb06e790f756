import { fSurvival } from "./fSurvival.ts";
import { logBeta } from "./logBeta.ts";
import { normalSurvival } from "./normalSurvival.ts";

/**
 * Probability that a Student t variable is above x: half the upper tail of F at x² with 1 and df degrees of
 * freedom, exact also where it is tiny.
 *
 * Where x² would overflow, the tail's first term stands for it: the next is 1e-300 of it.
 *
 * @param x - a number; 1 at −Infinity, 0 at Infinity
 * @param df - degrees of freedom, above 0, up to Infinity, which is the normal distribution
 * @returns from 0 to 1
 */
export function tSurvival(x: number, df: number): number {
  if (df === Infinity) return normalSurvival(x);
  const distance = Math.abs(x);
  const tail = distance > 1e150 ? farTail(distance, df) : fSurvival(distance * distance, 1, df) / 2;
  return x > 0 ? tail : 1 - tail;
}

function farTail(x: number, df: number): number {
  return Math.exp(df * (0.5 * Math.log(df) - Math.log(x)) - Math.log(df) - logBeta(df / 2, 0.5));
}
