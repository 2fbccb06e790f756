import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

/**
 * The eleven public holidays of metropolitan France. Alsace-Moselle and the overseas territories have more.
 *
 * Lundi de Pentecôte is a public holiday although some employers use it as their journée de solidarité.
 *
 * @example
 * ```ts
 * import { france } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * france.holidayOn(epochDayFromCivil(2027, 7, 14))?.name; // => "Fête nationale"
 * ```
 */
export const france: BusinessCalendar = holidayCalendar({
  id: "FR",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: [
    fixedDate("Jour de l'an", 1, 1),
    easterOffset("Lundi de Pâques", 1),
    fixedDate("Fête du Travail", 5, 1),
    fixedDate("Victoire 1945", 5, 8),
    easterOffset("Ascension", 39),
    easterOffset("Lundi de Pentecôte", 50),
    fixedDate("Fête nationale", 7, 14),
    fixedDate("Assomption", 8, 15),
    fixedDate("Toussaint", 11, 1),
    fixedDate("Armistice 1918", 11, 11),
    fixedDate("Noël", 12, 25),
  ],
});
