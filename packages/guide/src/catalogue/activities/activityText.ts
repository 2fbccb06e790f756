import { type Id, type Question, toId } from "@samtal/core";
import { anchorsOf, variantOf } from "../catalogueEntry.ts";
import type { CatalogueText, CompetencyText, QuestionText } from "../competencyText.ts";

/** A rated task of an interview, as it is written down: what is asked in it, and what its levels look like. */
export interface ActivityText {
  readonly key: string;
  readonly title: CatalogueText;
  readonly kind: "technical" | "case";
  /** What the task can be evidence of; those that a guide has are rated. */
  readonly competencyKeys: readonly string[];
  /** Of the answers in this task; they stand in for those of the competencies. */
  readonly anchors: CompetencyText["anchors"];
  readonly questions: readonly (QuestionText & { readonly minutes: number })[];
}

/** The questions of a task, as evidence of the given competencies. */
export function activityQuestions(text: ActivityText, competencyIds: readonly Id<"competency">[]): Question[] {
  return text.questions.map((question) => {
    const key = `${text.key}-${question.key}`;
    return {
      id: toId("question", key),
      kind: text.kind,
      competencyIds: [...competencyIds],
      minutes: question.minutes,
      importance: question.importance,
      variants: [variantOf("sv", key, question.sv), variantOf("en", key, question.en)],
      anchors: anchorsOf(text.anchors),
    };
  });
}
