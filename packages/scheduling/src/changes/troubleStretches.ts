import { type EpochMilliseconds, epochMilliseconds, type Instant } from "@samtal/core/time";
import type { GracePolicy } from "./gracePolicy.ts";
import type { Trouble } from "./trouble.ts";

/** A stretch of time in which nobody can be assessed. */
export interface TroubleStretch {
  readonly from: EpochMilliseconds;
  /** Until now, where it lasts. */
  readonly until: EpochMilliseconds;
  readonly lasts: boolean;
}

/** What is known of trouble at `now`: sorted, apart from each other by at least the calm that counts. */
export function troubleStretches(
  trouble: readonly Trouble[],
  now: Instant,
  { settleMinutes }: GracePolicy,
): readonly TroubleStretch[] {
  const at = epochMilliseconds(now);
  const known = trouble
    .map(({ from, until }) => ({
      from: epochMilliseconds(from),
      until: until === undefined ? Infinity : epochMilliseconds(until),
    }))
    .filter(({ from }) => from <= at)
    .sort((a, b) => a.from - b.from);
  const merged: TroubleStretch[] = [];
  for (const { from, until } of known) {
    const stretch = { from, until: Math.min(until, at), lasts: until > at };
    const before = merged.at(-1);
    const calm = before === undefined ? Infinity : from - before.until;
    if (before === undefined || (calm > 0 && calm >= settleMinutes * 60_000)) {
      merged.push(stretch);
      continue;
    }
    merged[merged.length - 1] = {
      from: before.from,
      until: Math.max(before.until, stretch.until),
      lasts: before.lasts || stretch.lasts,
    };
  }
  return merged;
}

/**
 * The instant by which so many milliseconds free of trouble have passed since `start`; with none, the first
 * instant at `start` or later that is free of it.
 */
export function afterTrouble(
  start: EpochMilliseconds,
  milliseconds: number,
  stretches: readonly TroubleStretch[],
): EpochMilliseconds {
  let reached = start;
  let left = milliseconds;
  for (const { from, until } of stretches) {
    if (until <= reached) continue;
    const calm = Math.max(0, from - reached);
    if (calm > left || (calm === left && calm > 0)) break;
    left -= calm;
    reached = until;
  }
  return reached + left;
}
