import { type Issue, issue } from "@samtal/core";
import type { DefinedGStudy } from "./gStudy.ts";
import type { PlanPanelOptions } from "./planPanelOptions.ts";

/** The most panels that a plan looks through. */
const largestGrid = 1_000_000;

/** What is wrong with the wishes for a panel. */
export function planPanelIssues(
  study: DefinedGStudy,
  { target, current, limits, minutes }: PlanPanelOptions,
): Issue[] {
  const single = study.design === "candidate-rater";
  const isCount = (count: number): boolean => Number.isSafeInteger(count) && count >= 1;
  const isDuration = (duration: number): boolean => duration >= 0 && Number.isFinite(duration);
  const checks: [string[], boolean][] = [
    [["target"], target > 0 && target < 1],
    [["current", "raters"], isCount(current.raters)],
    [["current", "competencies"], isCount(current.competencies) && (!single || current.competencies === 1)],
    [["limits", "raters"], isCount(limits.raters) && limits.raters >= current.raters],
    [["limits", "competencies"], isCount(limits.competencies) && limits.competencies >= current.competencies],
    [["limits", "competencies"], !single || limits.competencies === 1],
    [["limits"], limits.raters * limits.competencies <= largestGrid],
    [["minutes", "perRater"], isDuration(minutes.perRater)],
    [["minutes", "perCompetency"], isDuration(minutes.perCompetency)],
    [["minutes"], minutes.perRater + minutes.perCompetency !== 0],
  ];
  return checks.flatMap(([path, valid]) =>
    valid ? [] : [issue("scoring/invalid-panel-plan", ["options", ...path])],
  );
}
