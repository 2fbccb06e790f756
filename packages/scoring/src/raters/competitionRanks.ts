/**
 * Ranks from the highest value down, 1 first; equal values share the best of their ranks ("1224").
 *
 * @param tolerance - values no further apart than this from the first of their group are equal
 */
export function competitionRanks(values: Float64Array, tolerance: number): Int32Array {
  const order = Int32Array.from(values, (_, at) => at).sort(
    (a, b) => (values[b] as number) - (values[a] as number),
  );
  const ranks = new Int32Array(values.length);
  let first = 0;
  for (let place = 0; place < order.length; place++) {
    const value = values[order[place] as number] as number;
    if ((values[order[first] as number] as number) - value > tolerance) first = place;
    ranks[order[place] as number] = first + 1;
  }
  return ranks;
}
