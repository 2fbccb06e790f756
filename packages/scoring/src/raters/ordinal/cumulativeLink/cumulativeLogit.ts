/** One rating's log probability under the cumulative logit, with its derivatives. */
export interface LogitTerms {
  /** Minus the log probability. */
  loss: number;
  /** Of the log probability by the place. */
  score: number;
  /** Minus the second derivative by the place: the densities at both bounds, added. */
  weight: number;
  /** Of the log probability by the upper and by the lower bound. */
  upper: number;
  lower: number;
  /** Densities at both bounds, and their derivatives. */
  upperDensity: number;
  lowerDensity: number;
  upperBend: number;
  lowerBend: number;
}

/** Room for {@link cumulativeLogit} to write to. */
export const logitTerms = (): LogitTerms => ({
  loss: 0,
  score: 0,
  weight: 0,
  upper: 0,
  lower: 0,
  upperDensity: 0,
  lowerDensity: 0,
  upperBend: 0,
  lowerBend: 0,
});

/**
 * The probability of a category between two bounds, both less the place: `F(upper) - F(lower)`, `F` the
 * logistic distribution. It is reckoned as `F(upper) (1 - F(lower)) (1 - e^(lower - upper))`, which loses
 * nothing in either tail.
 *
 * @param upper - Infinity for the highest category
 * @param lower - -Infinity for the lowest category
 */
export function cumulativeLogit(upper: number, lower: number, to: LogitTerms): void {
  const [below, above] = [logistic(upper), logistic(-upper)];
  const [belowLower, aboveLower] = [logistic(lower), logistic(-lower)];
  const gap = upper - lower;
  // d log(1 - e^-gap) / d gap
  const narrowing = gap === Infinity ? 0 : 1 / Math.expm1(gap);
  to.loss = softplus(-upper) + softplus(lower) - (gap === Infinity ? 0 : Math.log(-Math.expm1(-gap)));
  to.score = belowLower - above;
  to.upperDensity = below * above;
  to.lowerDensity = belowLower * aboveLower;
  to.weight = to.upperDensity + to.lowerDensity;
  to.upper = above + narrowing;
  to.lower = -belowLower - narrowing;
  to.upperBend = to.upperDensity * (above - below);
  to.lowerBend = to.lowerDensity * (aboveLower - belowLower);
}

function logistic(x: number): number {
  return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x));
}

/** `log(1 + e^x)` */
function softplus(x: number): number {
  return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
}
