import type { IsoWeekday } from "./businessCalendar.ts";
import type { EpochDay } from "./epochDay.ts";

/**
 * The day of the week of a civil day.
 *
 * @param epochDay - days since 1970-01-01, which was a Thursday
 * @returns 1 (Monday) to 7 (Sunday)
 * @example
 * ```ts
 * import { epochDayOf, isoWeekdayOf, parseLocalDate } from "@samtal/core/time";
 *
 * isoWeekdayOf(epochDayOf(parseLocalDate("2027-03-28"))); // => 7
 * ```
 */
export function isoWeekdayOf(epochDay: EpochDay): IsoWeekday {
  return ((((epochDay + 3) % 7) + 7) % 7 + 1) as IsoWeekday;
}
