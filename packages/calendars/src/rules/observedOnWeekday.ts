import { type IsoWeekday, isoWeekdayOf } from "@samtal/core/time";
import type { HolidayRule } from "./holidayRule.ts";

const saturday: IsoWeekday = 6;
const sunday: IsoWeekday = 7;

/**
 * Adds the observed day of United States federal practice: the Friday before a Saturday, the Monday after a
 * Sunday. A New Year's Day on a Saturday is thus observed on 31 December of the year before.
 *
 * @param rule - the rule
 * @returns the rule's days and, for those on a weekend, the observed days
 * @example
 * ```ts
 * import { fixedDate, observedOnWeekday } from "@samtal/calendars";
 * import { localDateOf } from "@samtal/core/time";
 *
 * const newYear = observedOnWeekday(fixedDate("New Year's Day", 1, 1));
 * newYear(2022).map(({ day }) => localDateOf(day)); // => ["2022-01-01", "2021-12-31"]
 * ```
 */
export function observedOnWeekday(rule: HolidayRule): HolidayRule {
  return (year) =>
    rule(year).flatMap((dated) => {
      const weekday = isoWeekdayOf(dated.day);
      if (weekday !== saturday && weekday !== sunday) return [dated];
      const observed = { ...dated.holiday, name: `${dated.holiday.name} (observed)` };
      return [dated, { day: weekday === saturday ? dated.day - 1 : dated.day + 1, holiday: observed }];
    });
}
