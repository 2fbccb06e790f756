import { type Issue, issue, SamtalError } from "@samtal/core";
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
  const complete = columns !== undefined || missing === "listwise";
  const rows: number[][] = [];
  for (const row of ratings) {
    const codes = chosen.map((rater) => codeOf(row[rater] as Category | null, position));
    const rated = codes.filter((code) => code >= 0).length;
    if (complete ? rated === codes.length : rated > 0) rows.push(codes);
  }
  const codes = Int32Array.from(rows.flat());
  const kept = labels === "declared" ? [...categories.keys()] : relabelled(codes);
  return {
    n: ratings.length,
    units: rows.length,
    raters: chosen.length,
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
  ratings.forEach((row, unit) => {
    if (row.length !== expected) issues.push(issue("scoring/ragged-ratings", ["ratings", unit], { expected }));
    row.forEach((rating, rater) => {
      if (rating === null) return;
      const path = ["ratings", unit, rater];
      if (typeof rating !== "string" && !Number.isFinite(rating)) issues.push(issue("scoring/rating-not-finite", path));
      else if (position?.has(rating) === false) issues.push(issue("scoring/rating-outside-categories", path));
    });
  });
  return issues;
}

const codeOf = (rating: Category | null, position: ReadonlyMap<Category, number>): number =>
  rating === null ? -1 : (position.get(rating) as number);

/** Renumbers codes in place so that only those that occur are left, and returns those. */
function relabelled(codes: Int32Array): number[] {
  const used = [...new Set(codes)].filter((code) => code >= 0).sort((a, b) => a - b);
  const renumbered = new Map(used.map((code, at) => [code, at]));
  codes.forEach((code, at) => {
    if (code >= 0) codes[at] = renumbered.get(code) as number;
  });
  return used;
}
