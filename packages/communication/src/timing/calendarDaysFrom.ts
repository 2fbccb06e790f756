import type { EpochMilliseconds, ZoneTable } from "@samtal/core/time";
import { wallDayOf } from "./wallDayOf.ts";

/**
 * A wall-clock time some civil days away from an instant, on a recipient's clock.
 *
 * A time that the clock skips moves forward by the gap; of one that it shows twice, the first is taken (RFC
 * 5545, section 3.3.5).
 *
 * @param at - the instant to count from, in milliseconds since 1970-01-01T00:00:00Z
 * @param days - civil days; negative is earlier
 * @param timeOfDay - milliseconds after 00:00 on the clock, or `undefined` for the clock's time at `at`
 * @param table - the recipient's zone
 * @returns milliseconds since 1970-01-01T00:00:00Z
 * @throws SamtalError `core/outside-zone-rules`
 * @example
 * ```ts
 * import { calendarDaysFrom } from "@samtal/communication";
 * import { parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const stockholm = tzdataRules.table(parseTimeZone("Europe/Stockholm"));
 * const start = Date.parse("2027-03-28T08:00:00Z");
 * const dayBefore = calendarDaysFrom(start, -1, undefined, stockholm);
 * (start - dayBefore) / 3_600_000; // => 23
 * ```
 */
export function calendarDaysFrom(
  at: EpochMilliseconds,
  days: number,
  timeOfDay: number | undefined,
  table: ZoneTable,
): EpochMilliseconds {
  const { day, timeOfDay: ownTime } = wallDayOf(at, table);
  return table.toInstant((day + days) * 86_400_000 + (timeOfDay ?? ownTime));
}
