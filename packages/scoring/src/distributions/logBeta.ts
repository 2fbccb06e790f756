import { halfLogTwoPi } from "./halfLogTwoPi.ts";
import { stirlingError } from "./stirlingError.ts";

/**
 * Natural logarithm of the beta function, log Γ(a) + log Γ(b) − log Γ(a + b).
 *
 * The three Stirling formulas are joined before anything is computed, so that large arguments do not cancel:
 * what is left are logarithms of one sign and the small corrections δ.
 *
 * Source: DLMF 5.11.1 and 5.12.1.
 *
 * @param a - above 0
 * @param b - above 0
 * @returns log B(a, b), to about 1e-15 of the larger of its size and 1
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  const corrections = stirlingError(small) + (stirlingError(large) - stirlingError(a + b));
  const powers = small * Math.log(small / (a + b)) - large * Math.log1p(small / large);
  return powers + halfLogTwoPi + 0.5 * (Math.log1p(small / large) - Math.log(small)) + corrections;
}
