import type { EpochMilliseconds } from "@samtal/core/time";
import type { DebriefSearch } from "./debriefSearch.ts";
import type { IdleBound } from "./idleBound.ts";
import type { LoopRound, PreparedLoop } from "./preparedLoop.ts";

/**
 * Whether every round left has a start after an event, on the same day if no other day follows, and whether
 * what comes last can be followed by a debrief.
 *
 * @param left - rounds left, one bit each
 * @param event - the last one placed
 * @param end - the end of its assessment
 * @param freshDays - days that follow
 */
export type LaterStarts = (left: number, event: number, end: EpochMilliseconds, freshDays: number) => boolean;

/**
 * Looks ahead in a loop, so that a branch is left where a round could no longer be held.
 *
 * @param loop - a loop, reckoned
 * @param bound - what its rounds take at least, one after the other
 * @param debriefs - of the loop, if it has any
 * @returns the look-up
 */
export function laterStarts(
  { events, rounds }: PreparedLoop,
  bound: IdleBound,
  debriefs: DebriefSearch | undefined,
): LaterStarts {
  // In each row the rounds' last events, and then the last event that can end a loop.
  const size = rounds.length + 1;
  const last = new Int32Array(size).fill(-1);
  // By the day's end.
  const lastOnDay = new Map<number, Int32Array>();
  for (let event = 0; event < events.size; event++) {
    const dayEnd = events.dayEnd[event] as number;
    const row = lastOnDay.get(dayEnd) ?? new Int32Array(size).fill(-1);
    lastOnDay.set(dayEnd, row);
    const round = events.round[event] as number;
    row[round] = event;
    last[round] = event;
    const end = (events.at[event] as number) + (rounds[round] as LoopRound).search.meeting.length;
    if (debriefs?.possibleAfter(end) === false) continue;
    row[size - 1] = event;
    last[size - 1] = event;
  }
  return (left, event, end, freshDays) => {
    const row = freshDays > 0 ? last : (lastOnDay.get(events.dayEnd[event] as number) as Int32Array);
    if (left === 0) return debriefs?.possibleAfter(end) !== false;
    if ((row[size - 1] as number) <= event) return false;
    let latest = end;
    for (let round = 0; round < rounds.length; round++) {
      if ((left & (1 << round)) === 0) continue;
      const its = row[round] as number;
      if (its <= event) return false;
      latest = Math.max(
        latest,
        (events.at[its] as number) + (rounds[round] as LoopRound).search.meeting.length,
      );
    }
    return freshDays > 0 || end + bound.length(left) <= latest;
  };
}
