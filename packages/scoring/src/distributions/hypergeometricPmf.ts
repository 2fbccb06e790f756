import { logHypergeometricTerm } from "./logHypergeometricTerm.ts";

/**
 * Probability of k successes among draws without replacement.
 *
 * See {@link logHypergeometricTerm} for the method.
 *
 * @param k - a number; 0 where it cannot occur, whole or not
 * @param population - whole, 0 or more, at most 90 million (its square is exact)
 * @param successes - those that count, in the population: whole, from 0 to `population`
 * @param draws - whole, from 0 to `population`
 * @returns from 0 to 1
 */
export function hypergeometricPmf(k: number, population: number, successes: number, draws: number): number {
  const least = Math.max(0, draws + successes - population);
  if (!Number.isInteger(k) || k < least || k > Math.min(draws, successes)) return 0;
  return Math.exp(logHypergeometricTerm(k, population, successes, draws));
}
