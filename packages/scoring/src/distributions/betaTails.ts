import { logBinomialTerm } from "./logBinomialTerm.ts";
import { type Tails, tailsFromLower, tailsFromUpper } from "./tails.ts";

/** A point of a beta distribution, said three ways, because rounding one from another would lose digits. */
export interface BetaPoint {
  /** Above 0, below 1. */
  readonly x: number;
  /** 1 − x. */
  readonly y: number;
  /** bx − ay: how far x lies from the mean a/(a + b), times a + b. */
  readonly offset: number;
}

/**
 * Both tails of the beta distribution.
 *
 * The tail on the point's side of the mean by the even part of the continued fraction for the incomplete beta
 * function (DiDonato and Morris 1992, equation 9; the odd-and-even one is DLMF 8.17.22), evaluated by
 * modified Lentz; its front factor by Loader's saddle-point form. The number of steps grows as the root of
 * the smaller parameter.
 *
 * Source: A. R. DiDonato and A. H. Morris (1992), ACM TOMS 18, 360-373; C. Loader (2000).
 *
 * @param a - above 0
 * @param b - above 0
 * @param point - where
 * @returns logarithms of the tails and of xᵃyᵇ / B(a, b)
 */
export function betaTails(a: number, b: number, point: BetaPoint): Tails {
  const { x, y, offset } = point;
  const logWeight = logBinomialTerm(a, b, x, y, offset) + Math.log(a) - Math.log1p(a / b);
  // x ≤ (a + 1)/(a + b + 2), where the fraction converges fast.
  if (offset <= y - x) {
    return tailsFromLower(logWeight - Math.log(evenFraction(a, b, x, y, offset)), logWeight);
  }
  return tailsFromUpper(logWeight - Math.log(evenFraction(b, a, y, x, -offset)), logWeight);
}

const mostSteps = 1_000_000;

function evenFraction(a: number, b: number, x: number, y: number, offset: number): number {
  let value = (a * (1 - offset)) / (a + 1);
  let numeratorRatio = value;
  let inverseRatio = 0;
  for (let m = 1; m < mostSteps; m++) {
    const odd = a + 2 * m - 1;
    const share = (a + m - 1) / odd;
    const numerator = (share * x * m * (b - m) * x * (a + b + m - 1)) / odd;
    const denominator = m + (m * (b - m) * x) / odd + ((a + m) * (1 - offset + m * (1 + y))) / (odd + 2);
    inverseRatio = 1 / (denominator + numerator * inverseRatio);
    numeratorRatio = denominator + numerator / numeratorRatio;
    const factor = numeratorRatio * inverseRatio;
    value *= factor;
    // One rounding from 1 is as near as it may get; written so that NaN ends it too.
    if (!(Math.abs(factor - 1) > 3e-16)) break;
  }
  return value;
}
