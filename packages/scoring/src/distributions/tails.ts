/**
 * Both tails of a distribution at one point, and its weight there, as natural logarithms: nothing underflows.
 */
export interface Tails {
  /** Logarithm of the probability up to the point. */
  readonly logLower: number;
  /** Logarithm of the probability from the point on. */
  readonly logUpper: number;
  /**
   * Logarithm of the derivative of the lower tail by the logarithm of the odds (beta) or of the point
   * (gamma).
   */
  readonly logWeight: number;
}

/** The tails when the lower one is known; the other is 1 less it. */
export function tailsFromLower(logLower: number, logWeight: number): Tails {
  return { logLower, logUpper: logComplement(logLower), logWeight };
}

/** The tails when the upper one is known. */
export function tailsFromUpper(logUpper: number, logWeight: number): Tails {
  return { logLower: logComplement(logUpper), logUpper, logWeight };
}

// log(1 − eˡ), by the form that cancels less. Rounding may put l a hair above 0.
function logComplement(log: number): number {
  if (log >= 0) return -Infinity;
  return log > -Math.LN2 ? Math.log(-Math.expm1(log)) : Math.log1p(-Math.exp(log));
}
