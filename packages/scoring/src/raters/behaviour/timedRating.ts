import type { Instant } from "@samtal/core/time";
import type { RaterRating } from "../raterRating.ts";

/** A rating with the instants that drift and lag are read from. */
export interface TimedRating extends RaterRating {
  readonly interviewEndedAt?: Instant;
  /** When the scorecard that holds the rating was sealed. */
  readonly sealedAt?: Instant;
}
