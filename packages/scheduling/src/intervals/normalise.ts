import type { IntervalSet } from "./intervalSet.ts";

/**
 * Sorts and merges stretches of time; one that does not end after its start vanishes, touching ones become
 * one.
 *
 * How many stretches cover an instant depends on the starts and the ends alone, not on which belongs to
 * which: both are sorted by themselves and swept once.
 *
 * @param bounds - `[start, end, start, end, ...]` in milliseconds since 1970-01-01T00:00:00Z, in any order
 * @returns the set; permuting the stretches gives the same bytes
 * @example
 * ```ts
 * import { normalise } from "@samtal/scheduling";
 *
 * Array.from(normalise([50, 60, 0, 10, 10, 20, 40, 30])); // => [0, 20, 50, 60]
 * ```
 */
export function normalise(bounds: ArrayLike<number>): IntervalSet {
  const pairs = bounds.length >> 1;
  const starts = new Float64Array(pairs);
  const ends = new Float64Array(pairs);
  let kept = 0;
  let inOrder = true;
  for (let pair = 0; pair < pairs; pair++) {
    const [start, end] = [bounds[2 * pair] as number, bounds[2 * pair + 1] as number];
    if (!(end > start)) continue;
    inOrder &&= kept === 0 || (start >= (starts[kept - 1] as number) && end >= (ends[kept - 1] as number));
    starts[kept] = start;
    ends[kept++] = end;
  }
  // What comes from windows or a merge is in order already, and sorting is what costs here.
  if (!inOrder) {
    starts.subarray(0, kept).sort();
    ends.subarray(0, kept).sort();
  }
  const set = new Float64Array(kept * 2);
  let size = 0;
  let begun = 0;
  let ended = 0;
  while (begun < kept) {
    set[size++] = starts[begun] as number;
    do {
      // At an equal instant the start counts first, so that touching stretches stay one.
      if (begun < kept && (starts[begun] as number) <= (ends[ended] as number)) begun++;
      else ended++;
    } while (ended < begun);
    set[size++] = ends[ended - 1] as number;
  }
  return set.slice(0, size);
}
