import { type InterviewGuideDraft, reason, type Rubric, type Scorecard } from "@samtal/core";
import { competencyReferences } from "../../check/competencyReferences.ts";
import type { ComponentRule } from "../auditFacts.ts";
import { auditFinding, checkedFinding, dataMissing } from "../auditFinding.ts";
import type { AuditFinding } from "../structureProfile.ts";

/** 8. Every competency is rated by itself and counts; an overall impression alone isn't enough. */
export const eachAnswerRated: ComponentRule = ({ guide, rubric, after }) => {
  const findings = competencyReferences({ guide, languages: [], role: null })
    .filter(({ code }) => code === "guide/unrated-kind-rated")
    .flatMap((each) => checkedFinding(each, reason("guide/fix-unrate-question")));
  if (rubric !== undefined) findings.push(...notInRubric(guide, rubric));
  if (after === null) return { findings, missing: rubric === undefined ? [dataMissing("rubric")] : [] };
  for (const [at, { id: interviewId }] of after.held.entries()) {
    const cards = after.cards.filter((card) => card.interviewId === interviewId);
    if (cards.length === 0 || after.explained.has(interviewId)) continue;
    for (const { competency } of guide.competencies) {
      if (cards.some((card) => says(card, competency.id))) continue;
      const why = reason("guide/audit-competency-unrated", { interviewId, competencyId: competency.id });
      findings.push(auditFinding("advice", ["interviews", at], why, reason("guide/fix-rate-each")));
    }
  }
  return {
    findings,
    missing: after.cards.length === 0 ? [dataMissing("scorecards")] : [],
    explained: [...after.explained.values()],
  };
};

function notInRubric(guide: InterviewGuideDraft, rubric: Rubric): AuditFinding[] {
  const weighed = new Set<string>(rubric.competencies.map(({ competencyId }) => competencyId));
  return guide.competencies.flatMap(({ competency: { id: competencyId } }, at) =>
    weighed.has(competencyId)
      ? []
      : [
          auditFinding(
            "advice",
            ["competencies", at],
            reason("guide/audit-competency-not-in-rubric", { competencyId }),
            reason("guide/fix-add-to-rubric"),
          ),
        ],
  );
}

/** A card that says why there is no rating says enough; one that leaves it out doesn't. */
function says({ ratings, amendments }: Scorecard, competencyId: string): boolean {
  return [...ratings, ...amendments.flatMap((each) => each.ratings)].some(
    (rating) => rating.competencyId === competencyId && rating.state !== "not-rated",
  );
}
