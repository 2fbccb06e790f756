import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { duringYears } from "../rules/duringYears.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import { oneOff } from "../rules/oneOff.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

/**
 * Poland's days off by law: Epiphany from 2011, Christmas Eve from 2025, and 12 November 2018 for the
 * centenary. A day off that an employer owes for a holiday on a Saturday is the employer's to choose and not
 * in here.
 *
 * @example
 * ```ts
 * import { poland } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * poland.holidayOn(epochDayFromCivil(2024, 12, 24)); // => undefined
 * poland.holidayOn(epochDayFromCivil(2025, 12, 24))?.name; // => "Wigilia Bożego Narodzenia"
 * ```
 */
export const poland: BusinessCalendar = holidayCalendar({
  id: "PL",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: [
    fixedDate("Nowy Rok", 1, 1),
    duringYears(fixedDate("Święto Trzech Króli", 1, 6), { from: 2011 }),
    easterOffset("Wielkanoc", 0),
    easterOffset("Poniedziałek Wielkanocny", 1),
    fixedDate("Święto Państwowe", 5, 1),
    fixedDate("Święto Narodowe Trzeciego Maja", 5, 3),
    easterOffset("Zielone Świątki", 49),
    easterOffset("Boże Ciało", 60),
    fixedDate("Wniebowzięcie Najświętszej Maryi Panny", 8, 15),
    fixedDate("Wszystkich Świętych", 11, 1),
    fixedDate("Narodowe Święto Niepodległości", 11, 11),
    oneOff("Święto Narodowe z okazji setnej rocznicy odzyskania niepodległości", 2018, 11, 12),
    duringYears(fixedDate("Wigilia Bożego Narodzenia", 12, 24), { from: 2025 }),
    fixedDate("Boże Narodzenie", 12, 25),
    fixedDate("Drugi dzień Bożego Narodzenia", 12, 26),
  ],
});
