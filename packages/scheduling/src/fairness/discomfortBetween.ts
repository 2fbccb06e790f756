import type { EpochMilliseconds, ZoneTable } from "@samtal/core/time";
import type { ClockWindow } from "./clockWindow.ts";
import { discomfortMinutes } from "./discomfortMinutes.ts";
import { wallStretches } from "./wallStretches.ts";

/**
 * {@link discomfortMinutes} of a meeting between two instants, changes of the clock in it included.
 *
 * A reading that the clock skips during the meeting is not part of it; one that it shows twice is.
 *
 * @param start - first instant of the meeting, the lobby included, in milliseconds since 1970-01-01T00:00:00Z
 * @param end - first instant after it, later than `start`
 * @param table - the table of the person's zone
 * @param comfort - the hours that suit the person
 * @returns minutes, 0 inside
 * @throws SamtalError `core/outside-zone-rules`
 * @example
 * ```ts
 * import { parseTimeZone } from "@samtal/core/time";
 * import { clockWindowOf, defaultComfortableHours, discomfortBetween } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const [start, end] = [Date.parse("2027-03-29T14:00:00Z"), Date.parse("2027-03-29T15:00:00Z")];
 * const bengaluru = tzdataRules.table(parseTimeZone("Asia/Kolkata"));
 * discomfortBetween(start, end, bengaluru, clockWindowOf(defaultComfortableHours)); // => 150
 * ```
 */
export function discomfortBetween(
  start: EpochMilliseconds,
  end: EpochMilliseconds,
  table: ZoneTable,
  comfort: ClockWindow,
): number {
  const walls = wallStretches(start, end, table);
  let worst = 0;
  for (let index = 0; index < walls.length; index += 2)
    worst = Math.max(worst, discomfortMinutes(walls[index] as number, walls[index + 1] as number, comfort));
  return worst;
}
