import type { Reason } from "@samtal/core";
import type { ConnectedComponent } from "./connectedness/connectednessOf.ts";
import type { ConnectingInterview } from "./connectedness/connectingInterviews.ts";
import type { TwoWayLeastSquares } from "./twoWayFit.ts";

/** A part of the ratings' variance, in squared scale points. */
export interface VarianceEstimate {
  /** Differences between candidates, between raters, of raters on single candidates, and all the rest. */
  readonly term: "candidate" | "rater" | "candidateRater" | "residual";
  readonly variance: number;
  /** Standard error by average information; null on the boundary and where the variance was supplied. */
  readonly se: number | null;
  /** Profile likelihood bounds of the standard deviation, where they were asked for. */
  readonly deviationInterval?: { readonly lower: number; readonly upper: number; readonly level: number };
}

/** One rater's severity: how many scale points below the average rater this one rates the same candidates. */
export interface RaterSeverity {
  readonly raterId: string;
  /** Positive is severe, negative is lenient. */
  readonly severity: number;
  /** Standard error of prediction, the uncertainty of the mean included. */
  readonly se: number;
  /** Bounds of a normal interval: what a plot of severities draws. */
  readonly lower: number;
  readonly upper: number;
  readonly ratings: number;
}

/** One candidate's score before and after the raters' severities are taken out. */
export interface AdjustedScore {
  readonly candidateId: string;
  readonly ratings: number;
  /** Mean of the ratings as they were given. */
  readonly raw: number;
  /** Mean over all, plus the candidate's predicted deviation. */
  readonly adjusted: number;
  /** Standard error of the predicted deviation. */
  readonly se: number;
  /** Share of the variance between candidates that the prediction captures, from 0 to 1. */
  readonly reliability: number;
  /** `1 - reliability`: how far the candidate is drawn to the mean for want of ratings. */
  readonly shrinkage: number;
  /** 1 is highest; equal scores share the better rank. */
  readonly rawRank: number;
  readonly adjustedRank: number;
}

/** Which of two candidates stands higher, and how surely. */
export interface CandidateDifference {
  readonly difference: number;
  readonly standardError: number;
  /** P(A > B) under the model; 0.5 of a candidate and itself. */
  readonly probability: number;
}

/** Estimated effects. All of it is data but {@link difference}, which JSON leaves out. */
export interface EstimatedRaterEffects {
  readonly status: "estimated";
  /** `reml`: the variances were estimated from these ratings. `empirical-bayes`: they were supplied. */
  readonly method: "reml" | "empirical-bayes";
  readonly counts: { readonly ratings: number; readonly candidates: number; readonly raters: number };
  readonly components: readonly VarianceEstimate[];
  readonly mean: { readonly value: number; readonly se: number };
  /** By id. */
  readonly raters: readonly RaterSeverity[];
  /** By id. */
  readonly candidates: readonly AdjustedScore[];
  /** Candidates whose rank the adjustment changes, by id. */
  readonly rankChanges: readonly {
    readonly candidateId: string;
    readonly from: number;
    readonly to: number;
  }[];
  /** The same question without shrinkage and without assumptions on variances, as a sensitivity check. */
  readonly leastSquares: TwoWayLeastSquares;
  /**
   * Compares two candidates, counting what their errors share.
   *
   * @throws SamtalError `scoring/unknown-candidate`
   */
  readonly difference: (candidateId: string, otherCandidateId: string) => CandidateDifference;
  readonly because: readonly Reason[];
}

/** Why these ratings give no variances. */
export type VarianceGap = "few-raters" | "boundary" | "zero-variance" | "residual-vanishes" | "not-converged";

/** What rater effects come to. */
export type RaterEffects =
  | EstimatedRaterEffects
  | {
      readonly status: "disconnected";
      readonly components: readonly ConnectedComponent[];
      readonly wouldConnect: readonly ConnectingInterview[];
      readonly because: readonly Reason[];
    }
  | { readonly status: "not-identified"; readonly because: readonly Reason[] }
  | { readonly status: "variances-needed"; readonly cause: VarianceGap; readonly because: readonly Reason[] };
