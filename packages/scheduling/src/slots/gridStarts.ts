import type { ZoneTable } from "@samtal/core/time";
import type { IntervalSet } from "../intervals/intervalSet.ts";

/**
 * The instants of a set at which a zone's clock shows a multiple of the step from midnight.
 *
 * Between two changes of offset they lie evenly; a reading that a gap skips has no instant, one that an
 * overlap shows twice has two. So a grid of 15 minutes in Kathmandu, at +05:45, falls on its quarters.
 *
 * @param set - where starts may lie, normalised
 * @param table - the grid's zone
 * @param minutes - the step; divides 1440
 * @returns the instants in order
 * @throws SamtalError `core/outside-zone-rules`
 */
export function gridStarts(set: IntervalSet, table: ZoneTable, minutes: number): Float64Array {
  if (set.length === 0) return new Float64Array(0);
  const step = minutes * 60_000;
  const first = set[0] as number;
  const changes = table.transitions(first + 1, set[set.length - 1] as number);
  // A stretch holds one start more than it has steps, and a change of offset cuts it in two.
  let room = set.length + changes.length;
  for (let index = 0; index < set.length; index += 2)
    room += Math.ceil(((set[index + 1] as number) - (set[index] as number)) / step);
  const starts = new Float64Array(room);
  let size = 0;
  let next = 0;
  let offset = table.offsetAt(first);
  for (let index = 0; index < set.length; index += 2) {
    let from = set[index] as number;
    const until = set[index + 1] as number;
    while (from < until) {
      while (next < changes.length && (changes[next]?.at as number) <= from)
        offset = changes[next++]?.offsetAfter as number;
      const end = Math.min(until, changes[next]?.at ?? until);
      for (let at = Math.ceil((from + offset) / step) * step - offset; at < end; at += step)
        starts[size++] = at;
      from = end;
    }
  }
  return starts.slice(0, size);
}
