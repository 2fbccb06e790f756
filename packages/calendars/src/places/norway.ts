import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

/**
 * Norway's public holidays. Julaften and nyttårsaften are working days by law and count as such here.
 *
 * @example
 * ```ts
 * import { norway } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * // In 2027 Whit Monday meets Constitution Day.
 * norway.holidayOn(epochDayFromCivil(2027, 5, 17))?.name; // => "Andre pinsedag / Grunnlovsdagen"
 * ```
 */
export const norway: BusinessCalendar = holidayCalendar({
  id: "NO",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: [
    fixedDate("Første nyttårsdag", 1, 1),
    easterOffset("Skjærtorsdag", -3),
    easterOffset("Langfredag", -2),
    easterOffset("Første påskedag", 0),
    easterOffset("Andre påskedag", 1),
    fixedDate("Arbeidernes dag", 5, 1),
    fixedDate("Grunnlovsdagen", 5, 17),
    easterOffset("Kristi himmelfartsdag", 39),
    easterOffset("Første pinsedag", 49),
    easterOffset("Andre pinsedag", 50),
    fixedDate("Første juledag", 12, 25),
    fixedDate("Andre juledag", 12, 26),
  ],
});
