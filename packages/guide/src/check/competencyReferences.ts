import { reason } from "@samtal/core";
import { type Finding, finding } from "../finding.ts";
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
    const unknown: Finding[] = [];
    for (const [at, competencyId] of question.competencyIds.entries()) {
      if (known.has(competencyId)) continue;
      const why = reason("guide/unknown-competency", { questionId, competencyId });
      unknown.push(finding("blocking", [...competencies, at], why));
    }
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
