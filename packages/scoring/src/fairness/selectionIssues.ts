import { type Issue, issue } from "@samtal/core";
import type { Selection } from "./selection.ts";

/** What is wrong with a group's counts: whole numbers, somebody in the group, no more selected than there are. */
export function selectionIssues(
  { selected, total }: Selection,
  path: readonly (string | number)[],
): Issue[] {
  const issues: Issue[] = [];
  for (const [field, count] of Object.entries({ selected, total })) {
    if (!isCount(count)) issues.push(issue("scoring/invalid-count", [...path, field]));
  }
  if (issues.length > 0) return issues;
  if (total === 0) issues.push(issue("scoring/empty-group", [...path, "total"]));
  else if (selected > total) issues.push(issue("scoring/selected-above-total", [...path, "selected"]));
  return issues;
}

/** Whether a number counts people: whole, not negative, and exact as a double. */
export function isCount(count: unknown): count is number {
  return Number.isSafeInteger(count) && (count as number) >= 0;
}
