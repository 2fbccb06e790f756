import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import { weekdayFrom } from "../rules/weekdayFrom.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

/**
 * Finland's public holidays. Juhannusaatto and jouluaatto are days off by collective agreement, not public
 * holidays, and count as working days here.
 *
 * @example
 * ```ts
 * import { finland } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * finland.holidayOn(epochDayFromCivil(2027, 12, 6))?.name; // => "Itsenäisyyspäivä"
 * ```
 */
export const finland: BusinessCalendar = holidayCalendar({
  id: "FI",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: [
    fixedDate("Uudenvuodenpäivä", 1, 1),
    fixedDate("Loppiainen", 1, 6),
    easterOffset("Pitkäperjantai", -2),
    easterOffset("Pääsiäispäivä", 0),
    easterOffset("Toinen pääsiäispäivä", 1),
    fixedDate("Vappu", 5, 1),
    easterOffset("Helatorstai", 39),
    easterOffset("Helluntaipäivä", 49),
    weekdayFrom("Juhannuspäivä", 6, 6, 20),
    weekdayFrom("Pyhäinpäivä", 6, 10, 31),
    fixedDate("Itsenäisyyspäivä", 12, 6),
    fixedDate("Joulupäivä", 12, 25),
    fixedDate("Tapaninpäivä", 12, 26),
  ],
});
