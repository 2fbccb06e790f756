import type { Id, InterviewGuideDraft } from "@samtal/core";
import { ratedQuestions } from "./ratedQuestions.ts";

/** What a guide has for one competency. */
export interface CompetencyCoverage {
  readonly competencyId: Id<"competency">;
  /** Its rated questions, in the order of the guide. */
  readonly questionIds: readonly Id<"question">[];
  /** The levels that an anchor describes, in the order of the scale. */
  readonly describedLevels: readonly string[];
  /** The levels that none describes, in the order of the scale; none on a continuous scale. */
  readonly undescribedLevels: readonly string[];
}

/** What a guide has for each of its competencies. */
export function competencyCoverage(guide: InterviewGuideDraft): CompetencyCoverage[] {
  const levels = "levels" in guide.scale ? guide.scale.levels.map(({ key }) => key) : [];
  const questions = ratedQuestions(guide);
  return guide.competencies.map(({ competency, anchors }) => {
    const described = new Set(anchors.map(({ level }) => level));
    return {
      competencyId: competency.id,
      questionIds: [...(questions.get(competency.id) ?? [])],
      describedLevels: levels.filter((level) => described.has(level)),
      undescribedLevels: levels.filter((level) => !described.has(level)),
    };
  });
}
