import { SamtalError } from "@samtal/core";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";
import { ratingsGrid } from "../statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { RaterPair } from "./agreementOptions.ts";
import { raterColumns } from "./raterColumns.ts";

/** What a figure about two raters' numbers takes. */
export interface PairOptions extends RaterPair {
  /** Level of confidence of the interval. @defaultValue `0.95` */
  readonly level?: number;
}

/** The numbers of two raters on the units that both rated. */
export interface PairedNumbers {
  /** Units that were handed in. */
  readonly n: number;
  /** Raters that were handed in. */
  readonly raters: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly level: number;
}

/** Takes the units that two raters both rated out of a checked matrix. */
export function pairedNumbers(ratings: RatingsMatrix, options: PairOptions): PairedNumbers {
  const { level = 0.95 } = options;
  SamtalError.throwIfAny(confidenceLevelIssues(level, ["options", "level"]));
  const grid = ratingsGrid(ratings);
  const [first, second] = raterColumns(ratings, options);
  const x: number[] = [];
  const y: number[] = [];
  for (let unit = 0; unit < grid.units && grid.raters > 1; unit++) {
    const one = grid.values[unit * grid.raters + first] as number;
    const other = grid.values[unit * grid.raters + second] as number;
    if (Number.isNaN(one) || Number.isNaN(other)) continue;
    x.push(one);
    y.push(other);
  }
  return { n: grid.units, raters: grid.raters, x: Float64Array.from(x), y: Float64Array.from(y), level };
}
