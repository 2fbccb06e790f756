import { instantOf } from "./epoch.ts";
import { epochDayOf } from "./epochDay.ts";
import type { Instant } from "./instant.ts";
import type { LocalDate } from "./localDate.ts";
import type { TimeZone } from "./timeZone.ts";
import type { ZoneRules } from "./zoneRules.ts";

/**
 * The first instant of a local day: 00:00 in most places on most days, the first existing time where the clock
 * skips midnight. A day that the zone skipped altogether (Pacific/Apia, 2011-12-30) begins where the next does.
 *
 * @param date - the local day
 * @param zone - the zone
 * @param rules - the zone data
 * @returns the instant
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { intlZoneRules, parseLocalDate, parseTimeZone, startOfDay } from "@samtal/core/time";
 *
 * const zone = parseTimeZone("America/Sao_Paulo");
 * startOfDay(parseLocalDate("2018-11-04"), zone, intlZoneRules()); // => "2018-11-04T03:00:00Z"
 * ```
 */
export function startOfDay(date: LocalDate, zone: TimeZone, rules: ZoneRules): Instant {
  return instantOf(rules.table(zone).firstAtOrAfter(epochDayOf(date) * 86_400_000));
}
