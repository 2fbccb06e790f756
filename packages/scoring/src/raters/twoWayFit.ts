import type { CodedRatings } from "./codedRatings.ts";
import { crossedDesign } from "./mixedModel/crossedDesign.ts";
import { twoWayFixed } from "./mixedModel/twoWayFixed.ts";

/** Severities by least squares: nothing is shrunk and nothing assumed of who the raters are. */
export type TwoWayLeastSquares =
  | {
      readonly status: "estimated";
      /** Mean over candidates as the average rater would have scored them. */
      readonly mean: { readonly value: number; readonly se: number | null };
      /** By id. Positive is severe; the severities sum to 0. */
      readonly raters: readonly {
        readonly raterId: string;
        readonly severity: number;
        readonly se: number | null;
      }[];
      /** By id. The score that the average rater would have given. */
      readonly candidates: readonly {
        readonly candidateId: string;
        readonly adjusted: number;
        readonly se: number | null;
      }[];
      /** Standard deviation of what remains; null where no rating is left over to tell. */
      readonly residualDeviation: number | null;
      readonly degreesOfFreedom: number;
    }
  | { readonly status: "disconnected" };

/**
 * The two-way layout with candidates and raters as fixed effects, standard errors by the residual variance.
 * Internal face over coded ratings.
 */
export function twoWayFit({ columns, candidateIds, raterIds }: CodedRatings): TwoWayLeastSquares {
  const { competency: _, competencies: _all, ...ratings } = columns;
  const fit = twoWayFixed(crossedDesign(ratings, { terms: ["candidate", "rater"], fixed: "none" }));
  if (fit === undefined) return { status: "disconnected" };
  const deviation = fit.degrees > 0 ? Math.sqrt(fit.residualSumOfSquares / fit.degrees) : null;
  const se = (variance: number): number | null =>
    deviation === null ? null : deviation * Math.sqrt(Math.max(0, variance));
  return {
    status: "estimated",
    mean: { value: fit.intercept, se: se(fit.interceptVariance) },
    raters: raterIds.map((raterId, at) => ({
      raterId,
      severity: 0 - (fit.rater[at] as number),
      se: se(fit.raterVariance[at] as number),
    })),
    candidates: candidateIds.map((candidateId, at) => ({
      candidateId,
      adjusted: fit.intercept + (fit.candidate[at] as number),
      // Of intercept and effect together: the score itself.
      se: se(fit.scoreVariance[at] as number),
    })),
    residualDeviation: deviation,
    degreesOfFreedom: fit.degrees,
  };
}
