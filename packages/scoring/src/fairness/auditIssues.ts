import { type Issue, issue } from "@samtal/core";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";
import type { GroupCounts } from "./groupCounts.ts";
import { groupIssues } from "./groupIssues.ts";

/** How an audit is to be reckoned. */
export interface AuditOptions {
  /** Compare with the group of the highest rate (the default), or with the group of this key: one for each table. */
  readonly reference?: string | readonly string[];
  /** Confidence of the intervals, and one minus the limit of the tests. 0.95 unless said. */
  readonly level?: number;
  /** Groups of fewer people are suppressed. 5 unless said; 1 suppresses none. */
  readonly smallCell?: number;
  /** Whether groups below 2 % of everybody are left out of the impact ratios. Off unless said. */
  readonly leaveOutBelowTwoPercent?: boolean;
}

/** What is wrong with an audit's counts and options, all of it. */
export function auditIssues(groups: readonly GroupCounts[], options: AuditOptions): Issue[] {
  const { reference = "highest-rate", level = 0.95, smallCell = 5 } = options;
  const issues = [...groupIssues(groups), ...confidenceLevelIssues(level, ["level"])];
  issues.push(...smallCellIssues(smallCell));
  if (reference === "highest-rate") return issues;
  const keys = new Set(groups.flatMap(({ key, categories = [] }) => [key, ...categories.map(({ category }) => category)]));
  const wanted = typeof reference === "string" ? [reference] : reference;
  const unknown = wanted.length === 0 || wanted.some((key) => !keys.has(key));
  return unknown ? [...issues, issue("scoring/unknown-reference-group", ["reference"])] : issues;
}

/** What is wrong with the least number of people that a group may have to be shown. */
export function smallCellIssues(smallCell: number): Issue[] {
  const sound = Number.isSafeInteger(smallCell) && smallCell >= 1;
  return sound ? [] : [issue("scoring/invalid-small-cell", ["smallCell"])];
}
