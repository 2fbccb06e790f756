import type { Booking, Decision, Id, Interviewer, InterviewPlan, MeetingPlatform, Role, Rubric } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { AuditEvent } from "./auditEvent.ts";
import type { AuditThresholds } from "./auditThresholds.ts";
import type { AuditDebrief, AuditView, ViewedKind } from "./auditView.ts";

/** What a linter found about a question; the findings of this package's own linter over a guide fit as they are. */
export interface AuditLintFinding {
  readonly rule: string;
  /** Into the guide. */
  readonly path: readonly (string | number)[];
}

/** What a guide is judged by. Whatever is left out makes the components that need it `unknown`. */
export interface StructureAuditOptions {
  readonly thresholds?: Partial<AuditThresholds>;
  /** The guide's role, from the job analysis. */
  readonly role?: Role;
  readonly plan?: InterviewPlan;
  readonly rubric?: Rubric;
  /** When the rubric was decided on. */
  readonly rubricFixedAt?: Instant;
  /** Of interviews with this guide. */
  readonly bookings?: readonly Booking[];
  readonly interviewers?: readonly Interviewer[];
  readonly platforms?: readonly MeetingPlatform[];
  /** What a linter found; an empty list when it found nothing, left out when none was run. */
  readonly lint?: readonly AuditLintFinding[];
}

/** What interviews are judged by, beside the guide. */
export interface InterviewAuditOptions extends StructureAuditOptions {
  readonly views?: readonly AuditView[];
  /** What the host's log of views covers. Left out: cards, notes, assessments and comparisons. */
  readonly viewedKinds?: readonly ViewedKind[];
  readonly debriefs?: readonly AuditDebrief[];
  readonly events?: readonly AuditEvent[];
  readonly decisions?: readonly Decision[];
  /** Whose cards are no independent ratings. */
  readonly traineeIds?: readonly Id<"interviewer">[];
}
