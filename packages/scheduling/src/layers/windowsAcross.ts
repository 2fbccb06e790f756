import { windowIntervals } from "../availability/windowIntervals.ts";
import type { WindowsOn } from "../availability/windowsOf.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { union } from "../intervals/union.ts";
import type { ZoneStretch } from "./zoneStretches.ts";

/**
 * Windows on the clocks of where a person is, each stretch for itself: one begun before a journey ends with it.
 *
 * @param windowsOn - which windows start on a civil day
 * @param stretches - where the person is, in order
 * @returns open time over all stretches
 */
export function windowsAcross(windowsOn: WindowsOn, stretches: readonly ZoneStretch[]): IntervalSet {
  const sets = stretches.map(({ table, from, until }) => windowIntervals(windowsOn, table, from, until));
  return sets.length === 1 ? (sets[0] as IntervalSet) : union(...sets);
}
