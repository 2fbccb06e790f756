import { hypergeometricSurvival } from "./hypergeometricSurvival.ts";

/**
 * Probability of at most k successes among draws without replacement, exact also where it is tiny: the mirror
 * of {@link hypergeometricSurvival}, with failures counted in place of successes.
 *
 * @param k - a number; rounded down
 * @param population - whole, 0 or more, at most 90 million
 * @param successes - those that count, in the population: whole, from 0 to `population`
 * @param draws - whole, from 0 to `population`
 * @returns from 0 to 1
 */
export function hypergeometricCdf(k: number, population: number, successes: number, draws: number): number {
  return hypergeometricSurvival(draws - Math.floor(k) - 1, population, population - successes, draws);
}
