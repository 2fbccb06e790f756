import type { HolidayRule } from "./holidayRule.ts";

/** The years in which a rule was law; an end that is left out is open. */
export interface YearRange {
  /** First year. */
  readonly from?: number;
  /** Last year, included. */
  readonly until?: number;
}

/**
 * Limits a rule to the years in which it was law.
 *
 * @param rule - the rule
 * @param range - first and last year, both included
 * @returns a rule that yields nothing outside the range
 * @example
 * ```ts
 * import { duringYears, fixedDate } from "@samtal/calendars";
 *
 * const nationalDay = duringYears(fixedDate("Nationaldagen", 6, 6), { from: 2005 });
 * [2004, 2005].map((year) => nationalDay(year).length); // => [0, 1]
 * ```
 */
export function duringYears(rule: HolidayRule, range: YearRange): HolidayRule {
  const { from = -Infinity, until = Infinity } = range;
  return (year) => (year >= from && year <= until ? rule(year) : []);
}
