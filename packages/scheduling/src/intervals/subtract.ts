import type { IntervalSet } from "./intervalSet.ts";

/**
 * What lies in the first set and not in the second: one linear merge.
 *
 * @param a - a normalised set
 * @param b - what is taken away, normalised
 * @returns the rest of `a`
 * @example
 * ```ts
 * import { subtract } from "@samtal/scheduling";
 *
 * Array.from(subtract(Float64Array.of(0, 10), Float64Array.of(2, 4, 8, 12))); // => [0, 2, 4, 8]
 * ```
 */
export function subtract(a: IntervalSet, b: IntervalSet): IntervalSet {
  const set = new Float64Array(a.length + b.length);
  let size = 0;
  let first = 0;
  for (let i = 0; i < a.length; i += 2) {
    let start = a[i] as number;
    const end = a[i + 1] as number;
    while (first < b.length && (b[first + 1] as number) <= start) first += 2;
    for (let j = first; j < b.length && (b[j] as number) < end; j += 2) {
      if ((b[j] as number) > start) {
        set[size++] = start;
        set[size++] = b[j] as number;
      }
      start = b[j + 1] as number;
    }
    if (start < end) {
      set[size++] = start;
      set[size++] = end;
    }
  }
  return set.slice(0, size);
}
