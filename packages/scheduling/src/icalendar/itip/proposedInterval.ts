import { type Issue, issue } from "@samtal/core";
import { type Interval, instantOf, type TimeZone, type ZoneRules } from "@samtal/core/time";
import { type CalendarTime, calendarTime, type CalendarZones } from "../calendarTime.ts";
import { eventLength } from "../eventLength.ts";
import type { JcalComponent } from "../jcal.ts";
import { wallClock } from "../wallClock.ts";
import { namedZone } from "../../zoneNames/namedZone.ts";

/**
 * The time that a COUNTER proposes.
 *
 * @param event - its VEVENT
 * @param options - the meeting's zone, for floating times, and the zone data
 * @returns the interval, or what can't be read: a whole day is no time for a meeting
 */
export function proposedInterval(
  [, properties]: JcalComponent,
  { zone, zoneRules }: { readonly zone: TimeZone; readonly zoneRules: ZoneRules },
): Interval | Issue {
  const span = { from: zoneRules.from, until: zoneRules.until - 1 };
  const zones: CalendarZones = { owner: zone, named: (tzid) => namedZone(tzid, zoneRules, span) };
  const value = (name: string): unknown[] => {
    const property = properties.find(([each]) => each === name);
    return property === undefined ? [] : [property[3], property[1]["tzid"]];
  };
  const time = (name: string): CalendarTime | "unreadable" | "unknown-zone" => {
    const [written, tzid] = value(name);
    const found = calendarTime(written, tzid, zones);
    return typeof found === "string" || !found.isDate ? found : "unreadable";
  };
  const missing = (property: string): Issue =>
    issue("scheduling/itip-missing-property", ["interval"], { property });
  const start = time("dtstart");
  if (start === "unknown-zone") return issue("scheduling/unknown-zone-in-calendar", ["interval"]);
  if (start === "unreadable") return missing("DTSTART");
  const [duration] = value("duration");
  const end = duration === undefined ? time("dtend") : undefined;
  if (end === "unknown-zone") return issue("scheduling/unknown-zone-in-calendar", ["interval"]);
  if (end === "unreadable") return missing("DTEND");
  const length = eventLength(start, end, duration);
  if (typeof length === "string") return missing(duration === undefined ? "DTEND" : "DURATION");
  const clock = wallClock(start.zone, zoneRules);
  const from = clock.toInstant(start.wall);
  const until =
    length.kind === "until"
      ? wallClock(length.end.zone, zoneRules).toInstant(length.end.wall)
      : clock.toInstant(start.wall + length.days * 86_400_000) + length.milliseconds;
  return { start: instantOf(from), end: instantOf(until) };
}
