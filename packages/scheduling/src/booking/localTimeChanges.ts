import { type Reason, reason } from "@samtal/core";
import { zonedAt, type ZoneRules } from "@samtal/core/time";
import type { Slot } from "../slots/slot.ts";

/**
 * The clocks that a slot showed and that read differently under these zone rules.
 *
 * @param slot - a slot, listed under these zone rules or others
 * @param zoneRules - the zone data in force
 * @returns a reason for each, with both readings; empty when every clock still shows what it showed
 */
export function localTimeChanges(slot: Slot, zoneRules: ZoneRules): Reason[] {
  return slot.local.flatMap(({ personId, start, end }) =>
    [start, end].flatMap(({ instant, zone, local }) => {
      const { local: now } = zonedAt(instant, zone, zoneRules);
      if (now === local) return [];
      const versions = { zoneDataBefore: slot.zoneData, zoneData: zoneRules.version };
      return [reason("scheduling/local-time-changed", { personId, shown: local, now, ...versions })];
    }),
  );
}
