import type { Reason } from "@samtal/core";

/** What is looked at in a rater's ratings. */
export type BehaviourKind =
  | "severity"
  | "central-tendency"
  | "range-restriction"
  | "halo"
  | "drift"
  | "rating-lag";

/** One observation about one rater: personal data of the interviewer, shown by id and to whom it concerns. */
export type RaterNote =
  | {
      readonly kind: BehaviourKind;
      readonly status: "not-enough-history";
      /** What the figure would be. */
      readonly definition: Reason;
      /** What there is: ratings that count here, or other raters to compare with. */
      readonly available: number;
      readonly needed: number;
      readonly because: readonly Reason[];
    }
  | {
      readonly kind: BehaviourKind;
      /**
       * `noted`: it differs from the others by at least the threshold. It is an observation, never a verdict.
       */
      readonly status: "noted" | "usual";
      readonly definition: Reason;
      readonly figure: number;
      /** Standard error of the figure, where one is defined. */
      readonly standardError: number | null;
      /** Ratings that the figure rests on. */
      readonly ratings: number;
      /** Median of the same figure over the other raters with enough history. */
      readonly others: number;
      readonly otherRaters: number;
      readonly threshold: number;
      readonly because: readonly Reason[];
    };

/** A rater's figure before it is compared. */
export interface BehaviourFigure {
  readonly figure: number;
  readonly standardError: number | null;
  /** Days from the first rating to the last, where the figure is about time. */
  readonly days?: number;
}
