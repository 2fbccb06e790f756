import { normalQuantile } from "../distributions/normalQuantile.ts";

/**
 * How far the replicates' median lies from the figure, in standard normal units: what BCa calls z0.
 * Replicates equal to the figure count half on either side, as they do in `scipy.stats.bootstrap`.
 *
 * Source: B. Efron (1987), Better bootstrap confidence intervals.
 *
 * @param replicates - one or more
 * @param figure - of the sample itself
 * @param rounding - differences up to this are taken for rounding, and so for ties
 * @returns −Infinity or Infinity where all replicates lie on one side
 */
export function biasCorrection(replicates: readonly number[], figure: number, rounding: number): number {
  let halves = 0;
  for (const replicate of replicates) {
    const distance = figure - replicate;
    if (Math.abs(distance) <= rounding) halves += 1;
    else if (distance > 0) halves += 2;
  }
  return normalQuantile(halves / (2 * replicates.length));
}
