import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { duringYears } from "../rules/duringYears.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import { nthWeekday } from "../rules/nthWeekday.ts";
import { observedOnWeekday } from "../rules/observedOnWeekday.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

/**
 * Federal holidays of the United States with their observed days; Juneteenth from 2021.
 *
 * Left out: Inauguration Day, which holds around Washington only, days on which a president closed federal
 * offices by executive order, and all that single states keep.
 *
 * @example
 * ```ts
 * import { unitedStatesFederal } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * // 1 January 2028 is a Saturday.
 * unitedStatesFederal.holidayOn(epochDayFromCivil(2027, 12, 31))?.name; // => "New Year's Day (observed)"
 * ```
 */
export const unitedStatesFederal: BusinessCalendar = holidayCalendar({
  id: "US",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: [
    observedOnWeekday(fixedDate("New Year's Day", 1, 1)),
    nthWeekday("Birthday of Martin Luther King, Jr.", 3, 1, 1),
    nthWeekday("Washington's Birthday", 3, 1, 2),
    nthWeekday("Memorial Day", "last", 1, 5),
    duringYears(observedOnWeekday(fixedDate("Juneteenth National Independence Day", 6, 19)), { from: 2021 }),
    observedOnWeekday(fixedDate("Independence Day", 7, 4)),
    nthWeekday("Labor Day", 1, 1, 9),
    nthWeekday("Columbus Day", 2, 1, 10),
    observedOnWeekday(fixedDate("Veterans Day", 11, 11)),
    nthWeekday("Thanksgiving Day", 4, 4, 11),
    observedOnWeekday(fixedDate("Christmas Day", 12, 25)),
  ],
});
