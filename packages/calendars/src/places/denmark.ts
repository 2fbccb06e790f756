import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { duringYears } from "../rules/duringYears.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

/**
 * Denmark's public holidays; store bededag was the last time one in 2023. Grundlovsdag, 24 and 31 December
 * depend on the collective agreement and count as working days here.
 *
 * @example
 * ```ts
 * import { denmark } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * denmark.holidayOn(epochDayFromCivil(2023, 5, 5))?.name; // => "Store bededag"
 * denmark.holidayOn(epochDayFromCivil(2024, 4, 26)); // => undefined
 * ```
 */
export const denmark: BusinessCalendar = holidayCalendar({
  id: "DK",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: [
    fixedDate("Nytårsdag", 1, 1),
    easterOffset("Skærtorsdag", -3),
    easterOffset("Langfredag", -2),
    easterOffset("Påskedag", 0),
    easterOffset("2. påskedag", 1),
    duringYears(easterOffset("Store bededag", 26), { until: 2023 }),
    easterOffset("Kristi himmelfartsdag", 39),
    easterOffset("Pinsedag", 49),
    easterOffset("2. pinsedag", 50),
    fixedDate("Juledag", 12, 25),
    fixedDate("2. juledag", 12, 26),
  ],
});
