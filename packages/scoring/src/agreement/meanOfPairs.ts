import { orderedSum } from "../statistic/orderedSum.ts";
import type { Statistic } from "../statistic/statistic.ts";
import { unitWarnings } from "./agreementWarnings.ts";
import { raterPairs } from "./raterPairs.ts";

/** What a mean over pairs of raters adds to a figure. */
export interface PairMeanFigures {
  /** How many pairs of raters the mean is over. */
  readonly pairs: number;
}

/**
 * The mean of a figure over every two raters; undefined as soon as one pair's is, because leaving that pair out would
 * be a mean of something else.
 */
export function meanOfPairs(
  ratings: readonly (readonly unknown[])[],
  missing: "available" | "listwise",
  described: { readonly method: string; readonly reference: string },
  figure: (columns: readonly [number, number], row: (unit: number) => boolean) => Statistic,
): Statistic<PairMeanFigures> {
  const raters = ratings[0]?.length ?? 0;
  const needed = missing === "listwise" ? raters : 2;
  const enough = ratings.map((row) => row.filter((rating) => rating !== null).length >= needed);
  const unitsUsed = raters < 2 ? 0 : enough.filter(Boolean).length;
  const about = {
    n: ratings.length,
    unitsUsed,
    ...described,
    warnings: unitWarnings(ratings.length, unitsUsed),
  };
  if (raters < 2) return { status: "undefined", reason: "one-rater", ...about };
  if (unitsUsed === 0) return { status: "undefined", reason: "no-pairable-units", ...about };
  const pairs = raterPairs(raters);
  const values: number[] = [];
  for (const columns of pairs) {
    const found = figure(columns, (unit) => enough[unit] === true);
    if (found.status === "undefined") return { status: "undefined", reason: found.reason, ...about };
    values.push(found.value);
  }
  return { status: "ok", value: orderedSum(values) / pairs.length, ...about, pairs: pairs.length };
}
