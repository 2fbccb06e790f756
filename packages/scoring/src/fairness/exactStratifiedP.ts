import type { Stratum } from "./stratum.ts";

// The sum's distribution is built by convolution: so many products at the most.
const mostProducts = 50_000_000;
const tieTolerance = 1e-7;

/**
 * The exact conditional test of equal chances over strata: the distribution of the focal group's selected summed over
 * strata, each stratum's margins given; two-sided by probability. `undefined` where it would take seconds.
 */
export function exactStratifiedP(strata: readonly Stratum[]): number | undefined {
  let weights = Float64Array.of(1);
  let seen = 0;
  let products = 0;
  for (const stratum of strata) {
    const lowest = Math.max(0, stratum.focal.selected - (stratum.reference.total - stratum.reference.selected));
    const highest = Math.min(stratum.focal.selected + stratum.reference.selected, stratum.focal.total);
    products += weights.length * (highest - lowest + 1);
    if (products > mostProducts) return undefined;
    weights = convolved(weights, hypergeometricWeights(stratum, lowest, highest));
    seen += stratum.focal.selected - lowest;
  }
  const limit = (weights[seen] ?? 0) * (1 + tieTolerance);
  let [rare, all] = [0, 0];
  for (const weight of weights) {
    all += weight;
    if (weight <= limit) rare += weight;
  }
  return rare / all;
}

/** By recurrence outwards from the likeliest table, whose weight is 1. */
function hypergeometricWeights({ focal, reference }: Stratum, lowest: number, highest: number): Float64Array {
  const selected = focal.selected + reference.selected;
  const up = (k: number) => ((selected - k) / (k + 1)) * ((focal.total - k) / (reference.total - selected + k + 1));
  const weights = new Float64Array(highest - lowest + 1);
  let mode = lowest;
  while (mode < highest && up(mode) > 1) mode++;
  weights[mode - lowest] = 1;
  for (let k = mode; k < highest; k++) weights[k + 1 - lowest] = (weights[k - lowest] ?? 0) * up(k);
  for (let k = mode; k > lowest; k--) weights[k - 1 - lowest] = (weights[k - lowest] ?? 0) / up(k - 1);
  return weights;
}

function convolved(one: Float64Array, other: Float64Array): Float64Array<ArrayBuffer> {
  const out = new Float64Array(one.length + other.length - 1);
  let greatest = 0;
  for (const [at, weight] of one.entries()) {
    for (const [by, factor] of other.entries()) {
      const sum = (out[at + by] ?? 0) + weight * factor;
      out[at + by] = sum;
      if (sum > greatest) greatest = sum;
    }
  }
  for (const [at, weight] of out.entries()) out[at] = weight / greatest;
  return out;
}
