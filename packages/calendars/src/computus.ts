import { type EpochDay, epochDayFromCivil } from "@samtal/core/time";

/**
 * Easter Sunday of the Gregorian calendar.
 *
 * Formula: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8, "Date of Easter").
 * Integer arithmetic only, so every runtime gives the same day.
 *
 * @param year - a year of the Gregorian calendar, 1583 or later
 * @returns the day, counted from 1970-01-01
 * @example
 * ```ts
 * import { computus } from "@samtal/calendars";
 * import { localDateOf } from "@samtal/core/time";
 *
 * localDateOf(computus(2027)); // => "2027-03-28"
 * ```
 */
export function computus(year: number): EpochDay {
  const century = Math.floor(year / 100);
  const yearOfCentury = year % 100;
  const goldenNumber = year % 19;
  const lunarCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * goldenNumber + century - Math.floor(century / 4) - lunarCorrection + 15) % 30;
  const leapYears = 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4) - (yearOfCentury % 4);
  const weekday = (32 + leapYears - epact) % 7;
  const latestMoon = Math.floor((goldenNumber + 11 * epact + 22 * weekday) / 451);
  const sinceMarch = epact + weekday - 7 * latestMoon + 114;
  return epochDayFromCivil(year, Math.floor(sinceMarch / 31), (sinceMarch % 31) + 1);
}
