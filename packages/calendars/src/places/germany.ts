import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import type { HolidayRule } from "../rules/holidayRule.ts";
import { oneOff } from "../rules/oneOff.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

// Reformationstag 2017 was a public holiday in all sixteen Länder, for the Reformation's 500 years.
export const germanNationwideHolidays: readonly HolidayRule[] = [
  fixedDate("Neujahr", 1, 1),
  easterOffset("Karfreitag", -2),
  easterOffset("Ostermontag", 1),
  fixedDate("Tag der Arbeit", 5, 1),
  easterOffset("Christi Himmelfahrt", 39),
  easterOffset("Pfingstmontag", 50),
  fixedDate("Tag der Deutschen Einheit", 10, 3),
  oneOff("Reformationstag", 2017, 10, 31),
  fixedDate("1. Weihnachtstag", 12, 25),
  fixedDate("2. Weihnachtstag", 12, 26),
];

/**
 * The public holidays that all German Länder share. Each Land has more: see {@link germanyIn}.
 *
 * @example
 * ```ts
 * import { germany } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * germany.holidayOn(epochDayFromCivil(2028, 10, 3))?.name; // => "Tag der Deutschen Einheit"
 * ```
 */
export const germany: BusinessCalendar = holidayCalendar({
  id: "DE",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: germanNationwideHolidays,
});
