import {
  type BusinessCalendar,
  type EpochDay,
  epochDayFromCivil,
  epochDayOf,
  isoWeekdayOf,
  localDateOf,
  parseLocalDate,
} from "@samtal/core/time";

/** The civil day of a date such as `2027-03-28`. */
export function dayOf(date: string): EpochDay {
  return epochDayOf(parseLocalDate(date));
}

/** Every civil day of a year. */
export function daysIn(year: number): readonly EpochDay[] {
  const first = epochDayFromCivil(year, 1, 1);
  return Array.from({ length: epochDayFromCivil(year + 1, 1, 1) - first }, (_, index) => first + index);
}

/** The dates of a year on which a calendar names a holiday. */
export function datesIn(calendar: BusinessCalendar, year: number): readonly string[] {
  return daysIn(year)
    .filter((day) => calendar.holidayOn(day) !== undefined)
    .map(localDateOf);
}

/** The names of a year's holidays, in order; two on one day count as two. */
export function namesIn(calendar: BusinessCalendar, year: number): readonly string[] {
  return daysIn(year).flatMap((day) => calendar.holidayOn(day)?.name.split(" / ") ?? []);
}

/** Whether a date is a Saturday or a Sunday. */
export function onWeekend(date: string): boolean {
  return isoWeekdayOf(dayOf(date)) >= 6;
}
