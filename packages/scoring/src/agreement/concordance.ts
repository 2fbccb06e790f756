import { tieGroups } from "./midRanks.ts";

/**
 * Pairs in the same order less pairs in opposite orders, in n log n steps: sorted by x, every exchange that then sorts
 * y is a pair in opposite orders.
 *
 * @see Knight (1966), A computer method for calculating Kendall's tau with ungrouped data
 */
export function concordance(x: Float64Array, y: Float64Array): number {
  const units = x.length;
  const order = Int32Array.from(x.keys()).sort(
    (a, b) => (x[a] as number) - (x[b] as number) || (y[a] as number) - (y[b] as number),
  );
  const sorted = Float64Array.from(order, (at) => y[at] as number);
  const tied = (groups: readonly number[]): number => groups.reduce((sum, own) => sum + (own * (own - 1)) / 2, 0);
  let inBoth = 0;
  let run = 1;
  for (let at = 1; at < units; at++) {
    const same = x[order[at] as number] === x[order[at - 1] as number] && sorted[at] === sorted[at - 1];
    run = same ? run + 1 : 1;
    inBoth += run - 1;
  }
  const ordered = (units * (units - 1)) / 2 - tied(tieGroups(x)) - tied(tieGroups(y)) + inBoth;
  return ordered - 2 * exchanges(sorted, new Float64Array(units), 0, units);
}

/** Sorts part of the numbers by merging, and counts how many larger ones stood before smaller ones. */
function exchanges(values: Float64Array, spare: Float64Array, from: number, to: number): number {
  if (to - from < 2) return 0;
  const middle = (from + to) >> 1;
  let count = exchanges(values, spare, from, middle) + exchanges(values, spare, middle, to);
  let left = from;
  let right = middle;
  for (let at = from; at < to; at++) {
    const takeRight = left >= middle || (right < to && (values[right] as number) < (values[left] as number));
    if (takeRight) count += middle - left;
    spare[at] = values[takeRight ? right++ : left++] as number;
  }
  values.set(spare.subarray(from, to), from);
  return count;
}
