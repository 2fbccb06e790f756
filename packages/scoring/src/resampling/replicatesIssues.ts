import { type Issue, issue } from "@samtal/core";

/** What is wrong with a number of replicates: it is whole and at least 1. */
export function replicatesIssues(replicates: number, path: readonly (string | number)[]): Issue[] {
  return Number.isSafeInteger(replicates) && replicates >= 1 ? [] : [issue("scoring/invalid-replicates", path)];
}
