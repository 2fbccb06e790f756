/** The lowest rating, to take off all before any sum, and the largest by size, which tells how coarse they are. */
export function shiftOf(values: Float64Array): { readonly shift: number; readonly largest: number } {
  let lowest = Number.POSITIVE_INFINITY;
  let highest = Number.NEGATIVE_INFINITY;
  // NaN, a rating that is missing, is neither.
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return { shift: lowest, largest: Math.max(Math.abs(lowest), Math.abs(highest)) };
}
