import { type Issue, issue } from "@samtal/core";
import { isCount } from "./selectionIssues.ts";

/** How many people have a score, or gave an answer of this level. */
export interface ScoreCount {
  readonly score: number;
  readonly count: number;
}

/** What is wrong with a list of score counts, all of it. */
export function scoreCountIssues(scores: readonly ScoreCount[], path: readonly (string | number)[]): Issue[] {
  const seen = new Set<number>();
  return scores.flatMap(({ score, count }, at) => {
    const issues: Issue[] = [];
    if (!Number.isFinite(score)) issues.push(issue("scoring/invalid-score", [...path, at, "score"]));
    else if (seen.has(score)) issues.push(issue("scoring/duplicate-score", [...path, at, "score"]));
    if (!isCount(count)) issues.push(issue("scoring/invalid-count", [...path, at, "count"]));
    seen.add(score);
    return issues;
  });
}

/** People, mean and sum of squared distances from the mean of score counts, in an order of their own. */
export function scoreMoments(scores: readonly ScoreCount[]): { n: number; mean: number; squares: number } {
  const ordered = [...scores].sort((one, other) => one.score - other.score);
  const n = ordered.reduce((sum, { count }) => sum + count, 0);
  const [first] = ordered;
  if (first === undefined || n === 0) return { n: 0, mean: 0, squares: 0 };
  // Centred on the lowest score first, then on the mean, so that a large common offset costs no digits.
  const mean = first.score + ordered.reduce((sum, { score, count }) => sum + (score - first.score) * count, 0) / n;
  const squares = ordered.reduce((sum, { score, count }) => sum + (score - mean) ** 2 * count, 0);
  return { n, mean, squares };
}
