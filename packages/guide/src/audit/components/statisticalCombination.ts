import { reason } from "@samtal/core";
import { compareInstants, type Instant } from "@samtal/core/time";
import type { AuditFacts, ComponentRule } from "../auditFacts.ts";
import { auditFinding, dataMissing } from "../auditFinding.ts";
import type { AuditFinding } from "../structureProfile.ts";

/** 15. A rule combines the ratings, fixed before the first interview and the same for all; overrides are logged. */
export const statisticalCombination: ComponentRule = (facts) => {
  const { rubric, rubricFixedAt, after, decisions } = facts;
  if (rubric === undefined) return { findings: [], missing: [dataMissing("rubric")] };
  const rubricId = rubric.id;
  const findings: AuditFinding[] = [];
  const [first] = startsOf(facts).sort(compareInstants);
  if (rubricFixedAt !== undefined && first !== undefined && compareInstants(rubricFixedAt, first) > 0) {
    const why = reason("guide/audit-rule-late", { rubricId });
    findings.push(auditFinding("blocking", ["rubricFixedAt"], why, reason("guide/fix-rule-first")));
  }
  if (after === null) return { findings };
  for (const [at, card] of after.cards.entries()) {
    if (card.rubricId === rubricId && card.rubricVersion === rubric.version) continue;
    const why = reason("guide/audit-other-rubric", { scorecardId: card.id, rubricId });
    findings.push(auditFinding("advice", ["scorecards", at], why, reason("guide/fix-one-rubric")));
  }
  for (const [at, { id: decisionId, override }] of (decisions ?? []).entries()) {
    if (override === undefined) continue;
    const why = reason("guide/audit-override", { decisionId });
    findings.push(auditFinding("advice", ["decisions", at], why, reason("guide/fix-look-at-override")));
  }
  return {
    findings,
    missing: [
      ...(rubricFixedAt === undefined ? [dataMissing("rubric-fixed-at")] : []),
      ...(decisions === undefined ? [dataMissing("decisions")] : []),
      ...(after.cards.length === 0 ? [dataMissing("scorecards")] : []),
    ],
  };
};

const startsOf = ({ bookings, after }: AuditFacts): Instant[] => [
  ...(bookings ?? []).map(({ start }) => start.instant),
  ...(after?.held ?? []).map(({ assessmentStartsAt }) => assessmentStartsAt),
];
