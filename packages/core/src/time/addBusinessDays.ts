import { SamtalError } from "../errors/samtalError.ts";
import type { BusinessCalendar } from "./businessCalendar.ts";
import type { EpochDay } from "./epochDay.ts";
import { nextBusinessDay } from "./nextBusinessDay.ts";

/**
 * The n-th business day after a day (before it, if negative). The day itself is never counted, so that one
 * business day after a Saturday is the same Monday as one after the Friday; 0 returns the day as it is.
 *
 * @param day - days since 1970-01-01
 * @param count - an integer
 * @param calendar - working week and holidays
 * @returns days since 1970-01-01
 * @throws SamtalError `core/not-integer`, `core/no-business-day`
 * @example
 * ```ts
 * import { addBusinessDays, epochDayOf, localDateOf, parseLocalDate } from "@samtal/core/time";
 *
 * const weekdays = { id: "weekdays", version: "1", workingWeek: [1, 2, 3, 4, 5] as const, holidayOn: () => undefined };
 * localDateOf(addBusinessDays(epochDayOf(parseLocalDate("2027-03-26")), 1, weekdays)); // => "2027-03-29"
 * ```
 */
export function addBusinessDays(day: EpochDay, count: number, calendar: BusinessCalendar): EpochDay {
  if (!Number.isSafeInteger(count)) throw SamtalError.of("core/not-integer");
  const direction = count < 0 ? -1 : 1;
  let reached = day;
  for (let left = Math.abs(count); left > 0; left--) {
    reached = nextBusinessDay(reached + direction, calendar, direction);
  }
  return reached;
}
