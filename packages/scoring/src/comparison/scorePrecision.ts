import type { Id, Reason } from "@samtal/core";

/** How far apart two applications are, and how sure that is. */
export interface PairDifference {
  /** The first one's score less the second one's. */
  readonly difference: number;
  readonly standardError: number;
}

/**
 * How precise scores are: what P(A > B) and bands rest on. A rater model gives `difference`, which allows for raters
 * whom two applications share; without it the errors of two scores are taken to be independent.
 */
export interface ScorePrecision {
  /** How it was come by. */
  readonly method: string;
  /** By application; what is not there is not known. */
  readonly standardErrors: Readonly<Record<string, number>>;
  /**
   * Of the spread that the standard errors were estimated from. Probabilities and bands then rest on Student's t;
   * without it, as where a model treats its variances as known, on the normal distribution.
   */
  readonly degreesOfFreedom?: number;
  /** Takes precedence over `standardErrors`; `undefined` where the two cannot be compared. */
  readonly difference?: (a: Id<"application">, b: Id<"application">) => PairDifference | undefined;
  /** What it assumes. */
  readonly because?: readonly Reason[];
}
