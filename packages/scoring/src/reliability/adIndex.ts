import { ratingsGrid } from "../statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic } from "../statistic/statistic.ts";
import { meanOverUnits } from "./meanOverUnits.ts";
import { type UnitFigure, unitFigures } from "./unitFigures.ts";

/** From where {@link adIndex} measures. */
export interface AdIndexOptions {
  readonly center: "mean" | "median";
}

/** What an AD index rests on. */
export interface AdIndexDetails {
  /** The figure of each candidate with two ratings or more, by row. */
  readonly units: readonly UnitFigure[];
}

/**
 * The average deviation index: how far, in scale points, the raters of a candidate lie from their mean or median; then
 * the mean over candidates. 0 is full agreement.
 *
 * @param ratings - a row for each candidate, a column for each rater, `null` where not rated
 * @param options - mean or median
 * @returns the mean and each candidate's figure; `undefined` with `one-rater` or `no-pairable-units`
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`
 * @example
 * ```ts
 * import { adIndex } from "@samtal/scoring";
 *
 * const deviation = adIndex([[4, 4, 4], [2, 3, 4]], { center: "median" });
 * deviation.status === "ok" && Math.round(deviation.value * 1000) / 1000; // => 0.333
 * ```
 */
export function adIndex(ratings: RatingsMatrix, { center }: AdIndexOptions): Statistic<AdIndexDetails> {
  const grid = ratingsGrid(ratings);
  const units = unitFigures(grid, (row) => {
    const lowest = row[0] as number;
    const above = row.map((value) => value - lowest);
    const middle = center === "mean" ? meanOf(above) : medianOf(above);
    return above.reduce((sum, value) => sum + Math.abs(value - middle), 0) / above.length;
  });
  return meanOverUnits(grid, units, {
    method: `AD index around the ${center}, mean over candidates`,
    reference: "Burke, Finkelstein and Dusig (1999), Organizational Research Methods 2, 49-68",
    warnings: [],
  });
}

function meanOf(ascending: Float64Array): number {
  return ascending.reduce((sum, value) => sum + value, 0) / ascending.length;
}

function medianOf(ascending: Float64Array): number {
  const half = ascending.length / 2;
  return ((ascending[Math.ceil(half) - 1] as number) + (ascending[Math.floor(half)] as number)) / 2;
}
