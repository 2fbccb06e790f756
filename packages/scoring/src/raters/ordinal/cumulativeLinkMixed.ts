import { reason } from "@samtal/core";
import type { OnlyKeysOf, RaterRating } from "../raterRating.ts";
import { fitLink, type LinkFit } from "./cumulativeLink/fitLink.ts";
import { linkVariances } from "./cumulativeLink/linkVariances.ts";
import { type CumulativeLinkOptions, ordinalOptionIssues } from "./ordinalOptions.ts";
import { ordinalRatings } from "./ordinalRatings.ts";
import { ordinalRefusal } from "./ordinalRefusal.ts";
import type { CumulativeLinkMixed } from "./ordinalResult.ts";
import {
  ordinalCounts,
  ordinalPlaces,
  ordinalSeverities,
  stepThresholds,
  unusedReasons,
} from "./ordinalWords.ts";
import { quadraticForm } from "./quadraticForm.ts";
import { refusedFit } from "./refusedFit.ts";
import { unboundedFacets } from "./unboundedFacets.ts";

/**
 * Tells raters' severity from candidates' performance on an ordered scale whose steps need not be equal: a
 * cumulative logit, `logit P(rating <= k) = threshold(k) + difficulty + severity - candidate`, candidates and
 * raters crossed and normally distributed, by maximum likelihood with Laplace's approximation.
 *
 * Raters with few ratings are drawn to the mean, and a rater who only used one end of the scale still gets a
 * severity. Categories that nobody used are left out. Ratings of one candidate by one rater count as
 * independent given both: where raters give many ratings at a time, standard errors are too small.
 *
 * Figures about raters are personal data of the interviewers: show them by id, to whom they concern.
 *
 * @param ratings - in any order; ids and numbers only, the numbers from `categories`
 * @param options - the scale, level of the intervals, least number of raters
 * @returns severities and candidates' places in logits with conditional standard errors (thresholds and
 *   variances taken as known), thresholds, variances, log likelihood; or why there are none
 * @throws SamtalError `scoring/rating-key-unknown`, `scoring/rating-id-missing`,
 *   `scoring/rating-not-finite`, `scoring/competency-on-some-ratings`, `scoring/rating-outside-categories`,
 *   `scoring/too-few-categories`, `scoring/invalid-category`, `scoring/duplicate-category`,
 *   `scoring/ordinal-scale-not-ascending`, `scoring/invalid-confidence-level`,
 *   `scoring/invalid-minimum-raters`, `scoring/too-many-raters`
 * @see McCullagh (1980), Regression models for ordinal data
 * @example
 * ```ts
 * import { cumulativeLinkMixed } from "@samtal/scoring";
 *
 * const ratings = [
 *   { candidateId: "candidate_1", raterId: "interviewer_a", value: 3 },
 *   { candidateId: "candidate_1", raterId: "interviewer_b", value: 2 },
 * ];
 * const found = cumulativeLinkMixed(ratings, { categories: [1, 2, 3] });
 * found.status; // => "not-identified"
 * found.because.map(({ code }) => code); // => ["scoring/effects-few-raters"]
 * ```
 */
export function cumulativeLinkMixed<Given extends RaterRating>(
  ratings: readonly OnlyKeysOf<RaterRating, Given>[],
  options: CumulativeLinkOptions,
): CumulativeLinkMixed {
  const { categories, level = 0.95, minimumRaters = 5 } = options;
  const ordinal = ordinalRatings(ratings, categories, ordinalOptionIssues(options));
  const refused = ordinalRefusal(ordinal, minimumRaters);
  if (refused !== undefined) return refused;
  const because = ordinal.columns.competencies > 1 ? unboundedFacets(ordinal, ["competency"]) : [];
  if (because.length > 0) return { status: "not-identified", because };
  const fit = fitLink(ordinal.columns);
  if (fit.status !== "fitted") return refusedFit(fit.status);
  const { parameters, mode, layout } = fit;
  const { effects, curvature } = mode;
  const inverse = linkVariances(ordinal.columns, curvature, effects.rater.length);
  const [s, t] = [parameters.candidate, parameters.rater];
  const counts = ordinalCounts(ordinal);
  const logError = (at: number): number => errorOf(fit, (of) => (of === at ? 1 : 0));
  return {
    status: "estimated",
    counts,
    raters: ordinalSeverities(ordinal, level, (j) => ({
      // The model adds a rater's effect to the candidate's: lenient raters have positive ones.
      severity: -t * (effects.rater[j] as number),
      se: t * Math.sqrt(inverse.rater[j] as number),
    })),
    candidates: ordinalPlaces(ordinal, (i) => ({
      place: s * (effects.candidate[i] as number),
      se: s * Math.sqrt(inverse.candidate[i] as number),
    })),
    competencies: ordinal.coded.competencyIds.map((competencyId, at) => ({
      competencyId,
      difficulty: parameters.difficulties[at] as number,
      se: difficultyError(fit, at),
    })),
    thresholds: stepThresholds(ordinal, (k) => ({
      threshold: parameters.thresholds[k] as number,
      se: thresholdError(fit, k),
    })),
    variances: {
      candidate: { variance: s * s, se: 2 * s * s * logError(layout.size - 2) },
      rater: { variance: t * t, se: 2 * t * t * logError(layout.size - 1) },
    },
    logLikelihood: fit.logLikelihood,
    because: [
      reason("scoring/effects-by-cumulative-link", {
        ratings: counts.ratings,
        candidates: counts.candidates,
        raters: counts.raters,
      }),
      ...unusedReasons(ordinal),
    ],
  };
}

/** The standard error of a function of the row of parameters, from its derivatives. */
function errorOf({ covariance, layout }: LinkFit, slope: (parameter: number) => number): number {
  return Math.sqrt(
    quadraticForm(
      covariance,
      new Float64Array(layout.size).map((_, at) => slope(at)),
    ),
  );
}

/** A threshold is the first one and the distances up to it, whose logs are the parameters. */
function thresholdError(fit: LinkFit, k: number): number {
  const { thresholds } = fit.parameters;
  return errorOf(fit, (of) => {
    if (of > k) return 0;
    return of === 0 ? 1 : (thresholds[of] as number) - (thresholds[of - 1] as number);
  });
}

/** The last difficulty is minus the sum of the others. */
function difficultyError(fit: LinkFit, at: number): number {
  const { thresholds, difficulties } = fit.layout;
  return errorOf(fit, (of) => {
    const competency = of - thresholds;
    if (competency < 0 || competency >= difficulties) return 0;
    if (at === difficulties) return -1;
    return competency === at ? 1 : 0;
  });
}
