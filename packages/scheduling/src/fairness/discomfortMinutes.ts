import type { WallMilliseconds } from "@samtal/core/time";
import type { ClockWindow } from "./clockWindow.ts";

const day = 86_400_000;

/**
 * How far a meeting reaches out of the hours that suit a person.
 * The kernel under every judgement of local hours.
 *
 * Each moment of the meeting lies some way from the nearest comfortable hour, before or after it, over
 * midnight if that is nearer; what counts is the moment farthest away. So an hour's meeting at 03:00 is as
 * uncomfortable as it is for its whole length, and a day of 24 hours earlier or later changes nothing.
 *
 * @param startWall - what the person's clock shows at the start (the opening of the lobby, if there is one)
 * @param endWall - what it shows at the end. Over a change of the clock use {@link discomfortBetween}, which
 *   takes the stretches apart; where this end lies before the start, only the two ends count
 * @param comfort - the hours that suit the person
 * @returns minutes, 0 inside; at most half of the day's uncomfortable hours
 * @example
 * ```ts
 * import { clockWindowOf, defaultComfortableHours, discomfortMinutes } from "@samtal/scheduling";
 * import { parseLocalDateTime, wallMilliseconds } from "@samtal/core/time";
 *
 * const wall = (local: string) => wallMilliseconds(parseLocalDateTime(local));
 * const comfort = clockWindowOf(defaultComfortableHours);
 * discomfortMinutes(wall("2027-03-15T17:30:00"), wall("2027-03-15T18:45:00"), comfort); // => 45
 * ```
 */
export function discomfortMinutes(
  startWall: WallMilliseconds,
  endWall: WallMilliseconds,
  comfort: ClockWindow,
): number {
  const farthest = (day - comfort.length) / 2;
  // The moment of the day that lies farthest from comfort, when it comes next.
  const worst = comfort.from + comfort.length + farthest;
  if (startWall + fromMidnight(worst - startWall) <= endWall) return farthest / 60_000;
  return Math.max(outside(startWall, comfort), outside(endWall, comfort)) / 60_000;
}

/** Milliseconds between a moment and the nearest comfortable one. */
function outside(wall: WallMilliseconds, { from, length }: ClockWindow): number {
  const since = fromMidnight(wall - from);
  return since <= length ? 0 : Math.min(since - length, day - since);
}

const fromMidnight = (wall: number): number => ((wall % day) + day) % day;
