import type { Id } from "@samtal/core";
import type { Instant } from "@samtal/core/time";

/** What a log of views can tell of: material about the candidate, and what others thought. */
export const viewedKinds = ["cv", "test", "scorecard", "note", "assessment", "comparison"] as const;

/** One of {@link viewedKinds}. */
export type ViewedKind = (typeof viewedKinds)[number];

/** That an interviewer was shown something about a candidate. The view events of `@samtal/scoring` fit as they are. */
export interface AuditView {
  readonly id: Id<"event">;
  readonly at: Instant;
  readonly viewerId: Id<"interviewer">;
  readonly applicationIds: readonly Id<"application">[];
  readonly item: {
    readonly kind: ViewedKind;
    /** Whose card it is. */
    readonly interviewerId?: Id<"interviewer">;
    /** Whose note it is. */
    readonly authorId?: Id<"interviewer">;
  };
}

/** A conversation about a candidate. The debriefs of `@samtal/scoring` fit as they are. */
export interface AuditDebrief {
  readonly id: Id<"event">;
  readonly applicationId: Id<"application">;
  readonly startedAt: Instant;
  /** Left out when nobody knows, and then everyone may have taken part. */
  readonly interviewerIds?: readonly Id<"interviewer">[];
}
