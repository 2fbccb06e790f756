import { SamtalError } from "@samtal/core";
import type { BusinessCalendar } from "@samtal/core/time";
import { holidayCalendar } from "../holidayCalendar.ts";
import { duringYears } from "../rules/duringYears.ts";
import { easterOffset } from "../rules/easterOffset.ts";
import { fixedDate } from "../rules/fixedDate.ts";
import type { HolidayRule } from "../rules/holidayRule.ts";
import { oneOff } from "../rules/oneOff.ts";
import { weekdayFrom } from "../rules/weekdayFrom.ts";
import { rulesCoverage } from "../rulesCoverage.ts";
import { rulesVersion } from "../rulesVersion.ts";
import { germanNationwideHolidays } from "./germany.ts";

const epiphany = fixedDate("Heilige Drei Könige", 1, 6);
const womensDay = fixedDate("Internationaler Frauentag", 3, 8);
const corpusChristi = easterOffset("Fronleichnam", 60);
const assumption = fixedDate("Mariä Himmelfahrt", 8, 15);
const reformationDay = fixedDate("Reformationstag", 10, 31);
const reformationDaySince2018 = duringYears(reformationDay, { from: 2018 });
const allSaints = fixedDate("Allerheiligen", 11, 1);

const landHolidays = {
  BW: [epiphany, corpusChristi, allSaints],
  BY: [epiphany, corpusChristi, allSaints],
  BE: [
    duringYears(womensDay, { from: 2019 }),
    oneOff("75. Jahrestag der Befreiung vom Nationalsozialismus", 2020, 5, 8),
    oneOff("80. Jahrestag der Befreiung vom Nationalsozialismus", 2025, 5, 8),
    oneOff("75. Jahrestag des Aufstandes vom 17. Juni 1953", 2028, 6, 17),
  ],
  BB: [easterOffset("Ostersonntag", 0), easterOffset("Pfingstsonntag", 49), reformationDay],
  HB: [reformationDaySince2018],
  HH: [reformationDaySince2018],
  HE: [corpusChristi],
  MV: [duringYears(womensDay, { from: 2023 }), reformationDay],
  NI: [reformationDaySince2018],
  NW: [corpusChristi, allSaints],
  RP: [corpusChristi, allSaints],
  SL: [corpusChristi, assumption, allSaints],
  SN: [reformationDay, weekdayFrom("Buß- und Bettag", 3, 11, 16)],
  ST: [epiphany, reformationDay],
  SH: [reformationDaySince2018],
  TH: [duringYears(fixedDate("Weltkindertag", 9, 20), { from: 2019 }), reformationDay],
} as const satisfies Record<string, readonly HolidayRule[]>;

/** A German Land by the second half of its ISO 3166-2 code: `BY` is Bavaria. */
export type GermanLand = keyof typeof landHolidays;

/** All sixteen Länder, sorted by code. */
export const germanLands: readonly GermanLand[] = (Object.keys(landHolidays) as GermanLand[]).sort();

/**
 * The public holidays of one German Land: the nationwide ones and those that hold in the whole Land.
 *
 * Holidays of single municipalities are left out, since a Land can't tell: Mariä Himmelfahrt in Catholic
 * Bavaria, Fronleichnam in parts of Saxony and Thuringia, the Friedensfest of Augsburg.
 *
 * @param land - code of the Land
 * @returns the calendar, with id `DE-` and the code
 * @throws SamtalError `calendars/unknown-land`
 * @example
 * ```ts
 * import { germanyIn } from "@samtal/calendars";
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * germanyIn("BY").holidayOn(epochDayFromCivil(2028, 1, 6))?.name; // => "Heilige Drei Könige"
 * ```
 */
export function germanyIn(land: GermanLand): BusinessCalendar {
  if (!Object.hasOwn(landHolidays, land)) throw SamtalError.of("calendars/unknown-land");
  return holidayCalendar({
    id: `DE-${land}`,
    version: rulesVersion,
    coverage: rulesCoverage,
    rules: [...germanNationwideHolidays, ...landHolidays[land]],
  });
}
