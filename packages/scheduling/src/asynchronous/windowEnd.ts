import type { Reason } from "@samtal/core";
import {
  addMonths,
  type Duration,
  durationParts,
  type EpochMilliseconds,
  epochMilliseconds,
  localDateTimeOf,
  resolveLocal,
  type TimeZone,
  type ZoneRules,
} from "@samtal/core/time";

/** An instant that a wall clock gave, and the clock changes that it met. */
export interface ReachedInstant {
  readonly at: EpochMilliseconds;
  readonly because: readonly Reason[];
}

const dayMilliseconds = 86_400_000;

/**
 * When a window is over: its years, months, weeks and days are counted on the wall clock, so that five days
 * from 10:00 end at 10:00 whatever the clock did between; its hours, minutes and seconds are elapsed time.
 */
export function windowEnd(
  opens: EpochMilliseconds,
  window: Duration,
  zone: TimeZone,
  rules: ZoneRules,
): ReachedInstant {
  const { years, months, weeks, days, milliseconds } = durationParts(window);
  const wall = opens + rules.offsetAt(zone, opens);
  const day = Math.floor(wall / dayMilliseconds);
  const last = addMonths(day, years * 12 + months) + weeks * 7 + days;
  // By way of the wall clock the second of two equal readings would become the first, an hour too soon.
  if (last === day) return { at: opens + milliseconds, because: [] };
  const { at, because } = atWall(wall + (last - day) * dayMilliseconds, zone, rules);
  return { at: at + milliseconds, because };
}

/** The instant of a clock's reading: after a gap by its length, the first of two. */
export function atWall(wall: number, zone: TimeZone, rules: ZoneRules): ReachedInstant {
  const resolved = resolveLocal(localDateTimeOf(wall), zone, rules);
  // Only `reject` leaves a reading unresolved.
  const instant = resolved.status === "ok" ? resolved.instant : resolved.later;
  return { at: epochMilliseconds(instant), because: resolved.because };
}
