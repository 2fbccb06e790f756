import { epochMilliseconds } from "./epoch.ts";
import type { Instant } from "./instant.ts";
import type { TimeZone } from "./timeZone.ts";
import { utcOffsetOf } from "./utcOffset.ts";
import { localDateTimeOf } from "./wallMilliseconds.ts";
import type { ZonedInstant } from "./zonedInstant.ts";
import type { ZoneRules } from "./zoneRules.ts";

/**
 * What a zone's clock shows at an instant: the document face of {@link wallFields}.
 *
 * @param instant - the point in time
 * @param zone - the zone
 * @param rules - the zone data
 * @returns the wall clock's date and time, its offset, and the version of the zone data
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { intlZoneRules, parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
 *
 * const zone = parseTimeZone("Europe/Stockholm");
 * zonedAt(parseInstant("2027-03-28T01:30:00Z"), zone, intlZoneRules()).local; // => "2027-03-28T03:30:00"
 * ```
 */
export function zonedAt(instant: Instant, zone: TimeZone, rules: ZoneRules): ZonedInstant {
  const at = epochMilliseconds(instant);
  const offset = rules.offsetAt(zone, at);
  return {
    instant,
    zone,
    local: localDateTimeOf(at + offset),
    offset: utcOffsetOf(offset),
    zoneData: rules.version,
  };
}
