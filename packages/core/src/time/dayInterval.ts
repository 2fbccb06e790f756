import { SamtalError } from "../errors/samtalError.ts";
import { instantOf } from "./epoch.ts";
import { epochDayOf } from "./epochDay.ts";
import type { Interval } from "./interval.ts";
import type { LocalDate } from "./localDate.ts";
import type { TimeZone } from "./timeZone.ts";
import type { ZoneRules } from "./zoneRules.ts";

/**
 * A local day from its first instant to the first of the next day: 23, 24 or 25 hours, or what else the zone did.
 *
 * @param date - the local day
 * @param zone - the zone
 * @param rules - the zone data
 * @returns start (inside) and end (outside)
 * @throws SamtalError `core/skipped-day` where the zone has no such day (Pacific/Apia, 2011-12-30),
 *   `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { dayInterval, intlZoneRules, parseLocalDate, parseTimeZone } from "@samtal/core/time";
 *
 * dayInterval(parseLocalDate("2027-03-28"), parseTimeZone("Europe/Stockholm"), intlZoneRules());
 * // => { "start": "2027-03-27T23:00:00Z", "end": "2027-03-28T22:00:00Z" }
 * ```
 */
export function dayInterval(date: LocalDate, zone: TimeZone, rules: ZoneRules): Interval {
  const table = rules.table(zone);
  const midnight = epochDayOf(date) * 86_400_000;
  const start = table.firstAtOrAfter(midnight);
  const end = table.firstAtOrAfter(midnight + 86_400_000);
  if (end <= start) throw SamtalError.of("core/skipped-day", [], { date });
  return { start: instantOf(start), end: instantOf(end) };
}
