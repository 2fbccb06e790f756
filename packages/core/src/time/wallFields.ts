import type { EpochMilliseconds } from "./epoch.ts";
import { civilOf } from "./epochDay.ts";
import type { ZoneTable } from "./zoneTable.ts";

/**
 * What a wall clock shows, as six integers: the kernel face of {@link zonedAt}.
 *
 * Writes year, month (1 to 12), day, hour, minute and second into the caller's array, so that a million
 * instants cost no allocation.
 *
 * @param table - the zone's table
 * @param at - milliseconds since 1970-01-01T00:00:00Z, within the table
 * @param out - at least six integers long; overwritten
 * @returns `out`
 * @throws SamtalError `core/outside-zone-rules`
 * @example
 * ```ts
 * import { wallFields, zoneTable } from "@samtal/core/time";
 *
 * const table = zoneTable({ from: 0, until: 4e12, offset: 3_600_000, transitions: [] });
 * Array.from(wallFields(table, 1_000, new Int32Array(6))); // => [1970, 1, 1, 1, 0, 1]
 * ```
 */
export function wallFields(table: ZoneTable, at: EpochMilliseconds, out: Int32Array): Int32Array {
  const wall = table.toWall(at);
  const epochDay = Math.floor(wall / 86_400_000);
  const seconds = ((wall - epochDay * 86_400_000) / 1000) | 0;
  const minutes = (seconds / 60) | 0;
  const hours = (minutes / 60) | 0;
  const { year, month, day } = civilOf(epochDay);
  out[0] = year;
  out[1] = month;
  out[2] = day;
  out[3] = hours;
  out[4] = minutes - hours * 60;
  out[5] = seconds - minutes * 60;
  return out;
}
