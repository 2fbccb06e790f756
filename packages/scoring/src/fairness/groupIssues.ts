import { type Issue, issue } from "@samtal/core";
import type { GroupCounts } from "./groupCounts.ts";
import { selectionIssues } from "./selectionIssues.ts";

/** More groups than any audit compares; their figures would fill the memory. */
const mostGroups = 10_000;

/** What is wrong with a list of groups, all of it. */
export function groupIssues(groups: readonly GroupCounts[]): Issue[] {
  if (groups.length > mostGroups) return [issue("scoring/too-many-groups", ["groups"], { maximum: mostGroups })];
  const issues = groups.length < 2 ? [issue("scoring/too-few-groups", ["groups"], { minimum: 2 })] : [];
  const dimensions = dimensionsOf(groups[0]);
  const keys = new Set<string>();
  const cells = new Set<string>();
  let [selected, total] = [0, 0];
  groups.forEach((group, at) => {
    const path = ["groups", at];
    issues.push(...selectionIssues(group, path));
    if (keys.has(group.key)) issues.push(issue("scoring/duplicate-group", [...path, "key"]));
    keys.add(group.key);
    const own = dimensionsOf(group);
    if (JSON.stringify(own) !== JSON.stringify(dimensions) || new Set(own).size < own.length) {
      issues.push(issue("scoring/dimensions-differ", [...path, "categories"]));
    }
    const cell = JSON.stringify(sorted(group));
    if (own.length > 0 && cells.has(cell)) issues.push(issue("scoring/duplicate-group", [...path, "categories"]));
    cells.add(cell);
    [selected, total] = [selected + group.selected, total + group.total];
  });
  if (issues.length === 0 && !(Number.isSafeInteger(total) && Number.isSafeInteger(selected))) {
    issues.push(issue("scoring/invalid-count", ["groups"]));
  }
  return issues;
}

/** The names of a group's dimensions in code-unit order. */
export function dimensionsOf(group: GroupCounts | undefined): string[] {
  return (group?.categories ?? []).map(({ dimension }) => dimension).sort();
}

function sorted(group: GroupCounts): (readonly [string, string])[] {
  const pairs = (group.categories ?? []).map(({ dimension, category }) => [dimension, category] as const);
  return pairs.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
}
