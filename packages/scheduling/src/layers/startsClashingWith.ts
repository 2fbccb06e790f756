import { epochMilliseconds } from "@samtal/core/time";
import type { BusyTime } from "../availability/busyTime.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import type { Meeting } from "./meeting.ts";
import { startsClashing } from "./startsClashing.ts";

const minute = 60_000;

/** Starts at which the meeting would clash with any of these times, their own buffers included. */
export function startsClashingWith(
  times: readonly Pick<BusyTime, "interval" | "buffers">[],
  meeting: Meeting,
): IntervalSet {
  const taken = new Float64Array(times.length * 2);
  const before = new Float64Array(times.length);
  const after = new Float64Array(times.length);
  times.forEach(({ interval, buffers }, index) => {
    taken[2 * index] = epochMilliseconds(interval.start);
    taken[2 * index + 1] = epochMilliseconds(interval.end);
    before[index] = (buffers?.beforeMinutes ?? 0) * minute;
    after[index] = (buffers?.afterMinutes ?? 0) * minute;
  });
  return startsClashing(taken, meeting, { before, after });
}
