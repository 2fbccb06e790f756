import type { Rubric } from "@samtal/core";
import type { CombinationRule } from "../combination/combinationRule.ts";

/** The number in one cell of the grid. */
export interface PoolCell {
  /** Row of the grid. */
  readonly competency: number;
  /** Column of the grid. */
  readonly interviewer: number;
  readonly value: number;
  /** The competency's weight. */
  readonly weight: number;
}

/** One score out of many cells. */
export interface Pooled {
  readonly value: number;
  /** One share per cell, in the same order: the sum of share × value is the score. */
  readonly shares: readonly number[];
}

/**
 * Makes one score out of the rated cells, in one of three orders that differ as soon as a card is incomplete.
 *
 * `rater-first` combines each interviewer's competencies and takes the mean over interviewers;
 * `competency-first` takes the mean over interviewers for each competency and combines those;
 * `cells-pooled` combines all cells at once, each with the weight of its competency.
 *
 * @param cells - at least one, row by row
 */
export function pool(cells: readonly PoolCell[], pooling: Rubric["pooling"], rule: CombinationRule): Pooled {
  if (pooling === "cells-pooled") return rule.combine(cells);
  return pooling === "rater-first" ? raterFirst(cells, rule) : competencyFirst(cells, rule);
}

function raterFirst(cells: readonly PoolCell[], rule: CombinationRule): Pooled {
  const raters = groups(cells, ({ interviewer }) => interviewer);
  const shares = cells.map(() => 0);
  let sum = 0;
  for (const rater of raters) {
    const combined = rule.combine(rater.map(({ cell }) => cell));
    sum += combined.value;
    for (const [nth, { at }] of rater.entries()) shares[at] = (combined.shares[nth] ?? 0) / raters.length;
  }
  return { value: sum / raters.length, shares };
}

function competencyFirst(cells: readonly PoolCell[], rule: CombinationRule): Pooled {
  const competencies = groups(cells, ({ competency }) => competency);
  const combined = rule.combine(
    competencies.map((row) => ({
      value: row.reduce((sum, { cell }) => sum + cell.value, 0) / row.length,
      weight: row[0]?.cell.weight ?? 0,
    })),
  );
  const shares = competencies.flatMap((row, nth) => row.map(() => (combined.shares[nth] ?? 0) / row.length));
  return { value: combined.value, shares };
}

interface Placed {
  readonly cell: PoolCell;
  readonly at: number;
}

/** Cells with the same key together, in ascending order of the keys: sums always run in the same order. */
function groups(cells: readonly PoolCell[], key: (cell: PoolCell) => number): Placed[][] {
  const byKey = new Map<number, Placed[]>();
  for (const [at, cell] of cells.entries()) {
    const group = byKey.get(key(cell));
    if (group === undefined) byKey.set(key(cell), [{ cell, at }]);
    else group.push({ cell, at });
  }
  return [...byKey].sort(([a], [b]) => a - b).map(([, group]) => group);
}
