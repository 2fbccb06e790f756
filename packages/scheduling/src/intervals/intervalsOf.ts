import { instantOf, type Interval } from "@samtal/core/time";
import type { IntervalSet } from "./intervalSet.ts";

/**
 * A set as a list of intervals.
 *
 * @param set - a normalised set
 * @returns its stretches in order
 * @example
 * ```ts
 * import { intervalsOf } from "@samtal/scheduling";
 *
 * intervalsOf(Float64Array.of(0, 1000));
 * // => [{ "start": "1970-01-01T00:00:00Z", "end": "1970-01-01T00:00:01Z" }]
 * ```
 */
export function intervalsOf(set: IntervalSet): Interval[] {
  const intervals: Interval[] = [];
  for (let index = 0; index < set.length; index += 2) {
    intervals.push({ start: instantOf(set[index] as number), end: instantOf(set[index + 1] as number) });
  }
  return intervals;
}
