import type { Rubric } from "@samtal/core";
import type { PoolCell } from "../../assessment/pool.ts";

/** A weighted mean as a function of the weights w: Σ w·sums / Σ w·counts, by competency. */
export interface LinearForm {
  readonly sums: Float64Array;
  readonly counts: Float64Array;
}

/**
 * A score under the weighted mean as a fraction of two sums that are linear in the weights; null where it is a mean of
 * several such fractions, which is so when raters come first and did not all rate the same competencies.
 */
export function linearForm(
  cells: readonly PoolCell[],
  pooling: Rubric["pooling"],
  competencies: number,
): LinearForm | null {
  const sums = new Float64Array(competencies);
  const counts = new Float64Array(competencies);
  for (const { competency, value } of cells) {
    sums[competency] = (sums[competency] ?? 0) + value;
    counts[competency] = (counts[competency] ?? 0) + 1;
  }
  if (pooling === "cells-pooled") return { sums, counts };
  const raters = new Set(cells.map(({ interviewer }) => interviewer)).size;
  if (pooling === "rater-first" && counts.some((count) => count !== 0 && count !== raters)) return null;
  for (const [row, count] of counts.entries()) {
    if (count > 0) {
      sums[row] = (sums[row] ?? 0) / count;
      counts[row] = 1;
    }
  }
  return { sums, counts };
}

/**
 * What each competency's weight adds to the first's lead over the rival: the lead is Σ w·d over a positive sum. Null
 * where the two fractions have denominators that are no multiples of each other.
 */
export function leadByWeight(first: LinearForm, rival: LinearForm): Float64Array | null {
  const known = first.counts.findIndex((count) => count > 0);
  const ofFirst = first.counts[known] ?? 1;
  const ofRival = rival.counts[known] ?? 0;
  if (ofRival === 0 || first.counts.some((count, row) => count * ofRival !== (rival.counts[row] ?? 0) * ofFirst)) return null;
  return first.sums.map((sum, row) => sum / ofFirst - (rival.sums[row] ?? 0) / ofRival);
}
