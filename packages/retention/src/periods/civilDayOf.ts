import {
  epochMilliseconds,
  type Instant,
  type LocalDate,
  localDateOf,
  type TimeZone,
  type ZoneRules,
} from "@samtal/core/time";

const millisecondsPerDay = 86_400_000;

/**
 * The civil day on which something happened, in the controller's zone.
 *
 * Periods count days, and the day is the one on the controller's calendar when it happened: half past eleven in
 * the evening UTC on New Year's Eve is New Year's Day in Stockholm.
 *
 * @param instant - when it happened
 * @param zone - the controller's zone
 * @param rules - the zone data
 * @returns the date there
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { civilDayOf } from "@samtal/retention";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * civilDayOf(parseInstant("2026-12-31T23:30:00Z"), parseTimeZone("Europe/Stockholm"), tzdataRules);
 * // => "2027-01-01"
 * ```
 */
export function civilDayOf(instant: Instant, zone: TimeZone, rules: ZoneRules): LocalDate {
  const at = epochMilliseconds(instant);
  return localDateOf(Math.floor((at + rules.offsetAt(zone, at)) / millisecondsPerDay));
}
