import type { IntervalSet } from "./intervalSet.ts";
import { normalise } from "./normalise.ts";

/**
 * What lies in at least one of the sets.
 *
 * @param sets - normalised sets
 * @returns their union
 * @example
 * ```ts
 * import { union } from "@samtal/scheduling";
 *
 * Array.from(union(Float64Array.of(0, 10, 20, 30), Float64Array.of(5, 20))); // => [0, 30]
 * ```
 */
export function union(...sets: readonly IntervalSet[]): IntervalSet {
  const bounds = new Float64Array(sets.reduce((length, set) => length + set.length, 0));
  let size = 0;
  for (const set of sets) {
    bounds.set(set, size);
    size += set.length;
  }
  return normalise(bounds);
}
