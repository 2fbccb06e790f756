import type { RatingsGrid } from "../statistic/ratingsGrid.ts";

/** The figure of one unit. */
export interface UnitFigure {
  /** Row of the ratings matrix, from 0. */
  readonly unit: number;
  /** How many ratings it rests on. */
  readonly ratings: number;
  readonly value: number;
}

/**
 * One figure for each unit that was rated twice or more.
 *
 * @param grid - the ratings
 * @param figureOf - takes the ratings of one unit, in ascending order
 * @returns the figures, by row
 */
export function unitFigures(
  { units, raters, values }: RatingsGrid,
  figureOf: (ratings: Float64Array) => number,
): UnitFigure[] {
  const figures: UnitFigure[] = [];
  for (let unit = 0; unit < units; unit++) {
    const row = values.subarray(unit * raters, (unit + 1) * raters).filter((value) => !Number.isNaN(value));
    if (row.length >= 2) figures.push({ unit, ratings: row.length, value: figureOf(row.sort()) });
  }
  return figures;
}
