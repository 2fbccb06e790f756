import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { dayBeforeSunday } from "../rules/dayBeforeSunday.ts";
import { duringYears } from "../rules/duringYears.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import type { HolidayRule } from "../rules/holidayRule.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

// Liberation Day is a day off for most people in lustrum years only.
const liberationDay = fixedDate("Bevrijdingsdag", 5, 5);
const liberationDayEveryFifthYear: HolidayRule = (year) => (year % 5 === 0 ? liberationDay(year) : []);

/**
 * The days on which Dutch offices are closed. Goede Vrijdag, and Bevrijdingsdag outside every fifth year,
 * depend on the collective agreement and count as working days here.
 *
 * @example
 * ```ts
 * import { netherlands } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * netherlands.holidayOn(epochDayFromCivil(2027, 4, 27))?.name; // => "Koningsdag"
 * ```
 */
export const netherlands: BusinessCalendar = holidayCalendar({
  id: "NL",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: [
    fixedDate("Nieuwjaarsdag", 1, 1),
    easterOffset("Eerste Paasdag", 0),
    easterOffset("Tweede Paasdag", 1),
    duringYears(dayBeforeSunday(fixedDate("Koninginnedag", 4, 30)), { until: 2013 }),
    duringYears(dayBeforeSunday(fixedDate("Koningsdag", 4, 27)), { from: 2014 }),
    liberationDayEveryFifthYear,
    easterOffset("Hemelvaartsdag", 39),
    easterOffset("Eerste Pinksterdag", 49),
    easterOffset("Tweede Pinksterdag", 50),
    fixedDate("Eerste Kerstdag", 12, 25),
    fixedDate("Tweede Kerstdag", 12, 26),
  ],
});
