import type { Id, InterviewGuideDraft } from "@samtal/core";
import { placedQuestions } from "../placedQuestions.ts";
import { ratedKinds } from "../ratedKinds.ts";

/** The ids of the rated questions of one competency, each once, in the order of the guide. */
export function ratedQuestions(guide: InterviewGuideDraft, competencyId: string): Id<"question">[] {
  const ids = placedQuestions(guide)
    .filter(({ question }) => ratedKinds.has(question.kind))
    .filter(({ question }) => question.competencyIds.some((id) => id === competencyId))
    .map(({ question }) => question.id);
  return [...new Set(ids)];
}
