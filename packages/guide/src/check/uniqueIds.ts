import { reason } from "@samtal/core";
import { type Finding, finding } from "../finding.ts";
import { placedQuestions } from "../placedQuestions.ts";
import type { GuideRule } from "./guideRule.ts";

/** Competencies, questions and the probes of a wording are each there once. */
export const uniqueIds: GuideRule = ({ guide }) => {
  const questions = placedQuestions(guide);
  return [
    ...repeated(guide.competencies.map(({ competency }) => competency.id)).map(([competencyId, at]) =>
      finding("blocking", ["competencies", at], reason("guide/duplicate-competency", { competencyId })),
    ),
    ...repeated(questions.map(({ question }) => question.id)).map(([questionId, at]) =>
      finding("blocking", questions[at]?.path ?? [], reason("guide/duplicate-question", { questionId })),
    ),
    ...questions.flatMap(({ question, path }) =>
      question.variants.flatMap(({ probes }, variant) =>
        repeated(probes.map(({ id }) => id)).map(([probeId, at]): Finding => {
          const why = reason("guide/duplicate-probe", { questionId: question.id, probeId });
          return finding("blocking", [...path, "variants", variant, "probes", at], why);
        }),
      ),
    ),
  ];
};

/** Each id that was there before, with the position of its second and later coming. */
function repeated(ids: readonly string[]): [string, number][] {
  const seen = new Set<string>();
  return ids.flatMap((id, at): [string, number][] => {
    if (seen.has(id)) return [[id, at]];
    seen.add(id);
    return [];
  });
}
