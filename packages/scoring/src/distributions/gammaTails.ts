import { excessOverLog } from "./excessOverLog.ts";
import { halfLogTwoPi } from "./halfLogTwoPi.ts";
import { stirlingError } from "./stirlingError.ts";
import { type Tails, tailsFromLower, tailsFromUpper } from "./tails.ts";

/**
 * Both tails of the gamma distribution with shape `a` and scale 1.
 *
 * Below a + 1 the lower tail by its power series (DLMF 8.11.4), above it the upper one by Legendre's
 * continued fraction (DLMF 8.9.2, even part) with modified Lentz; the front factor xᵃe⁻ˣ/Γ(a) in Loader's
 * saddle-point form. The number of steps grows as the root of `a`.
 *
 * Source: DLMF 8.9 and 8.11; C. Loader (2000), Fast and accurate computation of binomial probabilities.
 *
 * @param a - above 0
 * @param x - above 0, finite
 * @returns logarithms of the tails and of xᵃe⁻ˣ/Γ(a)
 */
export function gammaTails(a: number, x: number): Tails {
  const deviance = a * excessOverLog((x - a) / a, x / a);
  const logWeight = 0.5 * Math.log(a) - halfLogTwoPi - stirlingError(a) - deviance;
  if (x < a + 1) return tailsFromLower(logWeight + Math.log(powerSeries(a, x) / a), logWeight);
  return tailsFromUpper(logWeight - Math.log(legendreFraction(a, x)), logWeight);
}

function powerSeries(a: number, x: number): number {
  let term = 1;
  let sum = 1;
  for (let at = 1; term > sum * 1e-17; at++) {
    term *= x / (a + at);
    sum += term;
  }
  return sum;
}

const mostSteps = 1_000_000;

function legendreFraction(a: number, x: number): number {
  let denominator = x - a + 1;
  let value = denominator;
  let numeratorRatio = value;
  let inverseRatio = 0;
  for (let m = 1; m < mostSteps; m++) {
    const numerator = m * (a - m);
    denominator += 2;
    inverseRatio = 1 / (denominator + numerator * inverseRatio);
    numeratorRatio = denominator + numerator / numeratorRatio;
    const factor = numeratorRatio * inverseRatio;
    value *= factor;
    // One rounding from 1 is as near as it may get; written so that NaN ends it too.
    if (!(Math.abs(factor - 1) > 3e-16)) break;
  }
  return value;
}
