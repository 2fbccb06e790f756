import { epochMilliseconds, type Interval } from "@samtal/core/time";
import type { IntervalSet } from "./intervalSet.ts";
import { normalise } from "./normalise.ts";

/**
 * Intervals in any order as one set.
 *
 * @param intervals - validated intervals, which may overlap
 * @returns the sorted, merged set
 * @example
 * ```ts
 * import { intervalSetOf } from "@samtal/scheduling";
 * import { parseInterval } from "@samtal/core/time";
 *
 * const morning = parseInterval({ start: "1970-01-01T00:00:00Z", end: "1970-01-01T00:00:02Z" });
 * const overlapping = parseInterval({ start: "1970-01-01T00:00:01Z", end: "1970-01-01T00:00:03Z" });
 * Array.from(intervalSetOf([overlapping, morning])); // => [0, 3000]
 * ```
 */
export function intervalSetOf(intervals: readonly Interval[]): IntervalSet {
  const bounds = new Float64Array(intervals.length * 2);
  intervals.forEach(({ start, end }, index) => {
    bounds[2 * index] = epochMilliseconds(start);
    bounds[2 * index + 1] = epochMilliseconds(end);
  });
  return normalise(bounds);
}
