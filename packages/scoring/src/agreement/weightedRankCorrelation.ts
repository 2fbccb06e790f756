import { orderedSum } from "../statistic/orderedSum.ts";
import type { RatingsGrid } from "../statistic/ratingsGrid.ts";
import { raterPairs } from "./raterPairs.ts";
import { rankCorrelation } from "./spearman.ts";

/** The rank correlations of every two raters, averaged by how many units both rated. */
export interface WeightedRankCorrelation {
  /** undefined where no two raters rated two units in common. */
  readonly correlation: number | undefined;
  /** Pairs in which a rater gave the common units the same; they count as 0, no common order. */
  readonly flatPairs: number;
  /** Raters with two ratings or more; the others tell nothing of an order. */
  readonly raters: number;
  /** Units that one of these raters rated at least: a unit without ratings is no part of any order. */
  readonly unitsRated: number;
  /** Mean number of these raters' ratings over the units rated. */
  readonly meanRatings: number;
  /** Units that two of these raters rated. */
  readonly unitsUsed: number;
}

/** @see Taylor (1987), Kendall's and Spearman's correlation coefficients in the presence of a blocking variable */
export function weightedRankCorrelation({ units, raters, values }: RatingsGrid): WeightedRankCorrelation {
  const columns = Array.from({ length: raters }, (_, rater) =>
    Float64Array.from({ length: units }, (_, unit) => values[unit * raters + rater] as number),
  ).filter((column) => ratedIn(column) >= 2);
  const terms: number[] = [];
  let weights = 0;
  let flatPairs = 0;
  for (const [first, second] of raterPairs(columns.length)) {
    const [one, other] = [columns[first] as Float64Array, columns[second] as Float64Array];
    const both = (_: number, unit: number): boolean =>
      !Number.isNaN(one[unit] as number) && !Number.isNaN(other[unit] as number);
    const x = one.filter(both);
    const weight = x.length - 1;
    if (weight < 1) continue;
    weights += weight;
    const rho = rankCorrelation(x, other.filter(both));
    if (rho === undefined) flatPairs++;
    else terms.push(rho * weight);
  }
  const perUnit = Array.from({ length: units }, (_, unit) =>
    columns.filter((column) => !Number.isNaN(column[unit] as number)).length,
  );
  const unitsRated = perUnit.filter((count) => count > 0).length;
  return {
    correlation: weights === 0 ? undefined : orderedSum(terms) / weights,
    flatPairs,
    raters: columns.length,
    unitsRated,
    meanRatings: perUnit.reduce((sum, count) => sum + count, 0) / unitsRated,
    unitsUsed: perUnit.filter((count) => count >= 2).length,
  };
}

const ratedIn = (column: Float64Array): number => column.filter((value) => !Number.isNaN(value)).length;
