import { type Reason, reason } from "@samtal/core";
import {
  type EpochMilliseconds,
  epochMilliseconds,
  instantOf,
  wallMilliseconds,
  zonedAt,
  type ZoneRules,
} from "@samtal/core/time";
import type { AsynchronousEvent } from "./asynchronousEvent.ts";
import type { AsynchronousWindow } from "./asynchronousWindow.ts";
import { deadlineFrom } from "./deadlineFrom.ts";
import { atWall } from "./windowEnd.ts";

/** The deadline in force, and how it came about. */
export interface ExtendedDeadline {
  /** As the window promised it, under the zone data at hand. */
  readonly promised: EpochMilliseconds;
  /** With every extension. */
  readonly at: EpochMilliseconds;
  readonly because: readonly Reason[];
}

/**
 * The deadline with the extensions among events, which only ever move it on. The candidate was promised a wall clock's
 * time: where new zone data moves it, the later of the two instants holds.
 *
 * @param events - in the order of time
 */
export function extendedDeadline(
  { deadline, deadlineRule, zoneData }: AsynchronousWindow,
  events: readonly AsynchronousEvent[],
  rules: ZoneRules,
): ExtendedDeadline {
  const { zone } = deadline;
  const because: Reason[] = [];
  const stored = epochMilliseconds(deadline.instant);
  const shown = atWall(wallMilliseconds(deadline.local), zone, rules).at;
  // At a repeated reading the first would be taken for the second, though no rule has changed.
  const drifted = rules.offsetAt(zone, stored) !== wallMilliseconds(deadline.local) - stored;
  const promised = drifted ? Math.max(stored, shown) : stored;
  if (drifted) {
    const local = deadline.local;
    because.push(reason("scheduling/deadline-drifted", { local, zone, zoneDataBefore: zoneData, zoneData: rules.version }));
  }
  let at = promised;
  for (const event of events) {
    if (event.type !== "extension-granted") continue;
    const { id: eventId, cause } = event;
    const reached = deadlineFrom(epochMilliseconds(event.until), deadlineRule, zone, rules);
    if (reached.at <= at) {
      because.push(reason("scheduling/extension-not-later", { eventId, cause }));
      continue;
    }
    at = reached.at;
    const { local, offset } = zonedAt(instantOf(at), zone, rules);
    because.push(reason("scheduling/deadline-extended", { eventId, cause, local, offset }), ...reached.because);
  }
  return { promised, at, because };
}
