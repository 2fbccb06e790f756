import { compareText, SamtalError } from "@samtal/core";
import type { ComparedApplication } from "./comparedApplication.ts";
import type { PairDifference, ScorePrecision } from "./scorePrecision.ts";

/**
 * How far `a` lies above `b`, and the standard error of that; `undefined` where the source knows neither.
 *
 * Two are always asked about in the order of their ids, so that swapping them swaps the sign and nothing else.
 *
 * @throws SamtalError `scoring/invalid-standard-error`
 */
export function differenceOf(
  a: ComparedApplication,
  b: ComparedApplication,
  precision: ScorePrecision,
): PairDifference | undefined {
  if (compareText(a.applicationId, b.applicationId) > 0) {
    const turned = differenceOf(b, a, precision);
    // 0 less, so that no difference stays 0 and doesn't become -0.
    return turned && { difference: 0 - turned.difference, standardError: turned.standardError };
  }
  if (precision.difference !== undefined) {
    const told = precision.difference(a.applicationId, b.applicationId);
    if (told === undefined) return undefined;
    if (!Number.isFinite(told.difference) || !isStandardError(told.standardError)) {
      throw SamtalError.of("scoring/invalid-standard-error", ["precision", "difference"]);
    }
    return told;
  }
  const ofA = standardErrorOf(a, precision);
  const ofB = standardErrorOf(b, precision);
  if (ofA === undefined || ofB === undefined) return undefined;
  return { difference: a.score - b.score, standardError: Math.sqrt(ofA * ofA + ofB * ofB) };
}

/** The standard error of an application's score, where it is known. */
export function standardErrorOf(
  { applicationId }: Pick<ComparedApplication, "applicationId">,
  { standardErrors }: ScorePrecision,
): number | undefined {
  if (!Object.hasOwn(standardErrors, applicationId)) return undefined;
  const standardError = standardErrors[applicationId];
  if (standardError !== undefined && isStandardError(standardError)) return standardError;
  throw SamtalError.of("scoring/invalid-standard-error", ["precision", "standardErrors", applicationId]);
}

const isStandardError = (value: number): boolean => Number.isFinite(value) && value >= 0;
