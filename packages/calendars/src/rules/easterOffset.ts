import { computus } from "../computus.ts";
import type { HolidayRule } from "./holidayRule.ts";

/**
 * A holiday that moves with Easter.
 *
 * @param name - in the language of the place
 * @param days - days after Easter Sunday; negative before it
 * @returns the rule
 * @example
 * ```ts
 * import { easterOffset } from "@samtal/calendars";
 * import { localDateOf } from "@samtal/core/time";
 *
 * easterOffset("Kristi himmelsfärdsdag", 39)(2027).map(({ day }) => localDateOf(day)); // => ["2027-05-06"]
 * ```
 */
export function easterOffset(name: string, days: number): HolidayRule {
  return (year) => [{ day: computus(year) + days, holiday: { kind: "public", name } }];
}
