import { type Issue, issue } from "@samtal/core";

/**
 * What is wrong with a matrix of ratings whatever is reckoned from it: rows of unequal length, numbers that are
 * not finite.
 */
export function matrixIssues(ratings: readonly (readonly unknown[])[], path: readonly (string | number)[]): Issue[] {
  const expected = ratings[0]?.length ?? 0;
  return ratings.flatMap((row, unit) => {
    const issues: Issue[] = [];
    if (row.length !== expected) {
      issues.push(issue("scoring/ragged-ratings", [...path, unit], { expected, found: row.length }));
    }
    row.forEach((rating, rater) => {
      if (typeof rating === "number" && !Number.isFinite(rating)) {
        issues.push(issue("scoring/non-finite-rating", [...path, unit, rater]));
      }
    });
    return issues;
  });
}
