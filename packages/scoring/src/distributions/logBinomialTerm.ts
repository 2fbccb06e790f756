import { excessOverLog } from "./excessOverLog.ts";
import { halfLogTwoPi } from "./halfLogTwoPi.ts";
import { stirlingError } from "./stirlingError.ts";

/**
 * Logarithm of Γ(a + b + 1) / (Γ(a + 1) Γ(b + 1)) · xᵃ yᵇ, where x + y = 1: a binomial probability, also
 * between whole numbers.
 *
 * Loader's saddle-point form: Stirling's corrections less the deviances a·D(u) + b·D(v), with u and v the
 * relative distances of (a + b)x from a and of (a + b)y from b. Both follow from `offset`, so their relative
 * error stays that of the caller's offset, however large a and b are.
 *
 * Source: C. Loader (2000), Fast and accurate computation of binomial probabilities.
 *
 * @param a - 0 or more
 * @param b - 0 or more
 * @param x - above 0, below 1
 * @param y - 1 − x
 * @param offset - bx − ay, that is (a + b)x − a
 * @returns the logarithm
 */
export function logBinomialTerm(a: number, b: number, x: number, y: number, offset: number): number {
  if (a === 0) return b === 0 ? 0 : b * (x < 0.5 ? Math.log1p(-x) : Math.log(y));
  if (b === 0) return a * (y < 0.5 ? Math.log1p(-y) : Math.log(x));
  const n = a + b;
  const deviance =
    a * excessOverLog(offset / a, (n / a) * x) + b * excessOverLog(-offset / b, (n / b) * y);
  const corrections = stirlingError(Math.min(a, b)) + (stirlingError(Math.max(a, b)) - stirlingError(n));
  return 0.5 * Math.log(n / b / a) - halfLogTwoPi - corrections - deviance;
}
