import { epochDayFromCivil, type IsoWeekday, isoWeekdayOf } from "@samtal/core/time";
import type { HolidayRule } from "./holidayRule.ts";

const commonYear = 2001;

/**
 * A holiday on the first given weekday on or after a date.
 *
 * @param name - in the language of the place
 * @param weekday - 1 is Monday, 7 is Sunday
 * @param month - 1 to 12
 * @param date - earliest day of the month; not 29 February, which most years lack
 * @returns the rule
 * @throws SamtalError `core/no-such-date` at once, for a date that not every year has
 * @example
 * ```ts
 * import { weekdayFrom } from "@samtal/calendars";
 * import { localDateOf } from "@samtal/core/time";
 *
 * // midsommardagen: the Saturday within 20 to 26 June
 * weekdayFrom("Midsommardagen", 6, 6, 20)(2027).map(({ day }) => localDateOf(day)); // => ["2027-06-26"]
 * ```
 */
export function weekdayFrom(name: string, weekday: IsoWeekday, month: number, date: number): HolidayRule {
  epochDayFromCivil(commonYear, month, date);
  return (year) => {
    const earliest = epochDayFromCivil(year, month, date);
    const day = earliest + ((weekday - isoWeekdayOf(earliest) + 7) % 7);
    return [{ day, holiday: { kind: "public", name } }];
  };
}
