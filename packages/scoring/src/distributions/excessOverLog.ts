/**
 * u − log(1 + u), without the cancellation at u near 0: what a deviance is made of.
 *
 * With v = u/(2 + u), log(1 + u) = 2(v + v³/3 + v⁵/5 + …) and u − 2v = uv.
 *
 * Source: C. Loader (2000), Fast and accurate computation of binomial probabilities (there `bd0`).
 *
 * @param excess - u, above −1
 * @param ratio - 1 + u, as exactly as the caller knows it; used where u is far from 0
 * @returns 0 or more, to a few units in the last place
 */
export function excessOverLog(excess: number, ratio: number): number {
  if (Math.abs(excess) >= 0.5) return excess - Math.log(ratio);
  const v = excess / (2 + excess);
  const square = v * v;
  let power = 2 * v * square;
  let sum = excess * v;
  for (let odd = 3; ; odd += 2) {
    const next = sum - power / odd;
    // Written so that NaN ends it too.
    if (!(Math.abs(next - sum) > 0)) return next;
    sum = next;
    power *= square;
  }
}
