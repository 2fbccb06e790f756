import type { Rubric } from "@samtal/core";
import type { Combine } from "../combination/checkedRule.ts";
import type { WeightedValue } from "../combination/combinationRule.ts";

/** The number in one cell of the grid. */
export interface PoolCell extends WeightedValue {
  /** Row of the grid. */
  readonly competency: number;
  /** Column of the grid. */
  readonly interviewer: number;
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
 * @returns null when the rule has no figure for them; an interviewer for whom it has none stays out of the mean
 */
export function pool(cells: readonly PoolCell[], pooling: Rubric["pooling"], combine: Combine): Pooled | null {
  if (pooling === "cells-pooled") return combine(cells);
  return pooling === "rater-first" ? raterFirst(cells, combine) : competencyFirst(cells, combine);
}

function raterFirst(cells: readonly PoolCell[], combine: Combine): Pooled | null {
  const raters = groups(cells, "interviewer").flatMap((group) => {
    const combined = combine(group.map(({ cell }) => cell));
    return combined === null ? [] : [{ group, combined }];
  });
  if (raters.length === 0) return null;
  const shares = cells.map(() => 0);
  let sum = 0;
  for (const { group, combined } of raters) {
    sum += combined.value;
    for (const [nth, { at }] of group.entries()) shares[at] = (combined.shares[nth] ?? 0) / raters.length;
  }
  return { value: sum / raters.length, shares };
}

function competencyFirst(cells: readonly PoolCell[], combine: Combine): Pooled | null {
  const competencies = groups(cells, "competency");
  const combined = combine(
    competencies.map((row) => ({
      weight: row[0]?.cell.weight ?? 0,
      mustHave: row[0]?.cell.mustHave === true,
      value: row.reduce((sum, { cell }) => sum + cell.value, 0) / row.length,
    })),
  );
  if (combined === null) return null;
  const shares = competencies.flatMap((row, nth) => row.map(() => (combined.shares[nth] ?? 0) / row.length));
  return { value: combined.value, shares };
}

interface Placed {
  readonly cell: PoolCell;
  readonly at: number;
}

/** Cells with the same key together, in ascending order of the keys: sums always run in the same order. */
function groups(cells: readonly PoolCell[], key: "competency" | "interviewer"): Placed[][] {
  const byKey: Placed[][] = [];
  for (const [at, cell] of cells.entries()) {
    const group = byKey[cell[key]];
    if (group === undefined) byKey[cell[key]] = [{ cell, at }];
    else group.push({ cell, at });
  }
  // An interviewer who rated nothing leaves a hole, which filter passes over.
  return byKey.filter(() => true);
}
