/**
 * A standard normal quantile within 5e-4, to start an iteration from.
 *
 * Source: M. Abramowitz and I. A. Stegun (1964), Handbook of mathematical functions, 26.2.23.
 *
 * @param p - above 0, at most ½
 * @returns at most 5e-4
 */
export function roughNormalQuantile(p: number): number {
  const t = Math.sqrt(-2 * Math.log(p));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return above / below - t;
}
