import { hypergeometricPmf } from "./hypergeometricPmf.ts";

/**
 * Probability of more than k successes among draws without replacement, exact also where it is tiny.
 *
 * The smaller tail is summed from its largest term outwards, by the ratio of neighbours, until a term adds
 * nothing.
 *
 * @param k - a number; rounded down
 * @param population - whole, 0 or more, at most 90 million
 * @param successes - those that count, in the population: whole, from 0 to `population`
 * @param draws - whole, from 0 to `population`
 * @returns from 0 to 1
 */
export function hypergeometricSurvival(
  k: number,
  population: number,
  successes: number,
  draws: number,
): number {
  const first = Math.floor(k) + 1;
  if (first <= Math.max(0, draws + successes - population)) return 1;
  if (first > Math.min(draws, successes)) return 0;
  // Above the mean the upper tail is the smaller one; else it is 1 less the mirrored one.
  if (first * population > successes * draws) return upperTail(first, population, successes, draws);
  return 1 - upperTail(draws - first + 1, population, population - successes, draws);
}

function upperTail(first: number, population: number, successes: number, draws: number): number {
  let term = 1;
  let sum = 1;
  for (let k = first; term > sum * 1e-17; k++) {
    term *= ((successes - k) * (draws - k)) / ((k + 1) * (population - successes - draws + k + 1));
    sum += term;
  }
  return hypergeometricPmf(first, population, successes, draws) * sum;
}
