import { compareText, type Issue, issue, SamtalError } from "@samtal/core";
import type { Statistic } from "../statistic/statistic.ts";
import { categoryIssues, ascending } from "./agreementOptionIssues.ts";
import { unitWarnings } from "./agreementWarnings.ts";
import { alphaDisagreement, type AlphaDistance, type AlphaRatings } from "./alphaDisagreement.ts";
import type { Category, CategoryMatrix } from "./category.ts";
import { ratingIssues } from "./codedRatings.ts";

/**
 * What ratings mean, which decides how far two of them lie apart: different or not (`nominal`), apart by ranks
 * (`ordinal`), by the squared difference (`interval`), by the squared difference relative to the sum (`ratio`), or by
 * a function of your own, which gives squared distances.
 */
export type Measurement = "nominal" | "ordinal" | "interval" | "ratio" | ((one: Category, other: Category) => number);

/** What {@link krippendorffAlpha} takes. */
export interface AlphaOptions {
  readonly measurement: Measurement;
  /** The declared scale, in ascending order. Ratings are checked against it, and it gives texts their order. */
  readonly categories?: readonly Category[];
  /** `available`: every unit with two ratings. `listwise`: only units that all raters rated. @defaultValue `"available"` */
  readonly missing?: "available" | "listwise";
}

/** What Krippendorff's alpha adds to a figure. */
export interface AlphaFigures {
  /** Mean distance of the ratings within units. */
  readonly observedDisagreement: number;
  /** Mean distance of all ratings, as chance would pair them. */
  readonly expectedDisagreement: number;
  /** Ratings in units with two or more. */
  readonly pairableValues: number;
}

/**
 * Krippendorff's alpha: 1 less the disagreement within units over the disagreement that chance would give; for any
 * number of raters, with missing ratings, at every level of measurement.
 *
 * Its sampling distribution is not known: take an interval from the bootstrap, or the analytic one of
 * {@link krippendorffAlphaWeighted}.
 *
 * @param ratings - a row for each unit, a column for each rater, `null` where not rated; two raters or more
 * @param options - level of measurement, the declared scale, what to do with missing ratings
 * @returns alpha over the units with two ratings or more; undefined for one rater, where no unit has two ratings, and
 *   where all pairable ratings are the same
 * @throws SamtalError with every issue: `scoring/ragged-ratings`, `scoring/rating-not-finite`,
 *   `scoring/rating-outside-categories`, `scoring/too-few-categories`, `scoring/duplicate-category`,
 *   `scoring/invalid-category`, `scoring/categories-not-ascending`, `scoring/measurement-needs-numbers`,
 *   `scoring/measurement-needs-categories`, `scoring/negative-ratio-rating`, `scoring/invalid-distance`
 * @see Krippendorff (1970), Bivariate agreement coefficients for reliability of data; Hayes and Krippendorff (2007),
 *   Answering the call for a standard reliability measure for coding data
 * @example
 * ```ts
 * import { krippendorffAlpha } from "@samtal/scoring";
 *
 * const ratings = [[1, 1], [2, 3], [4, 4], [5, null], [2, 2], [5, 4]];
 * const alpha = krippendorffAlpha(ratings, { measurement: "interval" });
 * alpha.status === "ok" && Math.round(alpha.value * 1000); // => 898
 * ```
 */
export function krippendorffAlpha(ratings: CategoryMatrix, options: AlphaOptions): Statistic<AlphaFigures> {
  const { measurement, missing = "available" } = options;
  const values = checkedValues(ratings, options);
  const coded = codes(ratings, values, missing);
  const found = alphaDisagreement(coded, distanceOf(measurement, values));
  const { unitsUsed, observedDisagreement, expectedDisagreement } = found;
  const warnings = unitWarnings(ratings.length, unitsUsed);
  const described = {
    n: ratings.length,
    unitsUsed,
    method: `Krippendorff's alpha, ${typeof measurement === "function" ? "own distance" : measurement}`,
    reference: "Krippendorff (1970), Sociological Methodology 2, 139-150",
    warnings,
  };
  if (coded.raters < 2) return { status: "undefined", reason: "one-rater", ...described };
  if (unitsUsed === 0) return { status: "undefined", reason: "no-pairable-units", ...described };
  if (expectedDisagreement === 0) return { status: "undefined", reason: "zero-variance", ...described };
  return {
    status: "ok",
    value: 1 - observedDisagreement / expectedDisagreement,
    ...described,
    observedDisagreement,
    expectedDisagreement,
    pairableValues: found.pairableValues,
  };
}

