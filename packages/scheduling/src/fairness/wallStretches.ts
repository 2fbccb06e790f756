import type { EpochMilliseconds, WallMilliseconds, ZoneTable } from "@samtal/core/time";

/**
 * What a zone's clock shows during a meeting, as stretches in which it runs without a jump.
 *
 * @param start - first instant of the meeting
 * @param end - first instant after it, later than `start`
 * @param table - the zone's table
 * @returns first and last reading of each stretch: one pair, or one more for each change of the clock inside
 */
export function wallStretches(
  start: EpochMilliseconds,
  end: EpochMilliseconds,
  table: ZoneTable,
): WallMilliseconds[] {
  const walls = [table.toWall(start)];
  const last = table.offsetAt(end - 1);
  if (table.offsetAt(start) !== last) {
    for (const { at, offsetBefore, offsetAfter } of table.transitions(start + 1, end))
      walls.push(at + offsetBefore, at + offsetAfter);
  }
  walls.push(end + last);
  return walls;
}
