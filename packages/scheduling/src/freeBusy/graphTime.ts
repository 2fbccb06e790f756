import {
  daysInMonth,
  epochDayFromCivil,
  type EpochMilliseconds,
  type TimeZone,
  type ZoneRules,
} from "@samtal/core/time";
import * as z from "zod";
import { namedZone } from "../zoneNames/namedZone.ts";
import type { ZoneSpan } from "../zoneNames/zoneSpan.ts";

/** Microsoft Graph's dateTimeTimeZone: a wall time with up to seven digits after the second, and whose clock. */
export const graphTimeSchema = z.object({
  dateTime: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z?$/),
  timeZone: z.string().nullish(),
});

/** Which instant is meant where the clock shows a time twice. */
type Twice = "earlier" | "later";

/**
 * The instant of a dateTimeTimeZone.
 *
 * @param time - as Graph gives it; without a zone it is UTC
 * @param rules - the zone data, which says which names are zones
 * @param span - where a name that lists cities must mean one clock
 * @param twice - which instant is meant where the clock shows the time twice; a skipped time moves forward
 * @returns the instant, or what is wrong
 */
export function graphTime(
  { dateTime, timeZone }: z.infer<typeof graphTimeSchema>,
  rules: ZoneRules,
  span: ZoneSpan,
  twice: Twice,
): EpochMilliseconds | "unreadable" | "unknown-zone" {
  const [year, month, day, hour, minute, second] = dateTime.split(/[-T:.Z]/).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  if (!isDay || hour > 23 || minute > 59 || second > 59) return "unreadable";
  const fraction = Number(/\.(\d{1,3})/.exec(dateTime)?.[1]?.padEnd(3, "0") ?? 0);
  const wall =
    epochDayFromCivil(year, month, day) * 86_400_000 + ((hour * 60 + minute) * 60 + second) * 1000 + fraction;
  const isUtc = dateTime.endsWith("Z") || timeZone === undefined || timeZone === null || timeZone === "";
  if (isUtc || timeZone === "UTC") return wall;
  const zone: TimeZone | undefined = namedZone(timeZone, rules, span);
  if (zone === undefined) return "unknown-zone";
  // The span reaches days beyond what is asked for: out there any instant will do, and none leaves the zone data.
  if (wall < span.from + 86_400_000) return span.from;
  if (wall > span.until - 86_400_000) return span.until;
  const table = rules.table(zone);
  return table.toInstant(wall, table.kindOf(wall) === "gap" ? "compatible" : twice);
}
