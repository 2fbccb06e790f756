import {
  addBusinessDays,
  type BusinessCalendar,
  type EpochMilliseconds,
  type ZoneTable,
} from "@samtal/core/time";
import { wallDayOf } from "./wallDayOf.ts";

/**
 * A wall-clock time some business days away from an instant.
 *
 * The recipient's clock says on which civil day the counting begins; that day itself is never counted.
 *
 * @param at - the instant to count from, in milliseconds since 1970-01-01T00:00:00Z
 * @param days - business days; negative is earlier
 * @param timeOfDay - milliseconds after 00:00 on the recipient's clock
 * @param table - the recipient's zone
 * @param calendar - whose business days are counted
 * @returns milliseconds since 1970-01-01T00:00:00Z
 * @throws SamtalError `core/outside-zone-rules`, `core/no-business-day`
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { businessDaysFrom } from "@samtal/communication";
 * import { instantOf, millisecondsOfDay, parseLocalTime, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const stockholm = tzdataRules.table(parseTimeZone("Europe/Stockholm"));
 * const nine = millisecondsOfDay(parseLocalTime("09:00"));
 * const thursday = Date.parse("2027-06-24T10:00:00Z");
 * instantOf(businessDaysFrom(thursday, 3, nine, stockholm, sweden)); // => "2027-06-30T07:00:00Z"
 * ```
 */
export function businessDaysFrom(
  at: EpochMilliseconds,
  days: number,
  timeOfDay: number,
  table: ZoneTable,
  calendar: BusinessCalendar,
): EpochMilliseconds {
  const { day } = wallDayOf(at, table);
  return table.toInstant(addBusinessDays(day, days, calendar) * 86_400_000 + timeOfDay);
}
