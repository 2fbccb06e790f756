import type { EpochDay, EpochMilliseconds, ZoneTable } from "@samtal/core/time";

/** A reading of a wall clock as a civil day and the time on it. */
export interface WallDay {
  /** Days since 1970-01-01. */
  readonly day: EpochDay;
  /** Milliseconds after 00:00 on the clock face. */
  readonly timeOfDay: number;
}

/** What a zone's clock shows at an instant, as a civil day and a time of day. */
export function wallDayOf(at: EpochMilliseconds, table: ZoneTable): WallDay {
  const wall = table.toWall(at);
  const day = Math.floor(wall / 86_400_000);
  return { day, timeOfDay: wall - day * 86_400_000 };
}