/** The values that ratings take, in ascending order; throws everything that is wrong with them. */
function checkedValues(ratings: CategoryMatrix, { measurement, categories }: AlphaOptions): readonly Category[] {
  const declared = categories === undefined ? undefined : new Map(categories.map((category, at) => [category, at]));
  const issues: Issue[] = [
    ...(categories === undefined ? [] : categoryIssues(categories)),
    ...ratingIssues(ratings, declared),
  ];
  if (measurement === "ordinal" && categories !== undefined && !ascending(categories)) {
    issues.push(issue("scoring/categories-not-ascending", ["options", "categories"]));
  }
  issues.push(...measurementIssues(ratings, measurement, categories));
  SamtalError.throwIfAny(issues);
  if (measurement === "ordinal" && categories !== undefined) return categories;
  const found = new Set<Category>();
  for (const row of ratings) {
    for (const rating of row) {
      if (rating !== null) found.add(rating);
    }
  }
  const values = [...found].sort(byValue);
  if (typeof measurement === "function") SamtalError.throwIfAny(distanceIssues(values, measurement));
  return values;
}

/** Numbers before texts, each among themselves. */
function byValue(one: Category, other: Category): number {
  if (typeof one === "number") return typeof other === "number" ? one - other : -1;
  return typeof other === "number" ? 1 : compareText(one, other);
}

function measurementIssues(
  ratings: CategoryMatrix,
  measurement: Measurement,
  categories: readonly Category[] | undefined,
): Issue[] {
  if (measurement === "nominal" || typeof measurement === "function") return [];
  const issues: Issue[] = [];
  for (const [unit, row] of ratings.entries()) {
    // A row that is none was named already.
    for (let rater = 0; Array.isArray(row) && rater < row.length; rater++) {
      const rating = row[rater] as Category | null;
      if (typeof rating === "string") {
        if (measurement !== "ordinal") {
          issues.push(issue("scoring/measurement-needs-numbers", ["ratings", unit, rater]));
        } else if (categories === undefined) {
          issues.push(issue("scoring/measurement-needs-categories", ["ratings", unit, rater]));
        }
      } else if (measurement === "ratio" && rating !== null && rating < 0) {
        issues.push(issue("scoring/negative-ratio-rating", ["ratings", unit, rater]));
      }
    }
  }
  return issues;
}

function distanceIssues(values: readonly Category[], distance: (one: Category, other: Category) => number): Issue[] {
  const sound = values.every((one, at) =>
    values.slice(0, at + 1).every((other) => {
      const apart = distance(one, other);
      const allowed = one === other ? apart === 0 : apart >= 0 && Number.isFinite(apart);
      return allowed && apart === distance(other, one);
    }),
  );
  return sound ? [] : [issue("scoring/invalid-distance", ["options", "measurement"])];
}

function codes(ratings: CategoryMatrix, values: readonly Category[], missing: "available" | "listwise"): AlphaRatings {
  const position = new Map(values.map((value, at) => [value, at]));
  const raters = ratings[0]?.length ?? 0;
  const coded = new Int32Array(ratings.length * raters).fill(-1);
  let units = 0;
  for (const row of ratings) {
    if (missing === "listwise" && row.includes(null)) continue;
    row.forEach((rating, rater) => {
      if (rating !== null) coded[units * raters + rater] = position.get(rating) as number;
    });
    units++;
  }
  return { codes: coded, units, raters, values: values.length };
}

function distanceOf(measurement: Measurement, values: readonly Category[]): AlphaDistance {
  if (measurement === "nominal" || measurement === "ordinal") return { kind: measurement };
  if (typeof measurement === "function") {
    return {
      kind: "pairwise",
      between: (one, other) => measurement(values[one] as Category, values[other] as Category),
    };
  }
  const at = Float64Array.from(values as readonly number[]);
  if (measurement === "interval") return { kind: "interval", at };
  // Two different values that are not below 0 never add up to 0.
  const between = (one: number, other: number): number => {
    const [left, right] = [at[one] as number, at[other] as number];
    return ((left - right) / (left + right)) ** 2;
  };
  return { kind: "pairwise", between };
}
