import type { InterviewGuideDraft, Question } from "@samtal/core";

/** A question with its place in the guide. */
export interface PlacedQuestion {
  readonly question: Question;
  readonly path: readonly (string | number)[];
}

/** Every question of a guide, in the order in which candidates meet them. */
export function placedQuestions(guide: InterviewGuideDraft): PlacedQuestion[] {
  return guide.sections.flatMap(({ questions }, section) =>
    questions.map((question, at) => ({ question, path: ["sections", section, "questions", at] })),
  );
}
