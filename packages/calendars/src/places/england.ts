import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { exceptYears } from "../rules/exceptYears.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import { nthWeekday } from "../rules/nthWeekday.ts";
import { oneOff } from "../rules/oneOff.ts";
import { withSubstituteDays } from "../rules/withSubstituteDays.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

/**
 * Bank holidays of England (and Wales), with substitute days and the bank holidays that were proclaimed or
 * moved for jubilees, the royal wedding, VE Day, the state funeral and the coronation.
 *
 * @example
 * ```ts
 * import { england } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * england.holidayOn(epochDayFromCivil(2027, 12, 28))?.name; // => "Boxing Day (substitute day)"
 * ```
 */
export const england: BusinessCalendar = holidayCalendar({
  id: "GB-ENG",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: [
    withSubstituteDays([fixedDate("New Year's Day", 1, 1)]),
    easterOffset("Good Friday", -2),
    easterOffset("Easter Monday", 1),
    exceptYears(nthWeekday("Early May bank holiday", 1, 1, 5), [2020]),
    oneOff("Early May bank holiday (VE Day)", 2020, 5, 8),
    exceptYears(nthWeekday("Spring bank holiday", "last", 1, 5), [2002, 2012, 2022]),
    oneOff("Spring bank holiday", 2002, 6, 4),
    oneOff("Golden Jubilee bank holiday", 2002, 6, 3),
    oneOff("Royal wedding bank holiday", 2011, 4, 29),
    oneOff("Spring bank holiday", 2012, 6, 4),
    oneOff("Diamond Jubilee bank holiday", 2012, 6, 5),
    oneOff("Spring bank holiday", 2022, 6, 2),
    oneOff("Platinum Jubilee bank holiday", 2022, 6, 3),
    oneOff("Bank holiday for the State Funeral of Queen Elizabeth II", 2022, 9, 19),
    oneOff("Bank holiday for the coronation of King Charles III", 2023, 5, 8),
    nthWeekday("Summer bank holiday", "last", 1, 8),
    withSubstituteDays([fixedDate("Christmas Day", 12, 25), fixedDate("Boxing Day", 12, 26)]),
  ],
});
