import type { RatingsGrid } from "../statistic/ratingsGrid.ts";
import type { PanelMeanSquares } from "./panelMeanSquares.ts";
import { roundingFloor } from "./roundingFloor.ts";
import { RunningSum } from "./runningSum.ts";
import { shiftOf } from "./shiftOf.ts";

/**
 * The mean squares of a grid where everybody rated everybody.
 *
 * Shifted by a rating first and centred before squaring: the sums of squares of ratings around a billion are those of
 * ratings around zero.
 *
 * @param grid - at least two units and two raters, no rating missing
 * @returns the mean squares of McGraw and Wong's tables
 */
export function completeMeanSquares({ units, raters, values }: RatingsGrid): PanelMeanSquares {
  const { shift, largest } = shiftOf(values);
  const rowMeans = new Float64Array(units);
  const columnSums = Array.from({ length: raters }, () => new RunningSum());
  const total = new RunningSum();
  for (let unit = 0, at = 0; unit < units; unit++) {
    const sum = new RunningSum();
    for (let rater = 0; rater < raters; rater++, at++) {
      const value = (values[at] as number) - shift;
      sum.add(value);
      columnSums[rater]?.add(value);
    }
    rowMeans[unit] = sum.value / raters;
    total.add(sum.value);
  }
  const mean = total.value / (units * raters);
  const leniency = Float64Array.from(columnSums, ({ value }) => value / units - mean);

  const [rows, columns, residual, within] = [
    new RunningSum(),
    new RunningSum(),
    new RunningSum(),
    new RunningSum(),
  ];
  for (let unit = 0, at = 0; unit < units; unit++) {
    const rowMean = rowMeans[unit] as number;
    rows.add((rowMean - mean) ** 2);
    for (let rater = 0; rater < raters; rater++, at++) {
      const deviation = (values[at] as number) - shift - rowMean;
      within.add(deviation * deviation);
      residual.add((deviation - (leniency[rater] as number)) ** 2);
    }
  }
  for (const value of leniency) columns.add(value * value);

  const floor = roundingFloor(values.length, largest);
  const meanSquare = (sum: number, df: number) => ({ meanSquare: sum > floor ? sum / df : 0, df });
  const candidates = meanSquare(raters * rows.value, units - 1);
  return {
    k: raters,
    candidatesPerRater: units,
    candidates,
    raters: meanSquare(units * columns.value, raters - 1),
    residual: meanSquare(residual.value, (units - 1) * (raters - 1)),
    candidatesOneWay: candidates,
    within: meanSquare(within.value, units * (raters - 1)),
  };
}
