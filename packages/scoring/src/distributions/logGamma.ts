import { halfLogTwoPi } from "./halfLogTwoPi.ts";
import { stirlingError } from "./stirlingError.ts";

// 1 − γ, and ζ(k) − 1 for k = 2, 3, …: mpmath 1.3.0 at 40 digits.
const oneMinusEuler = 0.42278433509846713;
const zetaMinusOne = [
  0.6449340668482264, 0.2020569031595943, 0.08232323371113819, 0.03692775514336993, 0.01734306198444914,
  0.008349277381922827, 0.00407735619794434, 0.0020083928260822143, 0.0009945751278180853,
  0.0004941886041194645, 0.0002460865533080483, 0.00012271334757848915, 6.124813505870483e-05,
  3.058823630702049e-05, 1.528225940865187e-05, 7.637197637899763e-06, 3.81729326499984e-06,
  1.908212716553939e-06, 9.539620338727962e-07, 4.769329867878064e-07, 2.38450502727733e-07,
  1.1921992596531106e-07, 5.960818905125948e-08, 2.980350351465228e-08, 1.4901554828365043e-08,
  7.45071178983543e-09, 3.725334024788457e-09, 1.862659723513049e-09, 9.313274324196682e-10,
  4.656629065033784e-10,
];

/**
 * Natural logarithm of the gamma function.
 *
 * Near its zeros at 1 and 2 by the power series about 2 with ζ(k) − 1 (DLMF 5.7.3), so that the relative
 * error stays small there; elsewhere Stirling's formula with its correction (DLMF 5.11.1).
 *
 * @param x - above 0
 * @returns log Γ(x); Infinity at 0 and at Infinity
 */
export function logGamma(x: number): number {
  if (x === 0 || x === Infinity) return Infinity;
  if (x < 0.5) return aboutTwo(x) - Math.log1p(x) - Math.log(x);
  if (x < 1.5) return aboutTwo(x - 1) - Math.log1p(x - 1);
  if (x <= 2.5) return aboutTwo(x - 2);
  return (x - 0.5) * Math.log(x) - x + halfLogTwoPi + stirlingError(x);
}

/** log Γ(2 + z) for |z| up to a half. */
function aboutTwo(z: number): number {
  let sum = oneMinusEuler * z;
  let power = z;
  for (const [at, zeta] of zetaMinusOne.entries()) {
    power *= -z;
    sum -= (zeta * power) / (at + 2);
  }
  return sum;
}
