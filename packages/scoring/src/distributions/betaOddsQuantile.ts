import { betaTails, type BetaPoint } from "./betaTails.ts";
import { logBeta } from "./logBeta.ts";
import { positiveRoot } from "./positiveRoot.ts";
import { roughNormalQuantile } from "./roughNormalQuantile.ts";

/**
 * The odds x/(1 − x) at which the beta distribution has a lower tail of `lower` and an upper one of `upper`.
 *
 * Newton on the logarithm of the smaller tail over the log odds, where both tails are straight far out; from
 * a normal approximation, or from the first term of the tail's series where a parameter is small.
 *
 * Source: M. Abramowitz and I. A. Stegun (1964), Handbook of mathematical functions, 26.5.22; DLMF 8.17.7.
 *
 * @param lower - from 0 to 1
 * @param upper - 1 − lower, as exactly as the caller knows it
 * @param a - above 0
 * @param b - above 0
 * @returns from 0 to Infinity
 */
export function betaOddsQuantile(lower: number, upper: number, a: number, b: number): number {
  if (lower <= 0) return 0;
  if (upper <= 0) return Infinity;
  return lower <= upper ? lowerOdds(lower, a, b) : 1 / lowerOdds(upper, b, a);
}

function lowerOdds(lower: number, a: number, b: number): number {
  const target = Math.log(lower);
  const first = Math.exp((target + Math.log(a) + logBeta(a, b)) / a);
  // The series' second term is below this share of the first.
  if (first * (b + 1) < 1e-17) return first;
  return positiveRoot(start(lower, a, b, first), (odds) => {
    const { logLower, logWeight } = betaTails(a, b, pointAt(odds, a, b));
    return { gap: logLower - target, slope: Math.exp(logWeight - logLower) };
  });
}

function pointAt(odds: number, a: number, b: number): BetaPoint {
  const y = 1 / (1 + odds);
  return { x: odds > 1 ? 1 / (1 + 1 / odds) : odds * y, y, offset: (b * odds - a) * y };
}

function start(lower: number, a: number, b: number, first: number): number {
  const otherwise = first < 0.5 ? first / (1 - first) : a / b;
  if (a < 1 || b < 1) return otherwise;
  const z = -roughNormalQuantile(lower);
  const [left, right] = [1 / (2 * a - 1), 1 / (2 * b - 1)];
  const lambda = (z * z - 3) / 6;
  const h = 2 / (left + right);
  const w = (z * Math.sqrt(h + lambda)) / h - (right - left) * (lambda + 5 / 6 - 2 / (3 * h));
  const odds = (a / b) * Math.exp(-2 * w);
  return odds > 1e-300 && odds < 1e300 ? odds : otherwise;
}
