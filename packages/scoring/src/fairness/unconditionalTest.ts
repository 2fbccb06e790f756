import { hypergeometricPmf } from "../distributions/hypergeometricPmf.ts";
import type { Selection } from "./selection.ts";

/** For each number selected in all, the conditional probability of the tables that count as extreme. */
export function extremeShares(
  focal: number,
  reference: number,
  isExtreme: (focalSelected: number, referenceSelected: number) => boolean,
): Float64Array {
  const people = focal + reference;
  const shares = new Float64Array(people + 1);
  for (let one = 0; one <= focal; one++) {
    for (let other = 0; other <= reference; other++) {
      if (!isExtreme(one, other)) continue;
      const selected = one + other;
      shares[selected] = (shares[selected] ?? 0) + hypergeometricPmf(one, people, focal, selected);
    }
  }
  return shares;
}

/**
 * The greatest probability of the extreme tables over every common rate: a fine grid of rates, then golden sections
 * around the best few of them. The probability of a table splits into that of its sum selected, which depends on the
 * rate, and that of the table given the sum, which doesn't.
 */
export function greatestProbability(shares: Float64Array): number {
  const steps = 2048;
  const at = (step: number) => probabilityAt(shares, step / steps);
  const grid = Float64Array.from({ length: steps + 1 }, (_, step) => at(step));
  let greatest = grid.reduce((most, value) => Math.max(most, value), 0);
  const floor = greatest * 0.98;
  for (let step = 1; step < steps; step++) {
    const [left, value, right] = [grid[step - 1] ?? 0, grid[step] ?? 0, grid[step + 1] ?? 0];
    if (value < floor || value < left || value < right) continue;
    greatest = Math.max(greatest, refined(shares, (step - 1) / steps, (step + 1) / steps));
  }
  return Math.min(1, greatest);
}

const golden = (Math.sqrt(5) - 1) / 2;

function refined(shares: Float64Array, left: number, right: number): number {
  let [low, high, best] = [left, right, 0];
  for (let round = 0; round < 60; round++) {
    const [one, other] = [high - golden * (high - low), low + golden * (high - low)];
    const [first, second] = [probabilityAt(shares, one), probabilityAt(shares, other)];
    best = Math.max(best, first, second);
    if (first < second) low = one;
    else high = other;
  }
  return best;
}

/** Σ over sums selected of binomial(sum) × share, by recurrence outwards from the likeliest sum. */
function probabilityAt(shares: Float64Array, rate: number): number {
  const people = shares.length - 1;
  if (rate <= 0) return shares[0] ?? 0;
  if (rate >= 1) return shares[people] ?? 0;
  const odds = rate / (1 - rate);
  const mode = Math.min(people, Math.floor((people + 1) * rate));
  let [sum, all] = [shares[mode] ?? 0, 1];
  for (let k = mode, w = 1; k < people && w > 1e-25; k++) {
    w *= ((people - k) / (k + 1)) * odds;
    all += w;
    sum += w * (shares[k + 1] ?? 0);
  }
  for (let k = mode, w = 1; k > 0 && w > 1e-25; k--) {
    w *= k / (people - k + 1) / odds;
    all += w;
    sum += w * (shares[k - 1] ?? 0);
  }
  return sum / all;
}

/** Above this many tables the search is not done: it is quadratic in the size of the groups. */
export function isTooLarge(focal: Selection, reference: Selection): boolean {
  return (focal.total + 1) * (reference.total + 1) > 1_000_000;
}
