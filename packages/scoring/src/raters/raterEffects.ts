import { type Reason, reason, SamtalError } from "@samtal/core";
import { type CodedRatings, codedRatings } from "./codedRatings.ts";
import { estimatedEffects } from "./estimatedEffects.ts";
import { type CrossedFit, type CrossedFitOptions, fitAtRatios, fitCrossedReml } from "./fitCrossedReml.ts";
import { hasRepeatedPairs } from "./hasRepeatedPairs.ts";
import type { ConfoundedPair } from "./mixedModel/confoundedTerms.ts";
import { connectednessOf } from "./connectedness/connectednessOf.ts";
import { type RaterEffectsOptions, raterEffectsSettings } from "./raterEffectsOptions.ts";
import type { RaterEffects, VarianceGap } from "./raterEffectsResult.ts";
import type { OnlyKeysOf, RaterRating } from "./raterRating.ts";

// The equations that remain are a full square over raters: 3,000 make 72 MB of it, and three are held at
// once.
const mostRaters = 3_000;

/**
 * Tells raters' severity from candidates' performance: a crossed mixed model of candidates and raters (a mean
 * for each competency, where ratings name them), its variances by restricted maximum likelihood.
 *
 * Ratings that nothing connects are refused, with the interviews that would connect them. Where too few
 * raters, or an estimate on the boundary, leave the variances unknown, supplied ones are used and the result
 * says so; without them the result says that they are needed. Nothing is decided here: the figures stand
 * beside the ratings as given.
 *
 * Figures about raters are personal data of the interviewers: show them by id, to whom they concern.
 *
 * @param ratings - in any order; ids and numbers only, on one scale
 * @param options - supplied variances, least number of raters, level of the intervals
 * @returns severities, raw and adjusted scores with standard errors, ranks that change, variance components;
 *   or why there are none
 * @throws SamtalError `scoring/rating-key-unknown`, `scoring/rating-id-missing`,
 *   `scoring/rating-not-finite`, `scoring/competency-on-some-ratings`, `scoring/invalid-confidence-level`,
 *   `scoring/invalid-minimum-raters`, `scoring/invalid-variance`, `scoring/too-many-raters`
 * @see Patterson and Thompson (1971) for REML; Henderson (1975) for the predictions and their error
 *   variances; Gilmour, Thompson and Cullis (1995) for average information
 * @example
 * ```ts
 * import { raterEffects } from "@samtal/scoring";
 *
 * // Every candidate met both interviewers; b gives one point less than a.
 * const ratings = [4, 3, 5, 2].flatMap((value, at) => [
 *   { candidateId: `candidate_${at}`, raterId: "interviewer_a", value },
 *   { candidateId: `candidate_${at}`, raterId: "interviewer_b", value: value - 1 },
 * ]);
 * raterEffects(ratings).status; // => "variances-needed"
 *
 * const effects = raterEffects(ratings, { variances: { candidate: 1, rater: 0.5, residual: 0.5 } });
 * effects.status === "estimated" && effects.method; // => "empirical-bayes"
 * effects.status === "estimated" && effects.raters.map(({ severity }) => severity.toFixed(1));
 * // => ["-0.4", "0.4"]
 * ```
 */
export function raterEffects<Given extends RaterRating>(
  ratings: readonly OnlyKeysOf<RaterRating, Given>[],
  options: RaterEffectsOptions = {},
): RaterEffects {
  const settings = raterEffectsSettings(options);
  const coded = codedRatings(ratings);
  const { columns, raterIds } = coded;
  if (raterIds.length > mostRaters) {
    throw SamtalError.of("scoring/too-many-raters", [], { raters: raterIds.length, maximum: mostRaters });
  }
  if (ratings.length === 0) return { status: "not-identified", because: [reason("scoring/no-ratings")] };
  const apart = notComparable(coded);
  if (apart !== undefined) return apart;
  const model: CrossedFitOptions = {
    terms: hasRepeatedPairs(columns) ? ["candidate", "rater", "candidateRater"] : ["candidate", "rater"],
  };
  const few = raterIds.length < settings.minimumRaters;
  const fit = few ? undefined : fitCrossedReml(columns, model);
  if (fit?.status === "not-identified")
    return { status: "not-identified", because: confoundedReasons(fit.confounded) };
  const gap = few ? "few-raters" : varianceGap(fit);
  if (gap === undefined) return estimatedEffects(coded, fit as CrossedFit, settings);
  const because: Reason[] = [gapReason(gap, raterIds.length, settings.minimumRaters)];
  const { variances } = options;
  if (variances === undefined) return { status: "variances-needed", cause: gap, because };
  const { candidate, rater, candidateRater = 0, residual } = variances;
  const ratios = [candidate, rater, candidateRater].map((variance) => variance / residual);
  const supplied = fitAtRatios(columns, ratios, { terms: ["candidate", "rater", "candidateRater"] });
  if (supplied === undefined) return { status: "not-identified", because };
  return estimatedEffects(coded, supplied, settings, { residual, because });
}

function notComparable(coded: CodedRatings): RaterEffects | undefined {
  const { connected, components, wouldConnect } = connectednessOf(coded);
  if (connected) return undefined;
  if (components.every(({ candidateIds }) => candidateIds.length === 1)) {
    return {
      status: "not-identified",
      because: [reason("scoring/raters-nested", { raters: coded.raterIds.length })],
    };
  }
  const because = [reason("scoring/raters-disconnected", { components: components.length })];
  return { status: "disconnected", components, wouldConnect, because };
}

function varianceGap(fit: ReturnType<typeof fitCrossedReml> | undefined): VarianceGap | undefined {
  if (fit === undefined || fit.status === "not-identified") return "not-converged";
  if (fit.status !== "fitted") return fit.status;
  return fit.boundary.some((term) => term === "candidate" || term === "rater") ? "boundary" : undefined;
}

function gapReason(gap: VarianceGap, raters: number, minimum: number): Reason {
  switch (gap) {
    case "few-raters":
      return reason("scoring/effects-few-raters", { raters, minimum });
    case "boundary":
      return reason("scoring/effects-on-boundary");
    case "zero-variance":
      return reason("scoring/effects-zero-variance");
    case "residual-vanishes":
      return reason("scoring/effects-residual-vanishes");
    case "not-converged":
      return reason("scoring/effects-not-converged");
  }
}

function confoundedReasons(confounded: readonly ConfoundedPair[]): Reason[] {
  return confounded.map(([term, other]) => reason("scoring/variances-confounded", { term, other }));
}
