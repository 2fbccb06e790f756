import { chiSquareSurvival } from "./chiSquareSurvival.ts";

/**
 * Probability that a standard normal variable is above x: half the upper tail of chi-square at x² with one
 * degree of freedom, exact also where it is tiny.
 *
 * @param x - a number; 1 at −Infinity, 0 at Infinity
 * @returns from 0 to 1
 */
export function normalSurvival(x: number): number {
  const tail = chiSquareSurvival(x * x, 1) / 2;
  return x > 0 ? tail : 1 - tail;
}
