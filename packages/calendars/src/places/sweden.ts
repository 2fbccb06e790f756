import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { customary } from "../rules/customary.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import { weekdayFrom } from "../rules/weekdayFrom.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";
import { swedishPublicHolidays } from "./swedenStatutory.ts";

/**
 * Sweden as offices keep it: the public holidays and the three eves on which the working world closes
 * (midsommarafton, julafton, nyårsafton), of kind `customary`.
 *
 * @example
 * ```ts
 * import { sweden } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * sweden.holidayOn(epochDayFromCivil(2027, 6, 25)); // => { "kind": "customary", "name": "Midsommarafton" }
 * ```
 */
export const sweden: BusinessCalendar = holidayCalendar({
  id: "SE",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: [
    ...swedishPublicHolidays,
    customary(weekdayFrom("Midsommarafton", 5, 6, 19)),
    customary(fixedDate("Julafton", 12, 24)),
    customary(fixedDate("Nyårsafton", 12, 31)),
  ],
});
