import { reason } from "@samtal/core";
import type { OnlyKeysOf, RaterRating } from "../raterRating.ts";
import { errorOfSum } from "./facets/facetParameters.ts";
import { fitFacets } from "./facets/fitFacets.ts";
import { type ManyFacetRaschOptions, ordinalOptionIssues } from "./ordinalOptions.ts";
import { ordinalRatings } from "./ordinalRatings.ts";
import { ordinalRefusal } from "./ordinalRefusal.ts";
import type { ManyFacetRasch } from "./ordinalResult.ts";
import {
  ordinalCounts,
  ordinalPlaces,
  ordinalSeverities,
  stepThresholds,
  unusedReasons,
} from "./ordinalWords.ts";
import { refusedFit } from "./refusedFit.ts";
import { unboundedFacets } from "./unboundedFacets.ts";

/**
 * Tells raters' severity and competencies' difficulty from candidates' performance on an ordered scale whose
 * steps need not be equal: the many-facet Rasch model, `log(P(k) / P(k - 1)) = candidate - difficulty -
 * severity - threshold(k)`, by marginal maximum likelihood with normally distributed candidates.
 *
 * Raters are not drawn to a mean, so two of them suffice, but each must have used more than one end of the
 * scale. Categories that nobody used are left out. Ratings of one candidate count as independent given the
 * candidate: where raters give many ratings at a time, standard errors are too small.
 *
 * Figures about raters are personal data of the interviewers: show them by id, to whom they concern.
 *
 * @param ratings - in any order; ids and numbers only, the numbers from `categories`
 * @param options - the scale, level of the intervals, points of the quadrature
 * @returns severities, difficulties and thresholds in logits with standard errors from the observed
 *   information, candidates' posterior means, reliability and deviance; or why there are none
 * @throws SamtalError `scoring/rating-key-unknown`, `scoring/rating-id-missing`,
 *   `scoring/rating-not-finite`, `scoring/competency-on-some-ratings`, `scoring/rating-outside-categories`,
 *   `scoring/too-few-categories`, `scoring/invalid-category`, `scoring/duplicate-category`,
 *   `scoring/ordinal-scale-not-ascending`, `scoring/invalid-confidence-level`,
 *   `scoring/invalid-quadrature-grid`, `scoring/too-many-raters`
 * @see Linacre (1989), Many-Facet Rasch Measurement; Louis (1982) for the observed information
 * @example
 * ```ts
 * import { manyFacetRasch } from "@samtal/scoring";
 *
 * // Every candidate met both interviewers; b tends to give less than a.
 * const pairs = [[1, 1], [2, 1], [3, 2], [2, 2], [3, 3], [1, 2], [2, 1], [3, 2]];
 * const ratings = pairs.flatMap(([a = 1, b = 1], at) => [
 *   { candidateId: `candidate_${at}`, raterId: "interviewer_a", value: a },
 *   { candidateId: `candidate_${at}`, raterId: "interviewer_b", value: b },
 * ]);
 * const found = manyFacetRasch(ratings, { categories: [1, 2, 3] });
 * found.status; // => "estimated"
 * found.status === "estimated" && found.raters.map(({ severity }) => severity > 0); // => [false, true]
 * ```
 */
export function manyFacetRasch<Given extends RaterRating>(
  ratings: readonly OnlyKeysOf<RaterRating, Given>[],
  options: ManyFacetRaschOptions,
): ManyFacetRasch {
  const { categories, level = 0.95, grid } = options;
  const ordinal = ordinalRatings(ratings, categories, ordinalOptionIssues(options));
  const refused = ordinalRefusal(ordinal, 2);
  if (refused !== undefined) return refused;
  const because = unboundedFacets(ordinal, ["rater", "competency"]);
  if (because.length > 0) return { status: "not-identified", because };
  const fit = fitFacets(ordinal.columns, grid);
  if (fit.status !== "fitted") return refusedFit(fit.status);
  const { parameters, all, covariance, places, deviations } = fit;
  const { competencies, raters, size } = parameters;
  const value = (at: number): number => all[at] as number;
  const se = (at: number): number => errorOfSum(parameters, covariance, (of) => (of === at ? 1 : 0));
  const variance = Math.exp(2 * value(size - 1));
  const counts = ordinalCounts(ordinal);
  const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
  const between = places.reduce((sum, place) => sum + (place - mean) ** 2, 0);
  const within = deviations.reduce((sum, deviation) => sum + deviation ** 2, 0);
  return {
    status: "estimated",
    counts,
    raters: ordinalSeverities(ordinal, level, (j) => ({
      severity: value(competencies + j),
      se: se(competencies + j),
    })),
    candidates: ordinalPlaces(ordinal, (i) => ({ place: places[i] as number, se: deviations[i] as number })),
    competencies: ordinal.coded.competencyIds.map((competencyId, at) => ({
      competencyId,
      difficulty: value(at),
      se: se(at),
    })),
    difficulty: {
      value: all.subarray(0, competencies).reduce((sum, of) => sum + of, 0) / competencies,
      se: errorOfSum(parameters, covariance, (of) => (of < competencies ? 1 / competencies : 0)),
    },
    steps: stepThresholds(ordinal, (m) => ({
      threshold: value(competencies + raters + m),
      se: se(competencies + raters + m),
    })),
    candidateVariance: { variance, se: 2 * variance * se(size - 1) },
    reliability: between / (between + within),
    deviance: fit.deviance,
    grid: fit.grid,
    because: [
      reason("scoring/effects-by-many-facet", {
        ratings: counts.ratings,
        candidates: counts.candidates,
        raters: counts.raters,
      }),
      ...unusedReasons(ordinal),
    ],
  };
}
