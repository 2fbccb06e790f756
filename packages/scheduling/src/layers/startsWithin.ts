import type { IntervalSet } from "../intervals/intervalSet.ts";

/**
 * The starts at which a meeting lies wholly within open time.
 *
 * Starts are whole milliseconds and the sets half open, so the last start of a stretch, its end less the
 * length, is the last millisecond inside.
 *
 * @param open - open time, normalised
 * @param length - how long the meeting takes, in milliseconds
 * @returns starts as a set
 * @example
 * ```ts
 * import { startsWithin } from "@samtal/scheduling";
 *
 * Array.from(startsWithin(Float64Array.of(0, 100, 200, 240), 50)); // => [0, 51]
 * ```
 */
export function startsWithin(open: IntervalSet, length: number): IntervalSet {
  const starts = new Float64Array(open.length);
  let size = 0;
  for (let index = 0; index < open.length; index += 2) {
    const last = (open[index + 1] as number) - length;
    if (last < (open[index] as number)) continue;
    starts[size++] = open[index] as number;
    starts[size++] = last + 1;
  }
  return starts.subarray(0, size);
}
