import type { BetaPoint } from "./betaTails.ts";

/**
 * The point of a beta distribution at x, with (a + b)x − a reckoned in two doubles, so that a point many
 * standard deviations from the mean of large parameters keeps its digits.
 *
 * Source: T. J. Dekker (1971), A floating-point technique for extending the available precision.
 *
 * @param a - above 0
 * @param b - above 0
 * @param x - above 0, below 1
 * @returns the point
 */
export function betaPointAt(a: number, b: number, x: number): BetaPoint {
  const n = a + b;
  const nRounding = a > b ? b - (n - a) : a - (n - b);
  const product = n * x;
  const [nHigh, nLow] = halves(n);
  const [xHigh, xLow] = halves(x);
  const productRounding = nLow * xLow - (product - nHigh * xHigh - nLow * xHigh - nHigh * xLow);
  return { x, y: 1 - x, offset: product - a + (productRounding + nRounding * x) };
}

function halves(value: number): [number, number] {
  const spread = 134_217_729 * value;
  const high = spread - (spread - value);
  return [high, value - high];
}
