import type { EpochMilliseconds, ZoneTable } from "@samtal/core/time";

/**
 * The instants at which a zone's clock shows a multiple of the step from midnight.
 *
 * Between two changes of offset they lie evenly; a reading that a gap skips has no instant, one that an
 * overlap shows twice has two.
 *
 * @param table - the grid's zone
 * @param minutes - the step; divides 1440
 * @param from - first instant that may be a start
 * @param last - last instant that may be a start
 * @returns the instants in order
 */
export function gridStarts(
  table: ZoneTable,
  minutes: number,
  from: EpochMilliseconds,
  last: EpochMilliseconds,
): Float64Array {
  if (!(from <= last)) return new Float64Array(0);
  const step = minutes * 60_000;
  const starts: number[] = [];
  let stretch = from;
  for (const at of [...table.transitions(from + 1, last + 1).map((change) => change.at), last + 1]) {
    const offset = table.offsetAt(stretch);
    for (let start = Math.ceil((stretch + offset) / step) * step - offset; start < at; start += step)
      starts.push(start);
    stretch = at;
  }
  return Float64Array.from(starts);
}
