import type { EpochDay, EpochMilliseconds, WallMilliseconds, ZoneTable } from "@samtal/core/time";
import { intersect } from "../intervals/intersect.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { normalise } from "../intervals/normalise.ts";
import { positionFrom } from "../intervals/positionFrom.ts";
import type { WindowsOn } from "./windowsOf.ts";

const day = 86_400_000;

/**
 * Windows on a zone's clock as stretches of elapsed time: what every search for slots stands on.
 *
 * Start and end are resolved apart, each by the offset that holds there (RFC 5545 section 3.3.5). A window
 * from 00:00 begins at the day's first existing instant, one to 24:00 ends where the next day begins, and a
 * day that the zone skipped has none.
 *
 * @param windowsOn - which windows start on a civil day
 * @param table - the zone whose clock they are read on
 * @param from - first instant of interest
 * @param until - first instant beyond
 * @returns the set, clipped to `from` and `until`
 */
export function windowIntervals(
  windowsOn: WindowsOn,
  table: ZoneTable,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
): IntervalSet {
  if (!(from < until)) return new Float64Array(0);
  const bounds: number[] = [];
  // A window of the day before can reach over midnight, and a skipped day puts one more between.
  const first = Math.floor(table.toWall(from) / day) - 2;
  const last = Math.floor(latestReading(table, from, until) / day);
  // The stretch of constant offset that a day lies in; days come in order, so it is only ever moved on.
  const { at, offsets } = table;
  let stretch = Math.max(0, positionFrom(at, first * day, 0) - 1);
  for (let date = first; date <= last; date++) {
    const windows = windowsOn(date);
    if (windows.length === 0) continue;
    const midnight = date * day;
    while (stretch + 1 < at.length && (at[stretch + 1] as number) <= midnight - (offsets[stretch] as number))
      stretch++;
    if (isSteady(midnight, stretch, table)) {
      const start = midnight - (offsets[stretch] as number);
      for (const { from: opens, to: closes } of windows) bounds.push(start + opens, start + closes);
    } else if (!isSkipped(date, table)) {
      for (const { from: opens, to: closes } of windows)
        bounds.push(boundary(midnight + opens, table), boundary(midnight + closes, table));
    }
  }
  return intersect(normalise(bounds), Float64Array.of(from, until));
}

/** Where the clock goes back over midnight, it has shown a later day than at the end. */
function latestReading(
  table: ZoneTable,
  from: EpochMilliseconds,
  until: EpochMilliseconds,
): WallMilliseconds {
  let latest = table.toWall(until - 1);
  for (const { at, offsetBefore } of table.transitions(from + 1, until))
    latest = Math.max(latest, at - 1 + offsetBefore);
  return latest;
}

/**
 * Whether each reading of two days from `midnight` on is shown once only, all by the one offset of the stretch.
 *
 * Two offsets lie less than two days apart: that far from its beginning no earlier stretch shows its readings.
 */
function isSteady(midnight: WallMilliseconds, stretch: number, { at, offsets, until }: ZoneTable): boolean {
  const start = midnight - (offsets[stretch] as number);
  return start >= (at[stretch] as number) + 2 * day && start + 2 * day < (at[stretch + 1] ?? until);
}

function boundary(wall: WallMilliseconds, table: ZoneTable): EpochMilliseconds {
  return wall % day === 0 ? table.firstAtOrAfter(wall) : table.toInstant(wall, "compatible");
}

function isSkipped(date: EpochDay, table: ZoneTable): boolean {
  return table.firstAtOrAfter(date * day) === table.firstAtOrAfter((date + 1) * day);
}
