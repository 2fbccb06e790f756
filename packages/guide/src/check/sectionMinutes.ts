import { reason } from "@samtal/core";
import { finding } from "../finding.ts";
import { campion1997 } from "../sources.ts";
import type { GuideRule } from "./guideRule.ts";

/** The planned questions of a section fit into its minutes. */
export const sectionMinutes: GuideRule = ({ guide }) =>
  guide.sections.flatMap(({ minutes, questions }, at) => {
    const planned = questions.reduce((sum, question) => sum + question.minutes, 0);
    // Minutes may have decimals: 0.1 + 0.2 fits into 0.3.
    if (planned <= minutes + 1e-9) return [];
    const why = reason("guide/section-too-short", { minutes, planned, over: planned - minutes }, campion1997);
    return [finding("advice", ["sections", at, "minutes"], why)];
  });
