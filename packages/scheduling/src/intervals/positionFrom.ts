/**
 * The first position from `from` on whose value is not below `least`.
 *
 * Gallops: sets are walked in order, and the next position is mostly near.
 *
 * @param values - ascending
 * @param least - what the value must reach
 * @param from - where to begin
 * @returns a position; the length when every value is below
 */
export function positionFrom(values: Float64Array, least: number, from: number): number {
  let low = from;
  let step = 1;
  while (low + step < values.length && (values[low + step] as number) < least) {
    low += step;
    step *= 2;
  }
  let high = Math.min(values.length, low + step);
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
