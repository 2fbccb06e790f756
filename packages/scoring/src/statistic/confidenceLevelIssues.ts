import { type Issue, issue } from "@samtal/core";

/** What is wrong with a level of confidence: it lies between 0 and 1, neither included. */
export function confidenceLevelIssues(level: number, path: readonly (string | number)[]): Issue[] {
  return level > 0 && level < 1 ? [] : [issue("scoring/invalid-confidence-level", path)];
}
