import type { RatingsGrid } from "../statistic/ratingsGrid.ts";
import type { PanelDesign } from "./panelDesign.ts";
import { roundingFloor } from "./roundingFloor.ts";
import { RunningSum } from "./runningSum.ts";
import { shiftOf } from "./shiftOf.ts";

/** Variance components of the one-way model: raters and residual are one. */
export interface OneWayComponents {
  readonly candidate: number;
  readonly residual: number;
}

/**
 * The REML components of the one-way model, from any number of ratings per candidate.
 *
 * The likelihood is profiled down to the ratio of the two components, as its share of the total from 0 up to 1; the
 * slope is followed to zero by bisection. Without any difference within a candidate the residual is 0.
 *
 * @param grid - the ratings
 * @param design - who rated whom in it
 * @returns the components, none below zero
 */
export function oneWayComponents(grid: RatingsGrid, { perCandidate, ratings }: PanelDesign): OneWayComponents {
  const { shift, largest } = shiftOf(grid.values);
  const total = new RunningSum();
  for (const value of grid.values) if (!Number.isNaN(value)) total.add(value - shift);
  const grandMean = total.value / ratings;
  const groups: { count: number; mean: number }[] = [];
  const within = new RunningSum();
  perCandidate.forEach((count, unit) => {
    if (count === 0) return;
    const cells = grid.values.subarray(unit * grid.raters, (unit + 1) * grid.raters);
    const row = cells.filter((value) => !Number.isNaN(value));
    const sum = new RunningSum();
    for (const value of row) sum.add(value - shift - grandMean);
    const mean = sum.value / count;
    groups.push({ count, mean });
    for (const value of row) within.add((value - shift - grandMean - mean) ** 2);
  });

  if (within.value <= roundingFloor(ratings, largest)) {
    const spread = new RunningSum();
    const centre = new RunningSum();
    for (const { mean } of groups) centre.add(mean);
    for (const { mean } of groups) spread.add((mean - centre.value / groups.length) ** 2);
    return { candidate: spread.value / (groups.length - 1), residual: 0 };
  }

  /** Slope of -2 log REML in the ratio of the components, and the residual variance there. */
  const at = (ratio: number) => {
    const [weights, weighted, squares, spread, steep] = Array.from({ length: 5 }, () => new RunningSum());
    const weightOf = (count: number) => count / (1 + count * ratio);
    for (const { count, mean } of groups) {
      weights?.add(weightOf(count));
      weighted?.add(weightOf(count) * mean);
      squares?.add(weightOf(count) ** 2);
    }
    const sum = weights?.value ?? 0;
    const centre = (weighted?.value ?? 0) / sum;
    for (const { count, mean } of groups) {
      spread?.add(weightOf(count) * (mean - centre) ** 2);
      steep?.add((weightOf(count) * (mean - centre)) ** 2);
    }
    const deviance = within.value + (spread?.value ?? 0);
    const slope = sum - (squares?.value ?? 0) / sum - ((ratings - 1) * (steep?.value ?? 0)) / deviance;
    return { slope, residual: deviance / (ratings - 1) };
  };

  if (at(0).slope >= 0) return { candidate: 0, residual: at(0).residual };
  let [low, high] = [0, 1];
  for (let middle = 0.5; middle > low && middle < high; middle = (low + high) / 2) {
    if (at(middle / (1 - middle)).slope < 0) low = middle;
    else high = middle;
  }
  const ratio = low / (1 - low);
  const { residual } = at(ratio);
  return { candidate: ratio * residual, residual };
}
