import { type Issue, issue } from "@samtal/core";

/** What is wrong with a number of raters that something is projected to: at least 1, and finite. */
export function raterCountIssues(count: number, path: readonly (string | number)[]): Issue[] {
  return count >= 1 && Number.isFinite(count) ? [] : [issue("scoring/invalid-rater-count", path)];
}
