import { type Issue, issue, SamtalError } from "@samtal/core";
import { isRatingNumber } from "../statistic/isRatingNumber.ts";

/**
 * How raters spread who take no notice of the candidate: over the values of the declared scale, evenly unless `shares`
 * says otherwise (a leaning towards the middle or the top, say), or with a given variance.
 */
export type NullDistribution =
  { readonly values: readonly number[]; readonly shares?: readonly number[] } | { readonly variance: number };

/**
 * The variance of a null distribution. Evenly over A values one apart it is (A² - 1) / 12.
 *
 * @param distribution - the null distribution
 * @returns its variance, above 0
 * @throws SamtalError `scoring/invalid-null-distribution` for a variance that is not above 0, fewer than two different
 *   values, or shares that are negative or do not add up to 1
 */
export function nullVarianceOf(distribution: NullDistribution): number {
  SamtalError.throwIfAny(issuesOf(distribution));
  if ("variance" in distribution) return distribution.variance;
  const { values } = distribution;
  const shares = distribution.shares ?? values.map(() => 1 / values.length);
  const shift = values[0] as number;
  const mean = values.reduce((sum, value, at) => sum + (shares[at] as number) * (value - shift), 0);
  return values.reduce((sum, value, at) => sum + (shares[at] as number) * (value - shift - mean) ** 2, 0);
}

function issuesOf(distribution: NullDistribution): Issue[] {
  const path = ["options", "null"];
  if ("variance" in distribution) {
    const { variance } = distribution;
    const valid = variance > 0 && isRatingNumber(variance);
    return valid ? [] : [issue("scoring/invalid-null-distribution", [...path, "variance"])];
  }
  const { values, shares } = distribution;
  const distinct = new Set(values).size === values.length && values.every(isRatingNumber);
  const issues =
    distinct && values.length >= 2 ? [] : [issue("scoring/invalid-null-distribution", [...path, "values"])];
  if (shares === undefined) return issues;
  const sum = shares.reduce((total, share) => total + share, 0);
  const spread = shares.filter((share) => share > 0).length >= 2 && shares.every((share) => share >= 0);
  if (shares.length !== values.length || !spread || !(Math.abs(sum - 1) <= 1e-9)) {
    issues.push(issue("scoring/invalid-null-distribution", [...path, "shares"]));
  }
  return issues;
}
