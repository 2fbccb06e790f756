import type { Assessment, Id, Issue, Reason } from "@samtal/core";
import type { AssessmentTrace } from "./assessmentTrace.ts";

/** An application that could be assessed, explained. */
export interface AssessedApplication {
  readonly status: "assessed";
  /** From the ratings as they were sealed. */
  readonly assessment: Assessment;
  /** The same with every amendment applied; null where there is none. It stands beside, never instead. */
  readonly amended: Assessment | null;
  /** What the panel's joint card comes to; null where there is none. It stands beside, never instead. */
  readonly consensus: Assessment | null;
  /** Everything that the calculation read; `replay` makes the same bytes of it. */
  readonly trace: AssessmentTrace;
}

/** Too few cards. */
export interface QuorumMissing {
  readonly status: "quorum-missing";
  readonly applicationId: Id<"application">;
  readonly sealed: number;
  readonly needed: number;
  readonly because: readonly Reason[];
}

/** Documents that don't fit together. */
export interface AssessRefused {
  readonly status: "refused";
  readonly applicationId: Id<"application">;
  /** Everything that is wrong, at once; nothing was scored. */
  readonly issues: readonly [Issue, ...Issue[]];
}

/** What came of it: an assessment, too few cards, or documents that don't fit together. */
export type AssessOutcome = AssessedApplication | QuorumMissing | AssessRefused;
