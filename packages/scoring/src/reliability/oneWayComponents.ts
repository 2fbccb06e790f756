import { orderedSum } from "../statistic/orderedSum.ts";
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
  const means = new Map<number, number[]>();
  const within = new RunningSum();
  perCandidate.forEach((count, unit) => {
    if (count === 0) return;
    const cells = grid.values.subarray(unit * grid.raters, (unit + 1) * grid.raters);
    const row = cells.filter((value) => !Number.isNaN(value));
    const sum = new RunningSum();
    for (const value of row) sum.add(value - shift - grandMean);
    const mean = sum.value / count;
    for (const value of row) within.add((value - shift - grandMean - mean) ** 2);
    const alike = means.get(count);
    if (alike === undefined) means.set(count, [mean]);
    else alike.push(mean);
  });
  const panels = [...means].sort(([a], [b]) => a - b).map(([count, values]) => panelOfSize(count, values));
  if (within.value <= roundingFloor(ratings, largest)) {
    const candidates = panels.reduce((sum, { times }) => sum + times, 0);
    const { spread } = weighted(panels, () => 1);
    return { candidate: spread / (candidates - 1), residual: 0 };
  }

  /** Slope of -2 log REML in the ratio of the components, and the residual variance there. */
  const at = (ratio: number) => {
    const { weights, squares, spread, steep } = weighted(panels, (count) => count / (1 + count * ratio));
    const deviance = within.value + spread;
    const slope = weights - squares / weights - ((ratings - 1) * steep) / deviance;
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

/** Candidates with the same number of ratings: how many, the mean of their means, and the squares around it. */
interface PanelOfSize {
  readonly count: number;
  readonly times: number;
  readonly mean: number;
  readonly squares: number;
}

function panelOfSize(count: number, means: readonly number[]): PanelOfSize {
  const times = means.length;
  const mean = orderedSum(means) / times;
  return { count, times, mean, squares: orderedSum(means.map((value) => (value - mean) ** 2)) };
}

/** Sums over candidates whose weight depends on the number of their ratings alone. */
function weighted(panels: readonly PanelOfSize[], weightOf: (count: number) => number) {
  let [weights, squares, centre] = [0, 0, 0];
  for (const { count, times, mean } of panels) {
    weights += times * weightOf(count);
    squares += times * weightOf(count) ** 2;
    centre += times * weightOf(count) * mean;
  }
  centre /= weights;
  let [spread, steep] = [0, 0];
  for (const panel of panels) {
    const around = panel.squares + panel.times * (panel.mean - centre) ** 2;
    spread += weightOf(panel.count) * around;
    steep += weightOf(panel.count) ** 2 * around;
  }
  return { weights, squares, spread, steep };
}
