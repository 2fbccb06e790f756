import type { Id, InterviewGuideDraft } from "@samtal/core";
import { placedQuestions } from "../placedQuestions.ts";
import { ratedKinds } from "../ratedKinds.ts";

/** The ids of the rated questions by competency, each once, in the order of the guide. */
export function ratedQuestions(guide: InterviewGuideDraft): ReadonlyMap<string, ReadonlySet<Id<"question">>> {
  const byCompetency = new Map<string, Set<Id<"question">>>();
  for (const { question } of placedQuestions(guide)) {
    if (!ratedKinds.has(question.kind)) continue;
    for (const competencyId of question.competencyIds) {
      const ids = byCompetency.get(competencyId);
      if (ids === undefined) byCompetency.set(competencyId, new Set([question.id]));
      else ids.add(question.id);
    }
  }
  return byCompetency;
}
