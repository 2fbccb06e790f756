import type { HolidayRule } from "./holidayRule.ts";

/**
 * Leaves out single years, such as those in which a bank holiday was moved by proclamation.
 *
 * @param rule - the rule
 * @param years - the years without it
 * @returns the rule without those years
 * @example
 * ```ts
 * import { exceptYears, nthWeekday } from "@samtal/calendars";
 *
 * const earlyMay = exceptYears(nthWeekday("Early May bank holiday", 1, 1, 5), [2020]);
 * [2019, 2020].map((year) => earlyMay(year).length); // => [1, 0]
 * ```
 */
export function exceptYears(rule: HolidayRule, years: readonly number[]): HolidayRule {
  return (year) => (years.includes(year) ? [] : rule(year));
}
