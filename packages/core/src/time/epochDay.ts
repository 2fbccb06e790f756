import { SamtalError } from "../errors/samtalError.ts";
import { daysInMonth } from "./daysInMonth.ts";
import type { LocalDate } from "./localDate.ts";

/** A civil day as the number of days since 1970-01-01, the unit of date arithmetic. */
export type EpochDay = number;

/** Year, month (1 to 12) and day of the Gregorian calendar. */
export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/**
 * A date as days since 1970-01-01.
 *
 * @param date - a validated date
 * @returns an integer
 * @example
 * ```ts
 * import { epochDayOf, parseLocalDate } from "@samtal/core/time";
 *
 * epochDayOf(parseLocalDate("1970-02-01")); // => 31
 * ```
 */
export function epochDayOf(date: LocalDate): EpochDay {
  return daysFromCivil(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/**
 * Days since 1970-01-01 as a date.
 *
 * @param epochDay - an integer within the years 0000 to 9999
 * @returns the date
 * @throws SamtalError `core/date-out-of-range`
 * @example
 * ```ts
 * import { localDateOf } from "@samtal/core/time";
 *
 * localDateOf(31); // => "1970-02-01"
 * ```
 */
export function localDateOf(epochDay: EpochDay): LocalDate {
  if (!Number.isInteger(epochDay)) throw SamtalError.of("core/date-out-of-range");
  const { year, month, day } = civilOf(epochDay);
  if (year < 0 || year > 9999) throw SamtalError.of("core/date-out-of-range");
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as LocalDate;
}

/**
 * Year, month and day of a civil day.
 *
 * Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
 *
 * @param epochDay - days since 1970-01-01
 * @returns year, month from 1 to 12, day from 1 to 31
 * @example
 * ```ts
 * import { civilOf } from "@samtal/core/time";
 *
 * civilOf(19782); // => { "year": 2024, "month": 2, "day": 29 }
 * ```
 */
export function civilOf(epochDay: EpochDay): CivilDate {
  // Years begin in March here, so that the leap day is the last of its year.
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = (shifted - era * 146_097) | 0;
  const leapDays = ((dayOfEra / 1460) | 0) - ((dayOfEra / 36_524) | 0) + ((dayOfEra / 146_096) | 0);
  const yearOfEra = ((dayOfEra - leapDays) / 365) | 0;
  const dayOfYear = dayOfEra - (365 * yearOfEra + ((yearOfEra / 4) | 0) - ((yearOfEra / 100) | 0));
  const monthFromMarch = ((5 * dayOfYear + 2) / 153) | 0;
  const day = dayOfYear - (((153 * monthFromMarch + 2) / 5) | 0) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/**
 * The civil day of a year, month and day.
 *
 * Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `days_from_civil`.
 *
 * @param year - 0 to 9999
 * @param month - 1 to 12
 * @param day - 1 to the month's last
 * @returns days since 1970-01-01
 * @throws SamtalError `core/no-such-date` when the month or the day does not exist
 * @example
 * ```ts
 * import { epochDayFromCivil } from "@samtal/core/time";
 *
 * epochDayFromCivil(2024, 2, 29); // => 19782
 * ```
 */
export function epochDayFromCivil(year: number, month: number, day: number): EpochDay {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || day < 1 || day > daysInMonth(year, month)) throw SamtalError.of("core/no-such-date");
  return daysFromCivil(year, month, day);
}

const padded = (number: number, width: number): string => String(number).padStart(width, "0");

/** {@link epochDayFromCivil} of a date that exists, unchecked. */
export function daysFromCivil(year: number, month: number, day: number): EpochDay {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}
