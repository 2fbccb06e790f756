import type { EpochDay, EpochMilliseconds } from "@samtal/core/time";
import type { ZoneStretch } from "./zoneStretches.ts";

const day = 86_400_000;

/** A civil day as a person lives it, or the part of it that the person spends in one zone. */
export interface LocalDay {
  readonly date: EpochDay;
  readonly from: EpochMilliseconds;
  readonly until: EpochMilliseconds;
}

/**
 * The person's own days, from the first existing instant of each to that of the next.
 *
 * @param stretches - where the person is, in order
 * @returns days in order; one during which the person changes zone comes in parts
 */
export function localDays(stretches: readonly ZoneStretch[]): LocalDay[] {
  const days: LocalDay[] = [];
  for (const { from, until, table } of stretches) {
    let reached = from;
    for (let date = Math.floor(table.toWall(from) / day); reached < until; date++) {
      const end = Math.min(until, table.firstAtOrAfter((date + 1) * day));
      // A day that the zone skipped has no instant.
      if (end > reached) days.push({ date, from: reached, until: end });
      reached = Math.max(reached, end);
    }
  }
  return days;
}
