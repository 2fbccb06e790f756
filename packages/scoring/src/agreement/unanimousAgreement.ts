import { issue, SamtalError } from "@samtal/core";
import type { Statistic } from "../statistic/statistic.ts";
import { unitWarnings } from "./agreementWarnings.ts";
import type { Category, CategoryMatrix } from "./category.ts";
import { ratingIssues } from "./codedRatings.ts";

/** What {@link unanimousAgreement} takes. */
export interface UnanimityOptions {
  /** How far the highest and the lowest rating of a unit may lie apart; above 0 for numbers only. @defaultValue `0` */
  readonly tolerance?: number;
  /** `available`: the ratings that a unit has, two at least. `listwise`: only units that all raters rated. @defaultValue `"available"` */
  readonly missing?: "available" | "listwise";
}

/**
 * Unanimous agreement: the share of units on which all raters agree, or differ by no more than a tolerance.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - tolerance, in the ratings' own unit, and what to do with missing ratings
 * @returns the share from 0 to 1; undefined for one rater and where no unit has the ratings that it needs
 * @throws SamtalError with every issue: `scoring/ragged-ratings`, `scoring/rating-not-finite`,
 *   `scoring/invalid-tolerance`, `scoring/measurement-needs-numbers` for a tolerance between texts
 * @see "Extended percentage agreement" of the R package irr (function agree)
 * @example
 * ```ts
 * import { unanimousAgreement } from "@samtal/scoring";
 *
 * const ratings = [[4, 4, 3], [2, 2, 2], [5, 2, 5], [1, 1, 2]];
 * const share = unanimousAgreement(ratings, { tolerance: 1 });
 * share.status === "ok" && share.value; // => 0.75
 * ```
 */
export function unanimousAgreement(ratings: CategoryMatrix, options: UnanimityOptions = {}): Statistic {
  const { tolerance = 0, missing = "available" } = options;
  const issues = ratingIssues(ratings, undefined);
  if (!(tolerance >= 0)) issues.push(issue("scoring/invalid-tolerance", ["options", "tolerance"]));
  if (tolerance > 0) {
    ratings.forEach((row, unit) =>
      row.forEach((rating, rater) => {
        if (typeof rating !== "string") return;
        issues.push(issue("scoring/measurement-needs-numbers", ["ratings", unit, rater]));
      }),
    );
  }
  SamtalError.throwIfAny(issues);
  const raters = ratings[0]?.length ?? 0;
  const needed = missing === "listwise" ? raters : 2;
  const units = ratings
    .map((row) => row.filter((rating) => rating !== null))
    .filter((given) => given.length >= needed && given.length > 0);
  const described = {
    n: ratings.length,
    unitsUsed: units.length,
    method: tolerance === 0 ? "Unanimous agreement" : `Unanimous agreement within ${tolerance}`,
    reference: "Extended percentage agreement as in R irr, function agree",
    warnings: unitWarnings(ratings.length, units.length),
  };
  if (raters < 2) return { status: "undefined", reason: "one-rater", ...described };
  if (units.length === 0) return { status: "undefined", reason: "no-pairable-units", ...described };
  const agreed = units.filter((given) => within(given, tolerance)).length;
  return { status: "ok", value: agreed / units.length, ...described };
}

function within(given: readonly Category[], tolerance: number): boolean {
  if (tolerance === 0) return given.every((rating) => rating === given[0]);
  const numbers = given as readonly number[];
  return Math.max(...numbers) - Math.min(...numbers) <= tolerance;
}
