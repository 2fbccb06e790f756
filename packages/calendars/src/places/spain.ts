import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";

/**
 * The ten public holidays that all of Spain keeps. Each autonomous community adds its own, may move a holiday
 * that falls on a Sunday to the Monday, and most keep Jueves Santo; each town adds two more days.
 *
 * @example
 * ```ts
 * import { spain } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * spain.holidayOn(epochDayFromCivil(2027, 10, 12))?.name; // => "Fiesta Nacional de España"
 * ```
 */
export const spain: BusinessCalendar = holidayCalendar({
  id: "ES",
  version: rulesVersion,
  coverage: rulesCoverage,
  rules: [
    fixedDate("Año Nuevo", 1, 1),
    fixedDate("Epifanía del Señor", 1, 6),
    easterOffset("Viernes Santo", -2),
    fixedDate("Fiesta del Trabajo", 5, 1),
    fixedDate("Asunción de la Virgen", 8, 15),
    fixedDate("Fiesta Nacional de España", 10, 12),
    fixedDate("Todos los Santos", 11, 1),
    fixedDate("Día de la Constitución Española", 12, 6),
    fixedDate("Inmaculada Concepción", 12, 8),
    fixedDate("Natividad del Señor", 12, 25),
  ],
});
