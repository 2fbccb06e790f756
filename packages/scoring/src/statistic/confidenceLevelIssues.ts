import { type Issue, issue } from "@samtal/core";

/**
 * What is wrong with a level of confidence: it lies between 0 and 1, neither included, and so far from both that the
 * tail outside it is not lost to rounding (the quantile there would be infinite).
 */
export function confidenceLevelIssues(level: number, path: readonly (string | number)[]): Issue[] {
  const upper = (1 + level) / 2;
  return typeof level === "number" && upper > 0.5 && upper < 1 && 1 - (1 - level) / 2 < 1
    ? []
    : [issue("scoring/invalid-confidence-level", path)];
}
