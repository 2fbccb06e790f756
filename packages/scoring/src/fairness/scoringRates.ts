import { SamtalError } from "@samtal/core";
import { type AdverseImpact, auditOf } from "./adverseImpact.ts";
import { type AuditOptions, auditIssues } from "./auditIssues.ts";
import type { GroupCategory, GroupCounts } from "./groupCounts.ts";
import { type ScoreCount, scoreCountIssues } from "./scoreCounts.ts";

/** How often each score occurs in a group. */
export interface GroupScores {
  readonly key: string;
  readonly categories?: readonly GroupCategory[];
  readonly scores: readonly ScoreCount[];
}

/**
 * Scoring rates by group: the share of each group that scored above the median of everybody, held against the group
 * with the highest share. For tools that score or rank instead of selecting.
 *
 * Counts go in, never candidates: how often each score occurs in each group. Hand in counts of people above the
 * median, if that is what you have, to {@link adverseImpact}. `selected` reads "scored above the median" in the result.
 * The tables are no bias audit: that needs an independent auditor.
 *
 * @param groups - score counts by group, as in {@link adverseImpact}
 * @param options - as for {@link adverseImpact}
 * @returns the tables, and the median they rest on (left out where everything is suppressed)
 * @throws SamtalError as {@link adverseImpact}, and `scoring/invalid-score`, `scoring/duplicate-score`
 * @example
 * ```ts
 * import { scoringRates } from "@samtal/scoring";
 *
 * const rates = scoringRates([
 *   { key: "a", scores: [{ score: 2, count: 10 }, { score: 4, count: 10 }] },
 *   { key: "b", scores: [{ score: 2, count: 15 }, { score: 4, count: 5 }] },
 * ]);
 * rates.median; // => 2
 * rates.tables[0]?.groups.map((group) => group.status !== "suppressed" && group.selected); // => [10, 5]
 * ```
 * @see golden figures: share of the group above the sample's median, after New York's rules 6 RCNY 5-301
 */
export function scoringRates(
  groups: readonly GroupScores[],
  options: AuditOptions = {},
): AdverseImpact & { readonly median?: number } {
  const issues = groups.flatMap(({ scores }, at) => scoreCountIssues(scores, ["groups", at, "scores"]));
  SamtalError.throwIfAny(issues);
  const median = medianOf(groups.flatMap(({ scores }) => scores));
  const counted = groups.map(({ key, categories, scores }): GroupCounts => {
    const above = scores.filter(({ score }) => score > median);
    const counts = { key, selected: people(above), total: people(scores) };
    return categories === undefined ? counts : { ...counts, categories };
  });
  SamtalError.throwIfAny(auditIssues(counted, options));
  const audit = auditOf("scoring", counted, options);
  return audit.status === "ok" ? { ...audit, median } : audit;
}

function people(scores: readonly ScoreCount[]): number {
  return scores.reduce((sum, { count }) => sum + count, 0);
}

/** The middle score, or the mean of the two middle ones. */
function medianOf(scores: readonly ScoreCount[]): number {
  const ordered = [...scores].sort((one, other) => one.score - other.score);
  const total = people(ordered);
  return (scoreAt(ordered, Math.floor((total - 1) / 2)) + scoreAt(ordered, Math.floor(total / 2))) / 2;
}

function scoreAt(ordered: readonly ScoreCount[], position: number): number {
  let passed = 0;
  for (const { score, count } of ordered) {
    passed += count;
    if (passed > position) return score;
  }
  return 0;
}
