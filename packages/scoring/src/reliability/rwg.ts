import { type Issue, issue, reason, SamtalError } from "@samtal/core";
import { type RatingsGrid, ratingsGrid } from "../statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic } from "../statistic/statistic.ts";
import { meanOverUnits } from "./meanOverUnits.ts";
import { type NullDistribution, nullVarianceOf } from "./nullDistribution.ts";
import { type UnitFigure, unitFigures } from "./unitFigures.ts";

/** What raters are compared with in {@link rwg}. */
export interface RwgOptions {
  /** How raters would spread who took no notice of the candidate. */
  readonly null: NullDistribution;
}

/** What rwg rests on. */
export interface RwgDetails {
  readonly nullVariance: number;
  /** The figure of each candidate with two ratings or more, by row. */
  readonly units: readonly UnitFigure[];
}

/**
 * Within-group agreement: for each candidate, how much less the raters differ than they would by chance; then the mean
 * over candidates.
 *
 * 1 - variance of the ratings / variance under the null distribution. Raters who differ more than chance get 0, as
 * James, Demaree and Wolf advise, and a warning counts them.
 *
 * @param ratings - a row for each candidate, a column for each rater, `null` where not rated
 * @param options - the null distribution: the declared scale (uniform, or with shares), or its variance
 * @returns the mean and each candidate's figure; `undefined` with `one-rater` or `no-pairable-units`
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`, `scoring/invalid-null-distribution`,
 *   `scoring/rating-off-null-distribution` for a rating that the declared values do not hold
 * @example
 * ```ts
 * import { rwg } from "@samtal/scoring";
 *
 * const agreement = rwg([[4, 4, 5], [2, 3, 2]], { null: { values: [1, 2, 3, 4, 5] } });
 * agreement.status === "ok" && Math.round(agreement.value * 1000) / 1000; // => 0.833
 * ```
 */
export function rwg(ratings: RatingsMatrix, options: RwgOptions): Statistic<RwgDetails> {
  const nullVariance = nullVarianceOf(options.null);
  const grid = ratingsGrid(ratings);
  if ("values" in options.null) SamtalError.throwIfAny(offValues(grid, options.null.values));
  let beyond = 0;
  const units = unitFigures(grid, (row) => {
    const share = varianceOf(row) / nullVariance;
    if (share > 1) beyond++;
    return Math.max(0, 1 - share);
  });
  const figure = meanOverUnits(grid, units, {
    method: "rwg, mean over candidates",
    reference: "James, Demaree and Wolf (1984), Journal of Applied Psychology 69, 85-98",
    warnings: beyond > 0 ? [reason("scoring/beyond-chance", { units: beyond })] : [],
  });
  return figure.status === "ok" ? { ...figure, nullVariance } : figure;
}

function offValues({ values, raters }: RatingsGrid, declared: readonly number[]): Issue[] {
  const known = new Set(declared);
  const issues: Issue[] = [];
  values.forEach((value, at) => {
    if (Number.isNaN(value) || known.has(value)) return;
    issues.push(issue("scoring/rating-off-null-distribution", ["ratings", Math.floor(at / raters), at % raters]));
  });
  return issues;
}

/** The sample variance of ascending values, shifted by the lowest before anything is squared. */
function varianceOf(row: Float64Array): number {
  const lowest = row[0] as number;
  const mean = row.reduce((sum, value) => sum + (value - lowest), 0) / row.length;
  return row.reduce((sum, value) => sum + (value - lowest - mean) ** 2, 0) / (row.length - 1);
}
