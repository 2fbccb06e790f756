import { type EpochMilliseconds, localDateTimeOf, type ZoneTable } from "@samtal/core/time";

/** What a clock shows, to the minute, for a reason's sentence: `2027-03-24 13:00`. */
export function wallClockText(at: EpochMilliseconds, table: ZoneTable): string {
  return localDateTimeOf(table.toWall(at)).slice(0, 16).replace("T", " ");
}
