import { type Issue, issue, SamtalError } from "@samtal/core";
import { isRatingNumber } from "../statistic/isRatingNumber.ts";
import { confidenceLevelIssues } from "../statistic/confidenceLevelIssues.ts";

/**
 * Variances known from elsewhere (an earlier, larger set of ratings on the same scale), in squared scale
 * points.
 */
export interface SuppliedVariances {
  readonly candidate: number;
  readonly rater: number;
  /** What a rater and a candidate make of each other. @defaultValue 0 */
  readonly candidateRater?: number;
  readonly residual: number;
}

/** What `raterEffects` may assume. */
export interface RaterEffectsOptions {
  /** Used where the ratings cannot give the variances: too few raters, or an estimate on the boundary. */
  readonly variances?: SuppliedVariances;
  /**
   * With fewer raters the variance between raters is not estimated: five raters leave four degrees of
   * freedom, with which a variance is known to within about 70 % (one standard error, the root of 2 / 4).
   *
   * @defaultValue 5
   */
  readonly minimumRaters?: number;
  /** Of the intervals. @defaultValue 0.95 */
  readonly level?: number;
  /**
   * Profile likelihood intervals of the variance components: some hundred further fits. @defaultValue false
   */
  readonly profileIntervals?: boolean;
}

/** The options with their defaults. @throws SamtalError with everything that is wrong */
export function raterEffectsSettings(
  options: RaterEffectsOptions,
): Required<Omit<RaterEffectsOptions, "variances">> {
  const { minimumRaters = 5, level = 0.95, profileIntervals = false, variances } = options;
  const issues: Issue[] = confidenceLevelIssues(level, ["level"]);
  if (!Number.isInteger(minimumRaters) || minimumRaters < 2) {
    issues.push(issue("scoring/invalid-minimum-raters", ["minimumRaters"]));
  }
  for (const term of ["candidate", "rater", "candidateRater", "residual"] as const) {
    const variance = variances?.[term];
    if (variances === undefined || (variance === undefined && term === "candidateRater")) continue;
    const positive = term === "residual" || term === "candidate";
    const valid =
      isRatingNumber(variance) && (positive ? variance > 0 : variance >= 0);
    if (!valid) issues.push(issue("scoring/invalid-variance", ["variances", term]));
  }
  SamtalError.throwIfAny(issues);
  return { minimumRaters, level, profileIntervals };
}
