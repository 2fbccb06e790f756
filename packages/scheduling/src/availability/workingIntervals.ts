import {
  type BusinessCalendar,
  type EpochDay,
  type EpochMilliseconds,
  epochDayOf,
  isoWeekdayOf,
  millisecondsOfDay,
  type TimeZone,
  type ZoneRules,
  type ZoneTable,
} from "@samtal/core/time";
import { intersect } from "../intervals/intersect.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { normalise } from "../intervals/normalise.ts";
import type { DailyWindow, WorkingHours } from "./workingHours.ts";

const day = 86_400_000;

/**
 * Working hours as stretches of elapsed time: the kernel under every search for slots.
 *
 * A window's start and its end are resolved apart, each by the offset that holds there (RFC 5545 section
 * 3.3.5), so a window over a clock change lasts an hour more or less; one that a gap swallows vanishes. A
 * window from 00:00 begins at the day's first existing instant, one to 24:00 ends where the next day begins.
 * A day that the zone skipped has no windows. On a holiday of the calendar only an exception for that date
 * opens windows.
 *
 * @param hours - validated working hours
 * @param zone - whose clock they are read on
 * @param rules - the zone data
 * @param from - first instant of interest, in milliseconds since 1970-01-01T00:00:00Z
 * @param until - first instant beyond
 * @param calendar - public holidays of the person's place, if they count
 * @returns the set, clipped to `from` and `until`
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { intervalsOf, parseWorkingHours, workingIntervals } from "@samtal/scheduling";
 * import { epochMilliseconds, parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const weekly = [{ weekdays: [7], from: "00:00", to: "04:00" }];
 * const hours = parseWorkingHours({ weekly, exceptions: [] });
 * const from = epochMilliseconds(parseInstant("2027-03-27T00:00:00Z"));
 * const until = epochMilliseconds(parseInstant("2027-03-29T00:00:00Z"));
 * intervalsOf(workingIntervals(hours, parseTimeZone("Europe/Stockholm"), tzdataRules, from, until));
 * // => [{ "start": "2027-03-27T23:00:00Z", "end": "2027-03-28T02:00:00Z" }]
 * ```
 */
export function workingIntervals(
  hours: WorkingHours,
  zone: TimeZone,
  rules: ZoneRules,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
  calendar?: BusinessCalendar,
): IntervalSet {
  if (!(from < until)) return new Float64Array(0);
  const table = rules.table(zone);
  const exceptions = new Map(hours.exceptions.map(({ date, windows }) => [epochDayOf(date), windows]));
  const weekly: DailyWindow[][] = Array.from({ length: 8 }, () => []);
  for (const window of hours.weekly)
    for (const weekday of new Set(window.weekdays)) weekly[weekday]?.push(window);
  const bounds: number[] = [];
  // A window of the day before can reach over midnight, and a skipped day puts one more between.
  const first = Math.floor(table.toWall(from) / day) - 2;
  const last = Math.floor(table.toWall(until - 1) / day);
  for (let date = first; date <= last; date++) {
    const exception = exceptions.get(date);
    const windows = exception ?? (calendar?.holidayOn(date) ? [] : (weekly[isoWeekdayOf(date)] ?? []));
    if (windows.length === 0 || isSkipped(date, table)) continue;
    for (const { from: start, to: end, overnight } of windows) {
      const endDate = overnight === true ? date + 1 : date;
      bounds.push(
        boundary(date, millisecondsOfDay(start), table),
        boundary(endDate, millisecondsOfDay(end), table),
      );
    }
  }
  return intersect(normalise(bounds), Float64Array.of(from, until));
}

function boundary(date: EpochDay, time: number, table: ZoneTable): EpochMilliseconds {
  const wall = date * day + time;
  return time % day === 0 ? table.firstAtOrAfter(wall) : table.toInstant(wall, "compatible");
}

function isSkipped(date: EpochDay, table: ZoneTable): boolean {
  return table.firstAtOrAfter(date * day) === table.firstAtOrAfter((date + 1) * day);
}
