import type { Reason } from "@samtal/core";
import type { OrdinalRefusal } from "./ordinalRefusal.ts";

/** How many ratings, candidates, raters and competencies a model was fitted to. */
export interface OrdinalCounts {
  readonly ratings: number;
  readonly candidates: number;
  readonly raters: number;
  /** 0 where the ratings name none. */
  readonly competencies: number;
}

/** One rater's severity in logits: how far the log odds of every higher category fall. */
export interface OrdinalSeverity {
  readonly raterId: string;
  /** Positive is severe, negative is lenient. */
  readonly severity: number;
  readonly se: number;
  /** Bounds of a normal interval. */
  readonly lower: number;
  readonly upper: number;
  readonly ratings: number;
}

/** Where one candidate stands, in logits, the raters' severity taken out. */
export interface OrdinalPlace {
  readonly candidateId: string;
  readonly place: number;
  readonly se: number;
  readonly ratings: number;
}

/** How hard a competency is, in logits. */
export interface CompetencyDifficulty {
  readonly competencyId: string;
  readonly difficulty: number;
  readonly se: number;
}

/** What lies between a category and the next one that occurs, in logits. */
export interface StepThreshold {
  readonly from: number;
  readonly to: number;
  readonly threshold: number;
  readonly se: number;
}

/** A variance in squared logits. */
export interface OrdinalVariance {
  readonly variance: number;
  readonly se: number;
}

/** A many-facet Rasch model, estimated. */
export interface EstimatedManyFacetRasch {
  readonly status: "estimated";
  readonly counts: OrdinalCounts;
  /** By id; they sum to 0. */
  readonly raters: readonly OrdinalSeverity[];
  /** By id: posterior means and standard deviations. */
  readonly candidates: readonly OrdinalPlace[];
  /** By id, against the candidates' mean of 0. Empty where the ratings name no competency. */
  readonly competencies: readonly CompetencyDifficulty[];
  /** Mean difficulty of the competencies, against the candidates' mean of 0. */
  readonly difficulty: { readonly value: number; readonly se: number };
  /** From the lowest category; they sum to 0. */
  readonly steps: readonly StepThreshold[];
  readonly candidateVariance: OrdinalVariance;
  /** Share of the variance of the candidates' places that is not error: "EAP reliability". */
  readonly reliability: number;
  /** Minus twice the log likelihood. */
  readonly deviance: number;
  /** The points over which the candidates' distribution was summed. */
  readonly grid: { readonly from: number; readonly to: number; readonly nodes: number };
  readonly because: readonly Reason[];
}

/** What a many-facet Rasch model comes to. */
export type ManyFacetRasch = EstimatedManyFacetRasch | OrdinalRefusal;

/** A cumulative link mixed model, estimated. */
export interface EstimatedCumulativeLink {
  readonly status: "estimated";
  readonly counts: OrdinalCounts;
  /** By id: predictions, drawn to 0 where a rater gave few ratings. */
  readonly raters: readonly OrdinalSeverity[];
  /** By id: predictions, drawn to 0 where a candidate has few ratings. */
  readonly candidates: readonly OrdinalPlace[];
  /** By id; they sum to 0. Empty where the ratings name no competency. */
  readonly competencies: readonly CompetencyDifficulty[];
  /** From the lowest category, ascending. */
  readonly thresholds: readonly StepThreshold[];
  readonly variances: { readonly candidate: OrdinalVariance; readonly rater: OrdinalVariance };
  /** By Laplace's approximation. */
  readonly logLikelihood: number;
  readonly because: readonly Reason[];
}

/** What a cumulative link mixed model comes to. */
export type CumulativeLinkMixed = EstimatedCumulativeLink | OrdinalRefusal;
