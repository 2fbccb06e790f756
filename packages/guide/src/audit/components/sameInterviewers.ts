import { reason } from "@samtal/core";
import type { ComponentRule } from "../auditFacts.ts";
import { auditFinding, dataMissing } from "../auditFinding.ts";
import { panelOverlap } from "../panelOverlap.ts";

/** 12. The same people meet all candidates: from the sealed cards, before that from the bookings. */
export const sameInterviewers: ComponentRule = ({ guide, bookings, thresholds, after }) => {
  const panels =
    after === null
      ? (bookings ?? []).map(({ seats }) => seats.map(({ interviewerId }) => interviewerId))
      : after.held
          .filter(({ id }) => !after.explained.has(id))
          .map(({ id }) => after.cards.filter((card) => card.interviewId === id).map((card) => card.interviewerId));
  const explained = [...(after?.explained.values() ?? [])];
  const overlap = panelOverlap(panels);
  if (overlap === null) return { findings: [], missing: [dataMissing("interviews-to-compare")], explained };
  if (overlap >= thresholds.minimumPanelOverlap) return { findings: [], explained };
  const percents = { percent: Math.round(100 * overlap), least: Math.round(100 * thresholds.minimumPanelOverlap) };
  const why = reason("guide/audit-panels-differ", percents);
  const place = after === null ? "bookings" : "scorecards";
  const people = [...new Set(panels.flat())].sort();
  return {
    findings: [
      auditFinding(overlap === 0 ? "blocking" : "advice", [place], why, reason("guide/fix-same-panel"), [guide.id, ...people]),
    ],
    explained,
  };
};
