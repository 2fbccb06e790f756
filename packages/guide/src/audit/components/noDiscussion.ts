import { reason } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import type { ComponentRule } from "../auditFacts.ts";
import { auditFinding, dataMissing } from "../auditFinding.ts";
import type { AuditView } from "../auditView.ts";
import type { AuditFinding } from "../structureProfile.ts";
import { viewsBeforeSeal } from "../viewsBeforeSeal.ts";

/** 13. Nobody sees what others thought, and nothing is talked over, before one's own card is sealed. */
export const noDiscussion: ComponentRule = ({ after, views, debriefs, viewedKinds }) => {
  if (after === null) return { findings: [], missing: [dataMissing("interviews")] };
  const findings: AuditFinding[] = viewsBeforeSeal(views ?? [], after.begun)
    .filter(({ view }) => isOfOthers(view))
    .map(({ view, card, at }) => {
      const why = reason("guide/audit-peer-viewed", { eventId: view.id, scorecardId: card.id });
      return auditFinding("advice", ["views", at], why, reason("guide/fix-hide-peers"));
    });
  for (const [at, { id: eventId, applicationId, startedAt, interviewerIds }] of (debriefs ?? []).entries()) {
    const early = after.begun.filter(
      (card) =>
        card.applicationId === applicationId &&
        (interviewerIds?.includes(card.interviewerId) ?? true) &&
        (card.sealedAt === null || compareInstants(startedAt, card.sealedAt) < 0),
    );
    if (early.length === 0) continue;
    const why = reason("guide/audit-debrief-early", { eventId, open: early.length });
    const ids = [eventId, ...early.map(({ id }) => id)];
    findings.push(auditFinding("advice", ["debriefs", at], why, reason("guide/fix-seal-first"), ids));
  }
  const missing = [
    ...(views === undefined ? [dataMissing("views")] : []),
    ...(viewedKinds && !viewedKinds.includes("scorecard") ? [dataMissing("views-of-scorecards")] : []),
    ...(debriefs === undefined ? [dataMissing("debriefs")] : []),
    ...(after.cards.length === 0 ? [dataMissing("scorecards")] : []),
  ];
  return { findings, missing };
};

function isOfOthers({ viewerId, item: { kind, interviewerId, authorId } }: AuditView): boolean {
  if (kind === "cv" || kind === "test") return false;
  return (interviewerId ?? authorId) !== viewerId;
}
