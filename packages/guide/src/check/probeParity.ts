import { reason } from "@samtal/core";
import { finding } from "../finding.ts";
import { placedQuestions } from "../placedQuestions.ts";
import type { GuideRule } from "./guideRule.ts";

/** A question has the same probes in every language, so that every candidate can be asked the same. */
export const probeParity: GuideRule = ({ guide }) =>
  placedQuestions(guide).flatMap(({ question, path }) => {
    const all = [...new Set(question.variants.flatMap(({ probes }) => probes.map(({ id }) => id)))];
    return question.variants.flatMap(({ language, probes }, at) => {
      const here = new Set(probes.map(({ id }) => id));
      return all
        .filter((id) => !here.has(id))
        .map((probeId) => {
          const why = reason("guide/probe-missing", { questionId: question.id, probeId, language });
          return finding("blocking", [...path, "variants", at, "probes"], why);
        });
    });
  });
