import { issue, SamtalError } from "@samtal/core";

/**
 * A quantile of a sample, as R's type 7 and numpy's `linear` have it: straight between the two values that stand
 * around place 1 + (n − 1)p.
 *
 * @param sorted - the values, in ascending order
 * @param p - from 0 to 1
 * @returns the quantile
 * @throws SamtalError with every issue: `scoring/no-values`, `scoring/values-not-ascending` (NaN too),
 *   `scoring/invalid-probability`
 * @see R. J. Hyndman and Y. Fan (1996), Sample quantiles in statistical packages, definition 7
 * @example
 * ```ts
 * import { quantile } from "@samtal/scoring";
 *
 * quantile([1, 2, 4, 8], 0.5); // => 3
 * ```
 */
export function quantile(sorted: ArrayLike<number>, p: number): number {
  SamtalError.throwIfAny([
    ...(sorted.length > 0 ? [] : [issue("scoring/no-values", ["sorted"])]),
    ...(isAscending(sorted) ? [] : [issue("scoring/values-not-ascending", ["sorted"])]),
    ...(p >= 0 && p <= 1 ? [] : [issue("scoring/invalid-probability", ["p"])]),
  ]);
  const place = (sorted.length - 1) * p;
  const below = Math.floor(place);
  const low = sorted[below] ?? 0;
  const high = sorted[below + 1] ?? low;
  return low === high ? low : low + (place - below) * (high - low);
}

function isAscending(values: ArrayLike<number>): boolean {
  for (let at = 0; at < values.length; at++) {
    const value = values[at] ?? Number.NaN;
    if (!(value >= (values[at - 1] ?? -Infinity))) return false;
  }
  return true;
}
