import { type Duration, epochDayOf, type LocalDate, localDateOf } from "@samtal/core/time";
import type { Counting } from "./counting.ts";
import { lastEpochDay } from "./lastEpochDay.ts";
import { periodParts } from "./period.ts";

/**
 * The last day of a period on civil days; it ends with that day's last hour in the controller's zone.
 *
 * Months end on the day with the event's number, clamped at the month's end. A period runs from its own event:
 * an extension by two months of a period of one is a period of three months from the first event.
 *
 * Source: Reg. 1182/71 art. 3(1) and 3(2)(c); for the inclusive start, national law ("beginning with the date").
 *
 * @param event - the day of the event, in the controller's zone
 * @param period - years, months, weeks and days
 * @param counting - whether the day of the event belongs to the period
 * @returns the last day, never rolled to a working day
 * @throws SamtalError `core/date-out-of-range` beyond the year 9999
 * @example
 * ```ts
 * import { lastDay } from "@samtal/retention";
 * import { parseDuration, parseLocalDate } from "@samtal/core/time";
 *
 * lastDay(parseLocalDate("2027-08-31"), parseDuration("P6M"), "exclusive-start"); // => "2028-02-29"
 * lastDay(parseLocalDate("2017-03-08"), parseDuration("P6M"), "inclusive-start"); // => "2017-09-07"
 * ```
 */
export function lastDay(event: LocalDate, period: Duration, counting: Counting): LocalDate {
  return localDateOf(lastEpochDay(epochDayOf(event), { parts: periodParts(period), counting }));
}
