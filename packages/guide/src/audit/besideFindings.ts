import { reason } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import { feedbackQuestionIds } from "../catalogue/sections/feedbackSection.ts";
import { placedQuestions } from "../placedQuestions.ts";
import { type AuditFacts, liveRoundsOf } from "./auditFacts.ts";
import { auditFinding } from "./auditFinding.ts";
import type { AuditFinding } from "./structureProfile.ts";

const feedbackIds: ReadonlySet<string> = new Set(feedbackQuestionIds);

/** What the fifteen components leave out: feedback before the own card is sealed, and what happens when the line fails. */
export function besideFindings({ guide, plan, platforms, after, events }: AuditFacts): AuditFinding[] {
  const findings: AuditFinding[] = placedQuestions(guide)
    .filter(({ question }) => feedbackIds.has(question.id))
    .map(({ question, path }) =>
      auditFinding("advice", path, reason("guide/audit-feedback-in-guide", { questionId: question.id }), reason("guide/fix-seal-before-feedback")),
    );
  for (const { round, at } of liveRoundsOf(plan, guide)) {
    const platform = platforms?.find(({ id }) => id === round.platformId);
    if (platform?.retirement === undefined) continue;
    const why = reason("guide/audit-platform-retired", { roundId: round.id, platformId: platform.id });
    findings.push(auditFinding("blocking", ["plan", "rounds", at, "platformId"], why, reason("guide/fix-use-successor")));
  }
  for (const [at, { id: interviewId, fallbackPlan }] of (after?.held ?? []).entries()) {
    if (fallbackPlan.length > 0) continue;
    const why = reason("guide/audit-no-fallback", { interviewId });
    findings.push(auditFinding("advice", ["interviews", at, "fallbackPlan"], why, reason("guide/fix-plan-fallback")));
  }
  for (const event of events ?? []) {
    if (event.kind !== "feedback" || after === null) continue;
    const { interviewId, interviewerId, at } = event;
    const place = after.held.findIndex(({ id }) => id === interviewId);
    if (place < 0) continue;
    const card = after.cards.find((each) => each.interviewId === interviewId && each.interviewerId === interviewerId);
    if (card?.sealedAt && compareInstants(card.sealedAt, at) <= 0) continue;
    const why = reason("guide/audit-feedback-early", { interviewId, interviewerId });
    findings.push(auditFinding("blocking", ["interviews", place], why, reason("guide/fix-seal-before-feedback")));
  }
  return findings;
}
