import type { Interview, InterviewGuideDraft, InterviewPlan, LiveRound, Reason, Scorecard } from "@samtal/core";
import type { AuditThresholds } from "./auditThresholds.ts";
import type { InterviewAuditOptions } from "./auditOptions.ts";
import type { AuditFinding } from "./structureProfile.ts";

/** What a component's rule may look at. */
export interface AuditFacts extends Omit<InterviewAuditOptions, "thresholds"> {
  readonly guide: InterviewGuideDraft;
  readonly thresholds: AuditThresholds;
  readonly after: AuditedInterviews | null;
}

/** The interviews that took place with the guide. */
export interface AuditedInterviews {
  readonly held: readonly Interview[];
  /** Sealed cards of the held interviews, without those of trainees. */
  readonly cards: readonly Scorecard[];
  /** All cards of the held interviews, drafts too, without those of trainees. */
  readonly begun: readonly Scorecard[];
  /** Those whose difference has an explanation, and which. */
  readonly explained: ReadonlyMap<string, Reason>;
}

/** What a rule says of its component. */
export interface ComponentVerdict {
  readonly findings: readonly AuditFinding[];
  /** What the rule would have needed and did not get; with no finding, the component is unknown. */
  readonly missing?: readonly Reason[];
  /** Differences that count as none, with their explanation. */
  readonly explained?: readonly Reason[];
}

/** Judges one component: pure, and independent of every other. */
export type ComponentRule = (facts: AuditFacts) => ComponentVerdict;

/** The live rounds of a plan that use the guide, in whichever version, with their places. */
export function liveRoundsOf(plan: InterviewPlan | undefined, guide: InterviewGuideDraft): { round: LiveRound; at: number }[] {
  return (plan?.rounds ?? []).flatMap((round, at) =>
    round.mode === "live" && round.guideId === guide.id ? [{ round, at }] : [],
  );
}
