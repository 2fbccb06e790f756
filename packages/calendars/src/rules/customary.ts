import type { HolidayRule } from "./holidayRule.ts";

/**
 * Marks a rule's days as kept by custom, without a statute.
 *
 * @param rule - the rule
 * @returns the same days, of kind `customary`
 * @example
 * ```ts
 * import { customary, fixedDate } from "@samtal/calendars";
 *
 * customary(fixedDate("Julafton", 12, 24))(2027).map(({ holiday }) => holiday.kind); // => ["customary"]
 * ```
 */
export function customary(rule: HolidayRule): HolidayRule {
  return (year) =>
    rule(year).map(({ day, holiday }) => ({ day, holiday: { kind: "customary", name: holiday.name } }));
}
