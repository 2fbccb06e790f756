import { gammaTails } from "./gammaTails.ts";
import { logGamma } from "./logGamma.ts";
import { positiveRoot } from "./positiveRoot.ts";
import { roughNormalQuantile } from "./roughNormalQuantile.ts";

/**
 * The point of the gamma distribution with a lower tail of `lower` and an upper one of `upper`, scale 1.
 *
 * Newton on the logarithm of the smaller tail, from Wilson and Hilferty's cube of a normal quantile or, where
 * that is far off, from the first term of the tail's series.
 *
 * Source: E. B. Wilson and M. M. Hilferty (1931), The distribution of chi-square; DLMF 8.7.1 and 8.11.2.
 *
 * @param lower - from 0 to 1
 * @param upper - 1 − lower, as exactly as the caller knows it
 * @param a - above 0
 * @returns 0 or more
 */
export function gammaQuantile(lower: number, upper: number, a: number): number {
  if (lower <= 0) return 0;
  if (upper <= 0) return Infinity;
  if (lower <= upper) {
    // Below 1e-17 of 1 the series' other terms are lost in rounding.
    const first = Math.exp((Math.log(lower) + logGamma(a + 1)) / a);
    if (first < 1e-17) return first;
    const target = Math.log(lower);
    return positiveRoot(start(lower, -1, a, first), (x) => {
      const { logLower, logWeight } = gammaTails(a, x);
      return { gap: logLower - target, slope: Math.exp(logWeight - logLower) };
    });
  }
  const target = Math.log(upper);
  return positiveRoot(start(upper, 1, a, Math.max(a / 2, -target - logGamma(a))), (x) => {
    const { logUpper, logWeight } = gammaTails(a, x);
    return { gap: target - logUpper, slope: Math.exp(logWeight - logUpper) };
  });
}

function start(tail: number, side: -1 | 1, a: number, otherwise: number): number {
  const root = 1 - 1 / (9 * a) - (side * roughNormalQuantile(tail)) / (3 * Math.sqrt(a));
  return a < 0.5 || root < 0.2 ? otherwise : a * root ** 3;
}
