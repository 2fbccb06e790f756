import type { IntervalSet } from "../intervals/intervalSet.ts";
import { normalise } from "../intervals/normalise.ts";
import type { Meeting } from "./meeting.ts";

/** What other meetings keep free around them, one figure for each, in milliseconds. */
export interface NeighbourBuffers {
  readonly before: ArrayLike<number>;
  readonly after: ArrayLike<number>;
}

/**
 * The starts at which a meeting, from the opening of its lobby to its end, would meet taken time.
 *
 * Between two meetings the larger buffer counts, that of the one after the earlier or before the later: a
 * pause that both ask for is one pause.
 *
 * @param taken - `[start, end, start, end, ...]` in any order
 * @param meeting - the meeting and its buffers
 * @param buffers - those of the meetings in `taken`, if they have any
 * @returns starts as a set
 * @example
 * ```ts
 * import { startsClashing } from "@samtal/scheduling";
 *
 * const meeting = { length: 50, lobby: 10, before: 0, after: 5 };
 * Array.from(startsClashing([100, 200], meeting)); // => [46, 210]
 * ```
 */
export function startsClashing(
  taken: ArrayLike<number>,
  { length, lobby, before, after }: Meeting,
  buffers?: NeighbourBuffers,
): IntervalSet {
  const bounds = new Float64Array(taken.length);
  for (let index = 0; index + 1 < taken.length; index += 2) {
    const [start, end] = [taken[index] as number, taken[index + 1] as number];
    if (!(start < end)) continue;
    const gapAfter = Math.max(after, buffers?.before[index >> 1] ?? 0);
    const gapBefore = Math.max(before, buffers?.after[index >> 1] ?? 0);
    bounds[index] = start - length - gapAfter + 1;
    bounds[index + 1] = end + lobby + gapBefore;
  }
  return normalise(bounds);
}
