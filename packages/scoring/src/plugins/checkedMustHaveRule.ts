import { answerOf } from "./answerOf.ts";
import { brokenPlugin } from "./brokenPlugin.ts";
import type { MustHaveCell, MustHaveRule, MustHaveVerdict } from "./mustHaveRule.ts";

/** Judges the cells of one competency by a rule and its config. */
export type Judge = (cells: readonly MustHaveCell[], threshold: number) => MustHaveVerdict;

const verdicts: ReadonlySet<unknown> = new Set(["met", "not-met", "unknown"]);

/**
 * A must-have rule whose verdicts are held to its contract: one of three, and `unknown` where nobody rated.
 *
 * @returns a function that throws SamtalError `scoring/broken-plugin`, with the rule's id
 */
export function checkedMustHaveRule(rule: MustHaveRule, config: unknown): Judge {
  return (cells, threshold) => {
    const verdict = answerOf(rule, () => rule.judge(cells, threshold, config));
    const rated = cells.some(({ value }) => value !== null);
    if (verdicts.has(verdict) && (rated || verdict === "unknown")) return verdict;
    throw brokenPlugin(rule, rated ? "answers" : "unknown-stays-unknown");
  };
}
