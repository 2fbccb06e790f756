import type { Rubric } from "@samtal/core";
import type { PoolCell } from "../../assessment/pool.ts";

/**
 * Between which figures a weighted mean stays while each competency's weight moves by a share of itself. Exact for
 * one mean; where raters come first, each rater's mean takes its own worst weights, so that the range can be too wide
 * and is never too narrow.
 */
export function weightedMeanRange(
  cells: readonly PoolCell[],
  pooling: Rubric["pooling"],
  change: number,
): { readonly lowest: number; readonly highest: number } {
  if (pooling !== "rater-first") return rangeOf(cells, change);
  const raters = new Map<number, PoolCell[]>();
  for (const cell of cells) raters.set(cell.interviewer, [...(raters.get(cell.interviewer) ?? []), cell]);
  const ranges = [...raters.values()].map((own) => rangeOf(own, change));
  return {
    lowest: ranges.reduce((sum, { lowest }) => sum + lowest, 0) / ranges.length,
    highest: ranges.reduce((sum, { highest }) => sum + highest, 0) / ranges.length,
  };
}

/** The extremes give the low values the high weights, or the high ones, with one border between the two. */
function rangeOf(cells: readonly PoolCell[], change: number): { lowest: number; highest: number } {
  const rising = cells.toSorted((a, b) => a.value - b.value);
  let lowest = Infinity;
  let highest = -Infinity;
  for (let border = 0; border <= rising.length; border += 1) {
    lowest = Math.min(lowest, meanWith(rising, border, 1 + change, 1 - change));
    highest = Math.max(highest, meanWith(rising, border, 1 - change, 1 + change));
  }
  return { lowest, highest };
}

function meanWith(cells: readonly PoolCell[], border: number, below: number, above: number): number {
  let sum = 0;
  let whole = 0;
  for (const [at, { value, weight }] of cells.entries()) {
    const moved = weight * (at < border ? below : above);
    sum += moved * value;
    whole += moved;
  }
  return sum / whole;
}
