import type { BusinessCalendar } from "./businessCalendar.ts";
import type { EpochDay } from "./epochDay.ts";
import { isoWeekdayOf } from "./isoWeekdayOf.ts";

/**
 * Whether people work on a day: its weekday belongs to the working week and the calendar names no holiday on it.
 *
 * @param day - days since 1970-01-01
 * @param calendar - working week and holidays; whether eves count is the calendar's setting
 * @returns true for a business day
 * @example
 * ```ts
 * import { epochDayOf, isBusinessDay, parseLocalDate } from "@samtal/core/time";
 *
 * const weekdays = { id: "weekdays", version: "1", workingWeek: [1, 2, 3, 4, 5] as const, holidayOn: () => undefined };
 * isBusinessDay(epochDayOf(parseLocalDate("2027-03-27")), weekdays); // => false
 * ```
 */
export function isBusinessDay(day: EpochDay, calendar: BusinessCalendar): boolean {
  return calendar.workingWeek.includes(isoWeekdayOf(day)) && calendar.holidayOn(day) === undefined;
}
