import { type Reason, reason } from "@samtal/core";
import {
  type EpochMilliseconds,
  epochMilliseconds,
  wallMilliseconds,
  type ZonedInstant,
  type ZoneRules,
} from "@samtal/core/time";
import { atWall } from "./windowEnd.ts";

/** When a promised deadline is under the zone data at hand. */
export interface PromisedInstant {
  readonly at: EpochMilliseconds;
  /** Says so where the zone data now gives the clock's reading another instant. */
  readonly because: readonly Reason[];
}

/**
 * A candidate was promised a clock's reading: where new zone data moves it, the later of the two instants
 * holds.
 */
export function promisedInstant(promised: ZonedInstant, rules: ZoneRules): PromisedInstant {
  const { zone, local, zoneData: zoneDataBefore } = promised;
  const stored = epochMilliseconds(promised.instant);
  const wall = wallMilliseconds(local);
  // By the offset, since of a reading that comes twice the first would be taken though no rule has changed.
  if (rules.offsetAt(zone, stored) === wall - stored) return { at: stored, because: [] };
  const because = [
    reason("scheduling/deadline-drifted", { local, zone, zoneDataBefore, zoneData: rules.version }),
  ];
  return { at: Math.max(stored, atWall(wall, zone, rules).at), because };
}
