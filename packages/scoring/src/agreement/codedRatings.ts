import { type Issue, issue, SamtalError } from "@samtal/core";
import { isRatingNumber } from "../statistic/isRatingNumber.ts";
import { ratingNumberIssue } from "../statistic/ratingNumberIssue.ts";
import { agreementOptionIssues } from "./agreementOptionIssues.ts";
import type { AgreementOptions } from "./agreementOptions.ts";
import { agreementWeights } from "./agreementWeights.ts";
import type { Category, CategoryMatrix } from "./category.ts";

/** Ratings as positions of categories, checked, with all that a coefficient reckons with. */
export interface CodedRatings {
  /** Units that were handed in. */
  readonly n: number;
  /** Units that are left. */
  readonly units: number;
  readonly raters: number;
  /** Row by row, the position of the category; -1 where not rated. */
  readonly codes: Int32Array;
  /** How many categories weights and chance run over. */
  readonly categories: number;
  /** Agreement of two categories, a square row by row. */
  readonly weights: Float64Array;
  readonly level: number;
}

/**
 * Checks ratings and options, and codes the ratings.
 *
 * @param columns - the two raters that are compared; then only units that both rated are left
 * @throws SamtalError with every issue of ratings and options
 */
export function codedRatings(
  ratings: CategoryMatrix,
  options: AgreementOptions,
  columns?: readonly [number, number],
): CodedRatings {
  const { categories, weights = "none", labels = "declared", missing = "available", level = 0.95 } = options;
  const position = new Map(categories.map((category, at) => [category, at]));
  const issues = [...agreementOptionIssues(options), ...ratingIssues(ratings, position)];
  SamtalError.throwIfAny(issues);

  const chosen = columns ?? [...(ratings[0] ?? []).keys()];
  const raters = chosen.length;
  const needed = columns !== undefined || missing === "listwise" ? raters : 1;
  const all = new Int32Array(ratings.length * raters);
  let units = 0;
  for (const row of ratings) {
    let rated = 0;
    for (let rater = 0; rater < raters; rater++) {
      // A row without the column that a pair needs holds nothing there.
      const rating = row[chosen[rater] as number] ?? null;
      const code = rating === null ? -1 : (position.get(rating) as number);
      if (code >= 0) rated++;
      all[units * raters + rater] = code;
    }
    // A row with too little is written over by the next one.
    if (rated >= needed && rated > 0) units++;
  }
  const codes = all.subarray(0, units * raters);
  const kept = labels === "declared" ? [...categories.keys()] : relabelled(codes);
  return {
    n: ratings.length,
    units,
    raters,
    codes,
    categories: kept.length,
    weights: agreementWeights(categories, weights, kept, labels === "observed"),
    level,
  };
}

/** Everything wrong with the cells of a matrix of categories. */
export function ratingIssues(ratings: CategoryMatrix, position: ReadonlyMap<Category, number> | undefined): Issue[] {
  const expected = ratings[0]?.length ?? 0;
  const issues: Issue[] = [];
  for (const [unit, row] of ratings.entries()) {
    if (!Array.isArray(row)) {
      issues.push(issue("scoring/ragged-ratings", ["ratings", unit], { expected }));
      continue;
    }
    if (row.length !== expected) issues.push(issue("scoring/ragged-ratings", ["ratings", unit], { expected }));
    for (let rater = 0; rater < row.length; rater++) {
      const rating = row[rater] as Category | null;
      if (rating === null) continue;
      if (typeof rating !== "string" && !isRatingNumber(rating)) {
        issues.push(ratingNumberIssue(rating, ["ratings", unit, rater]));
      } else if (position?.has(rating) === false) {
        issues.push(issue("scoring/rating-outside-categories", ["ratings", unit, rater]));
      }
    }
  }
  return issues;
}

/** Renumbers codes in place so that only those that occur are left, and returns those. */
function relabelled(codes: Int32Array): number[] {
  const used = [...new Set(codes)].filter((code) => code >= 0).sort((a, b) => a - b);
  const renumbered = new Map(used.map((code, at) => [code, at]));
  codes.forEach((code, at) => {
    if (code >= 0) codes[at] = renumbered.get(code) as number;
  });
  return used;
}
