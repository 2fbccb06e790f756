import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { duringYears } from "../rules/duringYears.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import type { HolidayRule } from "../rules/holidayRule.ts";
import { weekdayFrom } from "../rules/weekdayFrom.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

// In 2005 the national day took the place of annandag pingst.
export const swedishPublicHolidays: readonly HolidayRule[] = [
  fixedDate("Nyårsdagen", 1, 1),
  fixedDate("Trettondedag jul", 1, 6),
  easterOffset("Långfredagen", -2),
  easterOffset("Påskdagen", 0),
  easterOffset("Annandag påsk", 1),
  fixedDate("Första maj", 5, 1),
  easterOffset("Kristi himmelsfärdsdag", 39),
  easterOffset("Pingstdagen", 49),
  duringYears(easterOffset("Annandag pingst", 50), { until: 2004 }),
  duringYears(fixedDate("Nationaldagen", 6, 6), { from: 2005 }),
  weekdayFrom("Midsommardagen", 6, 6, 20),
  weekdayFrom("Alla helgons dag", 6, 10, 31),
  fixedDate("Juldagen", 12, 25),
  fixedDate("Annandag jul", 12, 26),
];

/**
 * Sweden's public holidays alone: the eves count as working days.
 *
 * @example
 * ```ts
 * import { swedenStatutory } from "@samtal/calendars";
 * import { epochDayFromCivil, isBusinessDay } from "@samtal/core/time";
 *
 * isBusinessDay(epochDayFromCivil(2027, 6, 25), swedenStatutory); // => true
 * swedenStatutory.holidayOn(epochDayFromCivil(2027, 6, 26))?.name; // => "Midsommardagen"
 * ```
 */
export const swedenStatutory: BusinessCalendar = holidayCalendar({
  id: "SE-statutory",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: swedishPublicHolidays,
});
