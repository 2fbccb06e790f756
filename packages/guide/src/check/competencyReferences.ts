import { reason } from "@samtal/core";
import { finding } from "../finding.ts";
import { placedQuestions } from "../placedQuestions.ts";
import { ratedKinds } from "../ratedKinds.ts";
import { campion1997 } from "../sources.ts";
import type { GuideRule } from "./guideRule.ts";

/** Questions name competencies of the guide; opening and closing questions name none. */
export const competencyReferences: GuideRule = ({ guide }) => {
  const known = new Set<string>(guide.competencies.map(({ competency }) => competency.id));
  return placedQuestions(guide).flatMap(({ question, path }) => {
    const questionId = question.id;
    const competencies = [...path, "competencyIds"];
    const unknown = question.competencyIds.flatMap((competencyId, at) =>
      known.has(competencyId)
        ? []
        : [finding("blocking", [...competencies, at], reason("guide/unknown-competency", { questionId, competencyId }))],
    );
    const rated = ratedKinds.has(question.kind);
    if (!rated && question.competencyIds.length > 0) {
      const why = reason("guide/unrated-kind-rated", { questionId, kind: question.kind });
      return [...unknown, finding("blocking", competencies, why)];
    }
    if (rated && question.competencyIds.length === 0) {
      const why = reason("guide/question-without-competency", { questionId }, campion1997);
      return [...unknown, finding("advice", competencies, why)];
    }
    return unknown;
  });
};
