import { type BusinessCalendar, type EpochDay, epochDayOf, isoWeekdayOf } from "@samtal/core/time";
import type { DailyWindow, WorkingHours } from "./workingHours.ts";

/** The windows that start on a civil day. */
export type WindowsOn = (date: EpochDay) => readonly DailyWindow[];

const none: readonly DailyWindow[] = [];

/**
 * Which windows of working hours start on a day: those of an exception for the date, else none on a holiday,
 * else the weekday's.
 *
 * @param hours - validated working hours
 * @param calendar - public holidays of the person's place, if they count
 * @returns a look-up by civil day
 */
export function windowsOf(hours: WorkingHours, calendar?: BusinessCalendar): WindowsOn {
  const exceptions = new Map(hours.exceptions.map(({ date, windows }) => [epochDayOf(date), windows]));
  const weekly: DailyWindow[][] = Array.from({ length: 8 }, () => []);
  for (const window of hours.weekly)
    for (const weekday of new Set(window.weekdays)) weekly[weekday]?.push(window);
  return (date) =>
    exceptions.get(date) ?? (calendar?.holidayOn(date) ? none : (weekly[isoWeekdayOf(date)] ?? none));
}
