import { isoWeekdayOf } from "@samtal/core/time";
import type { HolidayRule } from "./holidayRule.ts";

/**
 * Moves days that fall on a Sunday to the Saturday before, as the Dutch king's birthday is.
 *
 * @param rule - the rule
 * @returns the rule without Sundays
 * @example
 * ```ts
 * import { dayBeforeSunday, fixedDate } from "@samtal/calendars";
 * import { localDateOf } from "@samtal/core/time";
 *
 * const kingsDay = dayBeforeSunday(fixedDate("Koningsdag", 4, 27));
 * kingsDay(2024).map(({ day }) => localDateOf(day)); // => ["2024-04-27"]
 * kingsDay(2025).map(({ day }) => localDateOf(day)); // => ["2025-04-26"]
 * ```
 */
export function dayBeforeSunday(rule: HolidayRule): HolidayRule {
  return (year) =>
    rule(year).map(({ day, holiday }) => ({ day: isoWeekdayOf(day) === 7 ? day - 1 : day, holiday }));
}
