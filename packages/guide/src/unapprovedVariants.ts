import type { InterviewGuideDraft } from "@samtal/core";
import { placedQuestions } from "./placedQuestions.ts";

/** A wording that a model drafted and nobody has approved. */
export interface UnapprovedVariant {
  readonly questionId: string;
  readonly language: string;
  readonly path: readonly (string | number)[];
}

/** The wordings of a guide that a model drafted and that wait for a person's approval. */
export function unapprovedVariants(guide: InterviewGuideDraft): UnapprovedVariant[] {
  return placedQuestions(guide).flatMap(({ question, path }) =>
    question.variants.flatMap(({ language, provenance }, at) =>
      provenance.by === "ai" && provenance.approval === null
        ? [{ questionId: question.id, language, path: [...path, "variants", at, "provenance", "approval"] }]
        : [],
    ),
  );
}
