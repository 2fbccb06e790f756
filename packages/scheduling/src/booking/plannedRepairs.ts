import { compareText, type Reason, reason, type Booking } from "@samtal/core";
import {
  epochMilliseconds,
  wallMilliseconds,
  type ZoneDrift,
  zonedAt,
  type ZoneRules,
} from "@samtal/core/time";
import type { DriftedBooking } from "./driftedBooking.ts";
import type { DriftPolicy } from "./driftPolicy.ts";
import { rezonedBooking } from "./rezonedBooking.ts";

/** What is to become of one drifted booking, before anybody's calendar is looked at. */
export interface PlannedRepair {
  readonly drifted: DriftedBooking;
  /** The booking as it would stand; the same where its clocks still show what they showed. */
  readonly next: Booking;
  readonly plan: "stands" | "moves" | "impossible";
  readonly because: readonly Reason[];
}

/** One plan for each booking that the drift names, ordered by its id. */
export function plannedRepairs(
  drifted: readonly DriftedBooking[],
  drift: readonly ZoneDrift[],
  policy: DriftPolicy,
  zoneRules: ZoneRules,
): PlannedRepair[] {
  const byId = new Map(drifted.map((each) => [each.booking.id as string, each]));
  return [...drift]
    .sort((a, b) => compareText(a.id, b.id))
    .map((each) => planOf(byId.get(each.id) as DriftedBooking, each, policy, zoneRules));
}

function planOf(
  drifted: DriftedBooking,
  drift: ZoneDrift,
  policy: DriftPolicy,
  zoneRules: ZoneRules,
): PlannedRepair {
  const { booking } = drifted;
  const { start, end } = booking;
  const shown = zonedAt(start.instant, start.zone, zoneRules);
  const stands = shown.local === start.local && zonedAt(end.instant, end.zone, zoneRules).local === end.local;
  const { zone } = start;
  if (stands) {
    const because = [reason("scheduling/drift-repaired-already", { local: start.local, zone })];
    return { drifted, next: booking, plan: "stands", because };
  }
  const params = { local: start.local, zone, zoneDataBefore: start.zoneData, zoneData: zoneRules.version };
  if (policy === "keep-instant") {
    const next = rezonedBooking(booking, epochMilliseconds(start.instant), zoneRules);
    const because = [
      reason("scheduling/instant-kept", { ...params, now: next.start.local }),
      ...drift.because,
    ];
    return { drifted, next, plan: "moves", because };
  }
  const next = rezonedBooking(booking, epochMilliseconds(drift.keepWallClock), zoneRules);
  if (wallMilliseconds(next.start.local) === wallMilliseconds(start.local)) {
    const moved = { from: start.instant, to: next.start.instant };
    const because = [reason("scheduling/wall-clock-kept", { ...params, ...moved }), ...drift.because];
    return { drifted, next, plan: "moves", because };
  }
  const because = [
    reason("scheduling/promised-clock-skipped", { ...params, now: next.start.local }),
    ...drift.because,
  ];
  return { drifted, next, plan: "impossible", because };
}
