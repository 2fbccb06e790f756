import { epochMilliseconds, instantOf, type Interval } from "@samtal/core/time";
import { normalise } from "./normalise.ts";

/**
 * Stretches of time as `[start, end, start, end, ...]` in milliseconds since 1970-01-01T00:00:00Z: each start
 * inside, each end outside, in order, neither overlapping nor touching. The form of every kernel here.
 */
export type IntervalSet = Float64Array;

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
