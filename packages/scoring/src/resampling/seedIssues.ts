import { type Issue, issue } from "@samtal/core";

/** What is wrong with a seed: it is a whole number from 0 to 2⁵³ − 1. */
export function seedIssues(seed: number, path: readonly (string | number)[]): Issue[] {
  return Number.isSafeInteger(seed) && seed >= 0 ? [] : [issue("scoring/invalid-seed", path)];
}
