import {
  type BusinessCalendar,
  type EpochDay,
  epochDayOf,
  isoWeekdayOf,
  millisecondsOfDay,
} from "@samtal/core/time";
import type { DailyWindow, WorkingHours } from "./workingHours.ts";

/** A window as readings of the clock, in milliseconds after 00:00 of the day on which it starts. */
export interface WallWindow {
  readonly from: number;
  /** Above a day where the window reaches over midnight. */
  readonly to: number;
}

/** The windows that start on a civil day. */
export type WindowsOn = (date: EpochDay) => readonly WallWindow[];

const none: readonly WallWindow[] = [];
const day = 86_400_000;

/**
 * Which windows of working hours start on a day: those of an exception for the date, else none on a holiday,
 * else the weekday's.
 *
 * @param hours - validated working hours
 * @param calendar - public holidays of the person's place, if they count
 * @returns a look-up by civil day
 */
export function windowsOf(hours: WorkingHours, calendar?: BusinessCalendar): WindowsOn {
  const weekly: WallWindow[][] = [[], [], [], [], [], [], [], []];
  for (const window of hours.weekly) {
    const wall = wallWindow(window);
    for (const weekday of window.weekdays) if (weekly[weekday]?.at(-1) !== wall) weekly[weekday]?.push(wall);
  }
  const usual: WindowsOn = (date) => weekly[isoWeekdayOf(date)] ?? none;
  if (!calendar && hours.exceptions.length === 0) return usual;
  const exceptions = new Map(
    hours.exceptions.map(({ date, windows }) => [epochDayOf(date), windows.map(wallWindow)]),
  );
  return (date) => exceptions.get(date) ?? (calendar?.holidayOn(date) ? none : usual(date));
}

function wallWindow({ from, to, overnight }: DailyWindow): WallWindow {
  return { from: millisecondsOfDay(from), to: millisecondsOfDay(to) + (overnight === true ? day : 0) };
}
