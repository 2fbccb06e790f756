import type { RatingsGrid } from "../statistic/ratingsGrid.ts";
import type { PanelDesign } from "./panelDesign.ts";
import type { PanelMeanSquares } from "./panelMeanSquares.ts";
import { roundingFloor } from "./roundingFloor.ts";
import { RunningSum } from "./runningSum.ts";
import { shiftOf } from "./shiftOf.ts";

/**
 * The mean squares of an incomplete grid after Ebel (1951), with each rater's distance from the grand mean taken off
 * for the two-way forms, as R's irrNA has it.
 *
 * A rater who met better candidates than the others counts as lenient here: on sparse panels the REML components
 * are the better answer. Complete data give the ordinary mean squares.
 *
 * @param grid - the ratings
 * @param design - who rated whom in it
 * @returns the mean squares; `k` is Ebel's mean number of ratings per candidate
 */
export function ebelMeanSquares(grid: RatingsGrid, design: PanelDesign): PanelMeanSquares {
  const { perCandidate, perRater, ratings, candidates, raters } = design;
  const { shift, largest } = shiftOf(grid.values);
  const total = new RunningSum();
  for (const value of grid.values) if (!Number.isNaN(value)) total.add(value - shift);
  const mean = total.value / ratings;
  const centred = grid.values.map((value) => value - shift - mean);
  const oneWay = betweenAndWithin(centred, grid, perCandidate);

  const sums = Array.from({ length: grid.raters }, () => new RunningSum());
  centred.forEach((value, at) => {
    if (!Number.isNaN(value)) sums[at % grid.raters]?.add(value);
  });
  const leniency = sums.map(({ value }, rater) => (value === 0 ? 0 : value / (perRater[rater] as number)));
  const twoWay = betweenAndWithin(
    centred.map((value, at) => value - (leniency[at % grid.raters] as number)),
    grid,
    perCandidate,
  );
  const betweenRaters = new RunningSum();
  leniency.forEach((value, rater) => betweenRaters.add((perRater[rater] as number) * value * value));

  const squares = perCandidate.reduce((sum, count) => sum + count * count, 0);
  const floor = roundingFloor(ratings, largest);
  const meanSquare = (sum: number, df: number) => ({ meanSquare: sum > floor ? sum / df : 0, df });
  return {
    k: (ratings - squares / ratings) / (candidates - 1),
    candidatesPerRater: candidates,
    candidates: meanSquare(twoWay.between, candidates - 1),
    raters: meanSquare(betweenRaters.value, raters - 1),
    residual: meanSquare(twoWay.within, (candidates - 1) * (ratings / candidates - 1)),
    candidatesOneWay: meanSquare(oneWay.between, candidates - 1),
    within: meanSquare(oneWay.within, ratings - candidates),
  };
}

/** Sums of squares between and within the candidates, of values that are centred already. */
function betweenAndWithin(centred: Float64Array, { units, raters }: RatingsGrid, perCandidate: Int32Array) {
  const between = new RunningSum();
  const within = new RunningSum();
  for (let unit = 0; unit < units; unit++) {
    const count = perCandidate[unit] as number;
    if (count === 0) continue;
    const row = centred.subarray(unit * raters, (unit + 1) * raters).filter((value) => !Number.isNaN(value));
    const sum = new RunningSum();
    for (const value of row) sum.add(value);
    const mean = sum.value / count;
    between.add(count * mean * mean);
    for (const value of row) within.add((value - mean) ** 2);
  }
  return { between: between.value, within: within.value };
}
