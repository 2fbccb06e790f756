import { SamtalError } from "@samtal/core";
import { normalCdf } from "../distributions/normalCdf.ts";
import { tCdf } from "../distributions/tCdf.ts";
import type { Statistic } from "../statistic/statistic.ts";
import { degreesOfFreedomIssues } from "./degreesOfFreedomIssues.ts";
import { differenceOf } from "./differenceOf.ts";
import type { ComparedApplication } from "./comparedApplication.ts";
import type { PairDifference, ScorePrecision } from "./scorePrecision.ts";

const method = "P(A > B)";
const reference =
  "F(difference / standard error of the difference), F the distribution function of Student's t, or the normal one where the source names no degrees of freedom";

/**
 * How probable it is, after these ratings, that one application stands above another: that the score which panels like
 * these would give on average is the higher one.
 *
 * It is the distribution function at the difference over its standard error, which is the root of the sum of squares where
 * the source does not know better: Student's t with the source's degrees of freedom, else the normal distribution. Before
 * the ratings either order counted as equally likely. It says nothing about who will do the work better.
 *
 * @param a - one application and its score
 * @param b - another
 * @param precision - standard errors by application, or differences of pairs
 * @returns a `Statistic` from 0 to 1, with the difference and its standard error; swapped arguments give one less that.
 *   `not-identified` where the source does not know the pair, `zero-variance` where the standard error is 0
 * @throws SamtalError `scoring/invalid-standard-error` for one that is negative or no number,
 *   `scoring/invalid-degrees-of-freedom`
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { superiority } from "@samtal/scoring";
 *
 * const anna = { applicationId: toId("application", "anna"), score: 4 };
 * const bo = { applicationId: toId("application", "bo"), score: 4 };
 * const precision = { method: "given", standardErrors: { application_anna: 0.3, application_bo: 0.4 } };
 * const even = superiority(anna, bo, precision);
 * even.status === "ok" && [even.value, even.difference, even.standardError]; // => [0.5, 0, 0.5]
 * ```
 */
export function superiority(
  a: ComparedApplication,
  b: ComparedApplication,
  precision: ScorePrecision,
): Statistic<PairDifference> {
  SamtalError.throwIfAny(degreesOfFreedomIssues(precision));
  const told = differenceOf(a, b, precision);
  const common = { n: 2, method, reference, warnings: precision.because ?? [] };
  if (told === undefined) return { status: "undefined", reason: "not-identified", unitsUsed: 0, ...common };
  const { difference, standardError } = told;
  if (standardError === 0) return { status: "undefined", reason: "zero-variance", unitsUsed: 2, ...common };
  const ratio = difference / standardError;
  const { degreesOfFreedom } = precision;
  const value = degreesOfFreedom === undefined ? normalCdf(ratio) : tCdf(ratio, degreesOfFreedom);
  return { status: "ok", value, difference, standardError, unitsUsed: 2, ...common };
}
