import { type Reason, reason } from "@samtal/core";
import { normalQuantile } from "../../distributions/normalQuantile.ts";
import type { OrdinalRatings } from "./ordinalRatings.ts";
import type { OrdinalCounts, OrdinalPlace, OrdinalSeverity, StepThreshold } from "./ordinalResult.ts";

/** What a fit was made from. */
export function ordinalCounts({ coded, columns }: OrdinalRatings): OrdinalCounts {
  return {
    ratings: columns.category.length,
    candidates: coded.candidateIds.length,
    raters: coded.raterIds.length,
    competencies: coded.competencyIds.length,
  };
}

/** Raters by id with their severities. */
export function ordinalSeverities(
  { coded, columns }: OrdinalRatings,
  level: number,
  of: (rater: number) => { readonly severity: number; readonly se: number },
): OrdinalSeverity[] {
  const counts = countsBy(columns.rater, columns.raters);
  const reach = normalQuantile((1 + level) / 2);
  return coded.raterIds.map((raterId, at) => {
    const { severity, se } = of(at);
    const [lower, upper] = [severity - reach * se, severity + reach * se];
    return { raterId, severity, se, lower, upper, ratings: counts[at] as number };
  });
}

/** Candidates by id with their places. */
export function ordinalPlaces(
  { coded, columns }: OrdinalRatings,
  of: (candidate: number) => { readonly place: number; readonly se: number },
): OrdinalPlace[] {
  const counts = countsBy(columns.candidate, columns.candidates);
  return coded.candidateIds.map((candidateId, at) => ({
    candidateId,
    ...of(at),
    ratings: counts[at] as number,
  }));
}

/** Thresholds between the categories that occur. */
export function stepThresholds(
  { used }: OrdinalRatings,
  of: (step: number) => { readonly threshold: number; readonly se: number },
): StepThreshold[] {
  return used.slice(1).map((to, at) => ({ from: used[at] as number, to, ...of(at) }));
}

/** Says where categories of the scale were left out because nobody used them. */
export function unusedReasons({ unused }: OrdinalRatings): Reason[] {
  return unused === 0 ? [] : [reason("scoring/ordinal-categories-unused", { count: unused })];
}

function countsBy(column: Int32Array, levels: number): Int32Array {
  const counts = new Int32Array(levels);
  for (const level of column) counts[level] = (counts[level] as number) + 1;
  return counts;
}
