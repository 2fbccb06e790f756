import { type EpochDay, type EpochMilliseconds, millisecondsOfDay, type ZoneTable } from "@samtal/core/time";
import { intersect } from "../intervals/intersect.ts";
import type { IntervalSet } from "../intervals/intervalSet.ts";
import { normalise } from "../intervals/normalise.ts";
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
  const last = Math.floor(table.toWall(until - 1) / day);
  for (let date = first; date <= last; date++) {
    const windows = windowsOn(date);
    if (windows.length === 0 || isSkipped(date, table)) continue;
    for (const { from: start, to: end, overnight } of windows) {
      const endDate = overnight === true ? date + 1 : date;
      bounds.push(
        boundary(date, millisecondsOfDay(start), table),
        boundary(endDate, millisecondsOfDay(end), table),
      );
    }
  }
  return intersect(normalise(bounds), Float64Array.of(from, until));
}

function boundary(date: EpochDay, time: number, table: ZoneTable): EpochMilliseconds {
  const wall = date * day + time;
  return time % day === 0 ? table.firstAtOrAfter(wall) : table.toInstant(wall, "compatible");
}

function isSkipped(date: EpochDay, table: ZoneTable): boolean {
  return table.firstAtOrAfter(date * day) === table.firstAtOrAfter((date + 1) * day);
}
