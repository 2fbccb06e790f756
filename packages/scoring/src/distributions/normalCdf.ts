import { normalSurvival } from "./normalSurvival.ts";

/**
 * Probability that a standard normal variable is at most x, exact also where it is tiny.
 *
 * @param x - a number; 0 at −Infinity, 1 at Infinity
 * @returns from 0 to 1
 */
export function normalCdf(x: number): number {
  return normalSurvival(-x);
}
