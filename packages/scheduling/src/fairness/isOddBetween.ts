import type { EpochMilliseconds, ZoneTable } from "@samtal/core/time";
import type { ClockWindow } from "./clockWindow.ts";
import { isOdd } from "./isOdd.ts";
import { wallStretches } from "./wallStretches.ts";

/**
 * {@link isOdd} of a meeting between two instants, changes of the clock in it included.
 *
 * @param start - first instant of the meeting, the lobby included, in milliseconds since 1970-01-01T00:00:00Z
 * @param end - first instant after it, later than `start`
 * @param table - the table of the person's zone
 * @param ordinary - the hours that need nobody's confirmation, of {@link ordinaryHoursOf}
 * @param comfort - the hours that suit the person
 * @returns true when the meeting needs the person's confirmation
 * @throws SamtalError `core/outside-zone-rules`
 * @example
 * ```ts
 * import { parseTimeZone } from "@samtal/core/time";
 * import * as scheduling from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const comfort = scheduling.clockWindowOf(scheduling.defaultComfortableHours);
 * const ordinary = scheduling.ordinaryHoursOf(scheduling.defaultOddHours);
 * const [start, end] = [Date.parse("2027-03-29T15:00:00Z"), Date.parse("2027-03-29T16:00:00Z")];
 * const bengaluru = tzdataRules.table(parseTimeZone("Asia/Kolkata"));
 * scheduling.isOddBetween(start, end, bengaluru, ordinary, comfort); // => true
 * ```
 */
export function isOddBetween(
  start: EpochMilliseconds,
  end: EpochMilliseconds,
  table: ZoneTable,
  ordinary: ClockWindow,
  comfort: ClockWindow,
): boolean {
  const walls = wallStretches(start, end, table);
  for (let index = 0; index < walls.length; index += 2)
    if (isOdd(walls[index] as number, walls[index + 1] as number, ordinary, comfort)) return true;
  return false;
}
