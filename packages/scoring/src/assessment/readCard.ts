import type { Rating, Scorecard } from "@samtal/core";
import type { Instant } from "@samtal/core/time";

/** What the reckoning reads of a scorecard: no notes, no words, no evidence but its ids. */
export interface ReadCard
  extends Pick<
    Scorecard,
    | "id"
    | "interviewId"
    | "applicationId"
    | "interviewerId"
    | "rubricId"
    | "rubricVersion"
    | "guideId"
    | "guideVersion"
    | "sealedAt"
  > {
  readonly ratings: readonly Rating[];
  readonly disturbances: readonly { readonly kind: Scorecard["disturbances"][number]["kind"] }[];
  readonly amendments: readonly { readonly at: Instant; readonly ratings: readonly Rating[] }[];
}
