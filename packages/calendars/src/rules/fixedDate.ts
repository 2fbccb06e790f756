import { daysInMonth, epochDayFromCivil } from "@samtal/core/time";
import type { HolidayRule } from "./holidayRule.ts";

const leapYear = 2000;

/**
 * A holiday on the same date every year. 29 February yields a day in leap years only.
 *
 * @param name - in the language of the place
 * @param month - 1 to 12
 * @param date - day of the month, from 1
 * @returns the rule
 * @throws SamtalError `core/no-such-date` at once, for a date that no year has
 * @example
 * ```ts
 * import { fixedDate } from "@samtal/calendars";
 * import { localDateOf } from "@samtal/core/time";
 *
 * fixedDate("Nationaldagen", 6, 6)(2027).map(({ day }) => localDateOf(day)); // => ["2027-06-06"]
 * ```
 */
export function fixedDate(name: string, month: number, date: number): HolidayRule {
  epochDayFromCivil(leapYear, month, date);
  return (year) =>
    date > daysInMonth(year, month)
      ? []
      : [{ day: epochDayFromCivil(year, month, date), holiday: { kind: "public", name } }];
}
