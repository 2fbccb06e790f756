import { reason } from "@samtal/core";
import { finding } from "../finding.ts";
import { campion1997 } from "../sources.ts";
import type { GuideRule } from "./guideRule.ts";
import { ratedQuestions } from "./ratedQuestions.ts";

/** One answer says little about a competency: two questions are the least that is advised. */
const advised = 2;

/** Every competency has a rated question, and better two. */
export const questionCoverage: GuideRule = ({ guide }) => {
  const rated = ratedQuestions(guide);
  return guide.competencies.flatMap(({ competency: { id: competencyId } }, at) => {
    const questions = rated.get(competencyId)?.size ?? 0;
    const path = ["competencies", at];
    if (questions === 0) {
      return [finding("blocking", path, reason("guide/competency-without-question", { competencyId }, campion1997))];
    }
    if (questions < advised) {
      return [finding("advice", path, reason("guide/few-questions", { competencyId, questions, advised }, campion1997))];
    }
    return [];
  });
};
