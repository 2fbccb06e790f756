import { orderedSum } from "../statistic/orderedSum.ts";

/** Sums of squares and products around the means of two rows of numbers. */
export interface Moments {
  readonly xx: number;
  readonly yy: number;
  readonly xy: number;
  /** Mean of x less mean of y. */
  readonly shift: number;
}

/** Reckons the sums around the means; numbers are counted from the first before anything is squared. */
export function moments(x: Float64Array, y: Float64Array): Moments {
  const dx = centred(x);
  const dy = centred(y);
  return {
    xx: orderedSum(dx.map((value) => value * value)),
    yy: orderedSum(dy.map((value) => value * value)),
    xy: orderedSum(dx.map((value, at) => value * (dy[at] as number))),
    shift: orderedSum(x.map((value, at) => value - (y[at] as number))) / x.length,
  };
}

/** The numbers less their mean. */
function centred(values: Float64Array): Float64Array {
  const lowest = values.reduce((low, value) => Math.min(low, value), Number.POSITIVE_INFINITY);
  const above = values.map((value) => value - lowest);
  const mean = orderedSum(above.slice()) / values.length;
  return above.map((value) => value - mean);
}
