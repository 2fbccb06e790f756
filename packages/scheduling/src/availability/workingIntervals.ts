import type { BusinessCalendar, EpochMilliseconds, TimeZone, ZoneRules } from "@samtal/core/time";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { windowIntervals } from "./windowIntervals.ts";
import { windowsOf } from "./windowsOf.ts";
import type { WorkingHours } from "./workingHours.ts";

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
  return windowIntervals(windowsOf(hours, calendar), rules.table(zone), from, until);
}
