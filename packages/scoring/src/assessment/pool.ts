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
  const shares = cells.map(() => 0);
  let raters = 0;
  let sum = 0;
  for (const { parts, positions } of groups(cells, "interviewer")) {
    const combined = combine(parts);
    if (combined === null) continue;
    raters += 1;
    sum += combined.value;
    for (let nth = 0; nth < positions.length; nth++) shares[positions[nth] as number] = combined.shares[nth] ?? 0;
  }
  return raters === 0 ? null : { value: sum / raters, shares: shares.map((share) => share / raters) };
}

function competencyFirst(cells: readonly PoolCell[], combine: Combine): Pooled | null {
  const rows = groups(cells, "competency");
  const combined = combine(rows.map(({ parts }) => meanOf(parts)));
  if (combined === null) return null;
  const shares = rows.flatMap(({ parts }, nth) => parts.map(() => (combined.shares[nth] ?? 0) / parts.length));
  return { value: combined.value, shares };
}

/** The plain mean over the interviewers who rated a competency; all have its weight. */
function meanOf(parts: readonly PoolCell[]): WeightedValue {
  let sum = 0;
  let weight = 0;
  let mustHave = false;
  for (const part of parts) {
    sum += part.value;
    weight = part.weight;
    mustHave = part.mustHave === true;
  }
  return { value: sum / parts.length, weight, mustHave };
}

interface CellGroup {
  readonly parts: PoolCell[];
  /** Where each part stands among all cells. */
  readonly positions: number[];
}

/** Cells with the same key together, in ascending order of the keys: sums always run in the same order. */
function groups(cells: readonly PoolCell[], key: "competency" | "interviewer"): CellGroup[] {
  const byKey: (CellGroup | undefined)[] = [];
  for (let at = 0; at < cells.length; at++) {
    const cell = cells[at] as PoolCell;
    const group = byKey[cell[key]];
    if (group === undefined) byKey[cell[key]] = { parts: [cell], positions: [at] };
    else {
      group.parts.push(cell);
      group.positions.push(at);
    }
  }
  // An interviewer who rated nothing leaves a hole.
  return byKey.filter((group) => group !== undefined);
}
