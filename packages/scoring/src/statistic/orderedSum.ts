/**
 * The sum of numbers, the same bytes in whatever order they come: smallest first, with Neumaier's correction.
 *
 * @param terms - the numbers; a Float64Array is sorted in place
 */
export function orderedSum(terms: Float64Array | readonly number[]): number {
  const sorted = (terms instanceof Float64Array ? terms : Float64Array.from(terms)).sort();
  let sum = 0;
  let lost = 0;
  for (const term of sorted) {
    const next = sum + term;
    lost += Math.abs(sum) >= Math.abs(term) ? sum - next + term : term - next + sum;
    sum = next;
  }
  return sum + lost;
}
