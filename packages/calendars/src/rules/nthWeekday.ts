import { daysInMonth, epochDayFromCivil, type IsoWeekday, isoWeekdayOf } from "@samtal/core/time";
import type { HolidayRule } from "./holidayRule.ts";
import { weekdayFrom } from "./weekdayFrom.ts";

/** Which of a month's weekdays: the first to the fourth, or the last. */
export type WeekdayPosition = 1 | 2 | 3 | 4 | "last";

/**
 * A holiday on a month's n-th or last weekday.
 *
 * @param name - in the language of the place
 * @param position - 1 to 4, or `"last"`
 * @param weekday - 1 is Monday, 7 is Sunday
 * @param month - 1 to 12
 * @returns the rule
 * @throws SamtalError `core/no-such-date` at once, for a month that does not exist
 * @example
 * ```ts
 * import { nthWeekday } from "@samtal/calendars";
 * import { localDateOf } from "@samtal/core/time";
 *
 * nthWeekday("Thanksgiving Day", 4, 4, 11)(2027).map(({ day }) => localDateOf(day)); // => ["2027-11-25"]
 * nthWeekday("Memorial Day", "last", 1, 5)(2027).map(({ day }) => localDateOf(day)); // => ["2027-05-31"]
 * ```
 */
export function nthWeekday(
  name: string,
  position: WeekdayPosition,
  weekday: IsoWeekday,
  month: number,
): HolidayRule {
  const nth = weekdayFrom(name, weekday, month, position === "last" ? 1 : 7 * position - 6);
  if (position !== "last") return nth;
  return (year) => {
    const monthEnd = epochDayFromCivil(year, month, daysInMonth(year, month));
    const day = monthEnd - ((isoWeekdayOf(monthEnd) - weekday + 7) % 7);
    return [{ day, holiday: { kind: "public", name } }];
  };
}
