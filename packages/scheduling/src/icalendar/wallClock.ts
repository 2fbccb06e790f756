import type { EpochMilliseconds, TimeZone, WallMilliseconds, ZoneRules } from "@samtal/core/time";

const margin = 2 * 86_400_000;

/**
 * A zone's clock that never leaves the zone data: beyond it the nearest offset holds, where no window reaches.
 */
export interface WallClock {
  toInstant(wall: WallMilliseconds): EpochMilliseconds;
  toWall(at: EpochMilliseconds): WallMilliseconds;
  /** Whether the clock ever shows this reading. */
  exists(wall: WallMilliseconds): boolean;
}

/**
 * The clock of a zone.
 *
 * @param zone - known to the rules; `undefined` for UTC
 * @param rules - the zone data
 */
export function wallClock(zone: TimeZone | undefined, rules: ZoneRules): WallClock {
  if (zone === undefined) return { toInstant: (wall) => wall, toWall: (at) => at, exists: () => true };
  const table = rules.table(zone);
  const first = rules.from + margin;
  const last = rules.until - margin;
  const inside = (at: number): boolean => at >= first && at <= last;
  const nearest = (at: number): number => table.offsetAt(Math.min(Math.max(at, first), last));
  return {
    toInstant: (wall) => (inside(wall) ? table.toInstant(wall, "compatible") : wall - nearest(wall)),
    toWall: (at) => at + nearest(at),
    exists: (wall) => !inside(wall) || table.kindOf(wall) !== "gap",
  };
}
