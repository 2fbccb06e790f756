import { epochDayFromCivil } from "@samtal/core/time";
import { duringYears } from "./duringYears.ts";
import { fixedDate } from "./fixedDate.ts";
import type { HolidayRule } from "./holidayRule.ts";

/**
 * A holiday that was proclaimed for a single day.
 *
 * @param name - in the language of the place
 * @param year - the only year
 * @param month - 1 to 12
 * @param date - day of the month, from 1
 * @returns the rule
 * @throws SamtalError `core/no-such-date` at once, for a date that the year does not have
 * @example
 * ```ts
 * import { oneOff } from "@samtal/calendars";
 *
 * const coronation = oneOff("Bank holiday for the coronation of King Charles III", 2023, 5, 8);
 * [2022, 2023, 2024].map((year) => coronation(year).length); // => [0, 1, 0]
 * ```
 */
export function oneOff(name: string, year: number, month: number, date: number): HolidayRule {
  epochDayFromCivil(year, month, date);
  return duringYears(fixedDate(name, month, date), { from: year, until: year });
}
