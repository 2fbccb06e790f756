import type { Selection } from "./selection.ts";

/** Probabilities of a table and of those beyond it, all four sums of the margins given. */
export interface FisherTails {
  /** P(as few of the focal group selected, or fewer). */
  readonly less: number;
  /** P(as many of the focal group selected, or more). */
  readonly greater: number;
  /** P(a table no likelier than this one). */
  readonly twoSided: number;
  /** P(exactly this many of the focal group selected). */
  readonly point: number;
  /** P(a table exactly as likely as this one). */
  readonly ties: number;
}

// Two tables are equally likely where their probabilities agree to this: far above what rounding does to them.
const tieTolerance = 1e-10;
// Below this no weight, relative to the likeliest table's, is followed further; probabilities end here as well.
const smallest = 1e-290;

/**
 * The hypergeometric tails around a table. Weights are built by recurrence outwards from the likeliest table, whose
 * weight is 1: no factorial, no logarithm, and nothing that overflows, so 20,000 people take microseconds.
 */
export function fisherTails(focal: Selection, reference: Selection): FisherTails {
  const selected = focal.selected + reference.selected;
  const people = focal.total + reference.total;
  const lowest = Math.max(0, selected - reference.total);
  const highest = Math.min(selected, focal.total);
  const mode = Math.min(highest, Math.max(lowest, likeliest(focal.total, selected, people)));
  // From k to k + 1 selected in the focal group.
  const up = (k: number) =>
    ((selected - k) / (k + 1)) * ((focal.total - k) / (reference.total - selected + k + 1));

  const seen = focal.selected;
  const weight = observedWeight(mode, seen, up);
  const limit = weight * (1 + tieTolerance);
  let [less, greater, twoSided, ties, all] = [0, 0, 0, 0, 0];
  const add = (k: number, w: number) => {
    all += w;
    if (k <= seen) less += w;
    if (k >= seen) greater += w;
    if (w <= limit) twoSided += w;
    if (w <= limit && w >= weight * (1 - tieTolerance)) ties += w;
  };
  add(mode, 1);
  for (let k = mode, w = 1; k < highest && w > smallest; k++) add(k + 1, (w *= up(k)));
  for (let k = mode, w = 1; k > lowest && w > smallest; k--) add(k - 1, (w /= up(k - 1)));
  const probability = (sum: number) => Math.min(1, Math.max(smallest, sum / all));
  return {
    less: probability(less),
    greater: probability(greater),
    twoSided: probability(twoSided),
    point: probability(weight),
    ties: probability(Math.max(ties, weight)),
  };
}

function likeliest(focalTotal: number, selected: number, people: number): number {
  return Math.floor(((focalTotal + 1) / (people + 2)) * (selected + 1));
}

function observedWeight(mode: number, seen: number, up: (k: number) => number): number {
  let weight = 1;
  for (let k = mode; k < seen && weight > smallest; k++) weight *= up(k);
  for (let k = mode; k > seen && weight > smallest; k--) weight /= up(k - 1);
  return Math.max(weight, smallest);
}
