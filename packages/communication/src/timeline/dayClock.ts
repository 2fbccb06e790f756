import {
  epochMilliseconds,
  instantOf,
  type Interval,
  millisecondsOfDay,
  type TimeZone,
  type ZoneRules,
} from "@samtal/core/time";
import type { RuleSet } from "../rules/ruleSet.ts";
import type { DayClock } from "./timelineDay.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** What a zone's clock shows over a stretch of time, hour by hour, and when it is quiet there. */
export function dayClock(
  zone: TimeZone,
  stretch: Interval,
  quietHours: RuleSet["quietHours"],
  zoneRules: ZoneRules,
): DayClock {
  const [from, until] = [epochMilliseconds(stretch.start), epochMilliseconds(stretch.end)];
  const table = zoneRules.table(zone);
  const hours: { at: DayClock["hours"][number]["at"]; hour: number }[] = [];
  // Zones differ from UTC by quarters of an hour, and a change may fall between two full hours.
  for (let at = Math.ceil(from / 900_000) * 900_000; at < until; at += 900_000) {
    const wall = table.toWall(at);
    if (wall % hour === 0) hours.push({ at: instantOf(at), hour: (((wall % day) + day) % day) / hour });
  }
  const quiet: Interval[] = [];
  const [begins, ends] = [quietHours.from, quietHours.to].map(millisecondsOfDay) as [number, number];
  const first = Math.floor(table.toWall(from) / day) * day - day;
  for (let date = first; date <= table.toWall(until); date += day) {
    const start = Math.max(from, table.toInstant(date + begins));
    const end = Math.min(until, table.toInstant(date + ends + (ends < begins ? day : 0)));
    if (start < end) quiet.push({ start: instantOf(start), end: instantOf(end) });
  }
  return { zone, hours, quiet };
}
