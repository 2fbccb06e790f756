import { isOptionalSeat, reason } from "@samtal/core";
import { type ComponentRule, liveRoundsOf } from "../auditFacts.ts";
import { auditFinding, dataMissing } from "../auditFinding.ts";
import type { AuditFinding } from "../structureProfile.ts";

/** 11. Two or more people rate each competency by themselves: planned in the panel, then found on the sealed cards. */
export const severalInterviewers: ComponentRule = ({ guide, plan, thresholds, after }) => {
  const needed = thresholds.minimumRaters;
  const rounds = liveRoundsOf(plan, guide);
  const findings: AuditFinding[] = rounds.flatMap(({ round, at }) => {
    const raters = round.panel.seats
      .filter((seat) => seat.kind !== "trainee" && !isOptionalSeat(seat))
      .reduce((sum, { count }) => sum + (count ?? 1), 0);
    if (raters >= needed) return [];
    const why = reason("guide/audit-small-panel", { roundId: round.id, raters, needed });
    return [auditFinding("blocking", ["plan", "rounds", at, "panel"], why, reason("guide/fix-add-rater"))];
  });
  if (after === null) return { findings, missing: rounds.length === 0 ? [dataMissing("plan")] : [] };
  for (const applicationId of new Set(after.held.map((each) => each.applicationId))) {
    const cards = after.cards.filter((card) => card.applicationId === applicationId);
    if (cards.length === 0) continue;
    for (const { competency } of guide.competencies) {
      const competencyId = competency.id;
      const rated = cards.filter(({ ratings }) =>
        ratings.some((rating) => rating.state === "rated" && rating.competencyId === competencyId),
      );
      const raters = new Set(rated.map(({ interviewerId }) => interviewerId)).size;
      // Nobody at all: component 8 says so.
      if (raters === 0 || raters >= needed) continue;
      const why = reason("guide/audit-few-raters", { applicationId, competencyId, raters, needed });
      findings.push(auditFinding("advice", ["scorecards"], why, reason("guide/fix-add-rater")));
    }
  }
  return { findings, missing: after.cards.length === 0 ? [dataMissing("scorecards")] : [] };
};
