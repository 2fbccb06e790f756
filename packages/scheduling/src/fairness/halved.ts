/**
 * A sum of counts by age, each period half of the one before: exact, since a half is a power of two.
 *
 * @param counts - how many in each period, the youngest first
 * @returns the sum
 */
export function halved(counts: ArrayLike<number>): number {
  // From the oldest on, so that what is small is added while the sum still is.
  let sum = 0;
  for (let period = counts.length - 1; period >= 0; period--) sum = sum / 2 + (counts[period] as number);
  return sum;
}
