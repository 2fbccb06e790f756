import { type EpochDay, isoWeekdayOf } from "@samtal/core/time";
import type { HolidayRule } from "./holidayRule.ts";

/**
 * Adds the substitute days of British bank holidays: one that falls on a weekend gives the next weekday that
 * is not itself one of these holidays or their substitutes. Rules that can collide (Christmas Day, Boxing
 * Day) go in together.
 *
 * @param rules - rules whose days may meet
 * @returns the rules' days and the substitute days
 * @example
 * ```ts
 * import { fixedDate, withSubstituteDays } from "@samtal/calendars";
 * import { localDateOf } from "@samtal/core/time";
 *
 * const christmas = withSubstituteDays([fixedDate("Christmas Day", 12, 25), fixedDate("Boxing Day", 12,
 * 26)]); const days = christmas(2022).map(({ day, holiday }) => `${localDateOf(day)} ${holiday.name}`);
 * days[2]; // => "2022-12-27 Christmas Day (substitute day)"
 * ```
 */
export function withSubstituteDays(rules: readonly HolidayRule[]): HolidayRule {
  return (year) => {
    const proper = rules.flatMap((rule) => rule(year)).sort((a, b) => a.day - b.day);
    const taken = new Set(proper.map(({ day }) => day));
    const substitutes = proper
      .filter(({ day }) => onWeekend(day))
      .map(({ day, holiday }) => {
        let free = day + 1;
        while (onWeekend(free) || taken.has(free)) free += 1;
        taken.add(free);
        return { day: free, holiday: { ...holiday, name: `${holiday.name} (substitute day)` } };
      });
    return [...proper, ...substitutes];
  };
}

function onWeekend(day: EpochDay): boolean {
  return isoWeekdayOf(day) >= 6;
}
