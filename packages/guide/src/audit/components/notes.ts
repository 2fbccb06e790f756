import { reason } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import type { ComponentRule } from "../auditFacts.ts";
import { auditFinding, dataMissing } from "../auditFinding.ts";
import type { AuditFinding } from "../structureProfile.ts";

/** 10. Each rating rests on a note that was written down before the card was sealed, and that says something. */
export const notes: ComponentRule = ({ after, thresholds }) => {
  if (after === null) return { findings: [], missing: [dataMissing("interviews")] };
  if (after.cards.length === 0) return { findings: [], missing: [dataMissing("scorecards")] };
  const findings: AuditFinding[] = [];
  for (const [at, { id: scorecardId, ratings, evidence, sealedAt }] of after.cards.entries()) {
    for (const rating of ratings) {
      if (rating.state !== "rated" || rating.evidenceIds.length > 0) continue;
      const why = reason("guide/audit-rating-without-note", { scorecardId, ratingId: rating.id });
      findings.push(auditFinding("advice", ["scorecards", at], why, reason("guide/fix-take-notes")));
    }
    for (const { id: evidenceId, notedAt, text } of evidence) {
      if (sealedAt !== null && compareInstants(notedAt, sealedAt) > 0) {
        const why = reason("guide/audit-note-late", { scorecardId, evidenceId });
        findings.push(auditFinding("advice", ["scorecards", at], why, reason("guide/fix-note-in-time")));
      }
      if ([...text].length < thresholds.minimumNoteCharacters) {
        const why = reason("guide/audit-note-short", { scorecardId, evidenceId, least: thresholds.minimumNoteCharacters });
        findings.push(auditFinding("advice", ["scorecards", at], why, reason("guide/fix-longer-notes")));
      }
    }
  }
  return { findings };
};
