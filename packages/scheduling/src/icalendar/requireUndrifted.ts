import { SamtalError } from "@samtal/core";
import {
  epochMilliseconds,
  localDateTimeOf,
  wallMilliseconds,
  type ZonedInstant,
  type ZoneRules,
} from "@samtal/core/time";

/**
 * Refuses a time whose clock, by the given zone data, no longer shows what was promised: the file would tell
 * one time and the promise another.
 *
 * @throws SamtalError `scheduling/booking-drifted`, `core/unknown-zone`, `core/outside-zone-rules`
 */
export function requireUndrifted(
  { instant, zone, local }: ZonedInstant,
  zoneRules: ZoneRules,
  path: readonly string[],
): void {
  const shown = zoneRules.table(zone).toWall(epochMilliseconds(instant));
  if (shown === wallMilliseconds(local)) return;
  const params = { promised: local, shown: localDateTimeOf(shown), zoneData: zoneRules.version };
  throw SamtalError.of("scheduling/booking-drifted", [...path, "local"], params);
}
