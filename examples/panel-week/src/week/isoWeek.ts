import { civilOf, type EpochDay, epochDayFromCivil } from "@samtal/core/time";

/** The number of the week that begins on a Monday, as ISO 8601 counts: its Thursday decides the year. */
export function isoWeek(monday: EpochDay): { readonly year: number; readonly week: number } {
  const { year } = civilOf(monday + 3);
  return { year, week: Math.floor((monday + 3 - epochDayFromCivil(year, 1, 1)) / 7) + 1 };
}
