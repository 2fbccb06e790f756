import type { IntervalSet } from "./intervalSet.ts";

/**
 * What lies in both sets: one linear merge.
 *
 * @param a - a normalised set
 * @param b - another
 * @returns their intersection
 * @example
 * ```ts
 * import { intersect } from "@samtal/scheduling";
 *
 * Array.from(intersect(Float64Array.of(0, 10, 20, 30), Float64Array.of(5, 25))); // => [5, 10, 20, 25]
 * ```
 */
export function intersect(a: IntervalSet, b: IntervalSet): IntervalSet {
  const set = new Float64Array(a.length + b.length);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const [endA, endB] = [a[i + 1] as number, b[j + 1] as number];
    const start = Math.max(a[i] as number, b[j] as number);
    const end = Math.min(endA, endB);
    if (start < end) {
      set[size++] = start;
      set[size++] = end;
    }
    if (endA <= endB) i += 2;
    else j += 2;
  }
  return set.slice(0, size);
}
