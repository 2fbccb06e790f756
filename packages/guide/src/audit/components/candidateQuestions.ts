import { reason } from "@samtal/core";
import { ratedKinds } from "../../ratedKinds.ts";
import type { ComponentRule } from "../auditFacts.ts";
import { auditFinding } from "../auditFinding.ts";

/** 7. The candidate asks after everything that is rated, in a part of its own. */
export const candidateQuestions: ComponentRule = ({ guide }) => {
  const guideId = guide.id;
  const lastRated = guide.sections.findLastIndex(({ kind, questions }) =>
    kind === "activity" || questions.some((question) => ratedKinds.has(question.kind)),
  );
  const own = guide.sections.flatMap(({ kind }, at) => (kind === "candidate-questions" ? [at] : []));
  if (own.length === 0) {
    const why = reason("guide/audit-no-candidate-questions", { guideId });
    return { findings: [auditFinding("blocking", ["sections"], why, reason("guide/fix-add-candidate-questions"))] };
  }
  return {
    findings: own
      .filter((at) => at < lastRated)
      .map((at) => {
        const why = reason("guide/audit-candidate-questions-early", { guideId });
        return auditFinding("advice", ["sections", at], why, reason("guide/fix-move-candidate-questions"));
      }),
  };
};
