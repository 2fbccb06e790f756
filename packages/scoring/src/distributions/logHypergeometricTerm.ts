import { logBinomialTerm } from "./logBinomialTerm.ts";

/**
 * Logarithm of the hypergeometric probability of k, by three binomial ones in Loader's saddle-point form.
 *
 * Source: C. Loader (2000), Fast and accurate computation of binomial probabilities.
 *
 * @param k - successes drawn, a possible number of them
 * @param population - everything
 * @param successes - those that count, in the population
 * @param draws - how many are drawn
 * @returns the logarithm
 */
export function logHypergeometricTerm(
  k: number,
  population: number,
  successes: number,
  draws: number,
): number {
  if (draws === 0 || draws === population) return 0;
  const x = draws / population;
  const y = (population - draws) / population;
  const excess = (successes * draws - k * population) / population;
  const failures = population - successes;
  return (
    logBinomialTerm(k, successes - k, x, y, excess) +
    logBinomialTerm(draws - k, failures - (draws - k), x, y, -excess) -
    logBinomialTerm(draws, population - draws, x, y, 0)
  );
}
