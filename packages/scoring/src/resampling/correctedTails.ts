import { normalCdf } from "../distributions/normalCdf.ts";
import { normalQuantile } from "../distributions/normalQuantile.ts";
import type { TailShares } from "./tailShares.ts";

/**
 * The tails that BCa reads the bounds at, in place of equal ones.
 *
 * Source: B. Efron (1987), Better bootstrap confidence intervals.
 *
 * @param tails - equal tails
 * @param z0 - bias correction, finite
 * @param acceleration - from the jackknife
 * @returns the tails; undefined where the correction runs past the end of the distribution
 */
export function correctedTails(tails: TailShares, z0: number, acceleration: number): TailShares | undefined {
  const lower = corrected(tails.lower, z0, acceleration);
  const upper = corrected(tails.upper, z0, acceleration);
  return lower === undefined || upper === undefined ? undefined : { lower, upper };
}

function corrected(share: number, z0: number, acceleration: number): number | undefined {
  const shifted = z0 + normalQuantile(share);
  const stretch = 1 - acceleration * shifted;
  return stretch > 0 ? normalCdf(z0 + shifted / stretch) : undefined;
}
