import { SamtalError } from "../errors/samtalError.ts";
import type { BusinessCalendar } from "./businessCalendar.ts";
import type { EpochDay } from "./epochDay.ts";
import { isBusinessDay } from "./isBusinessDay.ts";

// No working week of any place pauses for a year; a calendar that does has wrong data.
const furthest = 366;

/**
 * The day itself if it is a business day, else the nearest one after (or before) it.
 *
 * @param day - days since 1970-01-01
 * @param calendar - working week and holidays
 * @param direction - 1 looks forward, -1 back
 * @returns days since 1970-01-01
 * @throws SamtalError `core/no-business-day` when the calendar has none within 366 days
 * @example
 * ```ts
 * import { epochDayOf, localDateOf, nextBusinessDay, parseLocalDate } from "@samtal/core/time";
 *
 * const weekdays = { id: "weekdays", version: "1", workingWeek: [1, 2, 3, 4, 5] as const, holidayOn: () => undefined };
 * localDateOf(nextBusinessDay(epochDayOf(parseLocalDate("2027-03-27")), weekdays)); // => "2027-03-29"
 * ```
 */
export function nextBusinessDay(day: EpochDay, calendar: BusinessCalendar, direction: 1 | -1 = 1): EpochDay {
  for (let steps = 0; steps <= furthest; steps++) {
    const candidate = day + steps * direction;
    if (isBusinessDay(candidate, calendar)) return candidate;
  }
  throw SamtalError.of("core/no-business-day", [], { days: furthest });
}
