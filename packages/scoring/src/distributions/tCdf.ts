import { tSurvival } from "./tSurvival.ts";

/**
 * Probability that a Student t variable is at most x, exact also where it is tiny.
 *
 * @param x - a number; 0 at −Infinity, 1 at Infinity
 * @param df - degrees of freedom, above 0, up to Infinity, which is the normal distribution
 * @returns from 0 to 1
 */
export function tCdf(x: number, df: number): number {
  return tSurvival(-x, df);
}
