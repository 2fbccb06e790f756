import { type Reason, reason, SamtalError } from "@samtal/core";
import { normalCdf } from "../distributions/normalCdf.ts";
import { normalQuantile } from "../distributions/normalQuantile.ts";
import type { CodedRatings } from "./codedRatings.ts";
import { competitionRanks } from "./competitionRanks.ts";
import type { CrossedFit } from "./fitCrossedReml.ts";
import { candidateDifference } from "./mixedModel/candidateDifference.ts";
import { componentErrors } from "./mixedModel/componentErrors.ts";
import { crossedEffects, type CrossedEffects, type TermEffects } from "./mixedModel/crossedEffects.ts";
import { profileIntervals } from "./mixedModel/profileIntervals.ts";
import type { CriterionPoint } from "./mixedModel/remlCriterion.ts";
import type {
  AdjustedScore,
  EstimatedRaterEffects,
  RaterSeverity,
  VarianceEstimate,
} from "./raterEffectsResult.ts";
import { twoWayFit } from "./twoWayFit.ts";

/** Differences below this share of the scores' spread are rounding, not rank, whatever the scale's unit. */
const rankTolerance = 1e-9;

/**
 * Puts a fit into words of candidates and raters.
 *
 * @param supplied - the residual variance and the reasons, where the variances did not come from these
 *   ratings
 */
export function estimatedEffects(
  coded: CodedRatings,
  fit: CrossedFit,
  { level, profileIntervals: profiled }: { readonly level: number; readonly profileIntervals: boolean },
  supplied?: { readonly residual: number; readonly because: readonly Reason[] },
): EstimatedRaterEffects {
  const { point } = fit;
  const { candidateIds, raterIds } = coded;
  const effects = crossedEffects(point, supplied?.residual);
  const mean = meanOf(effects);
  const candidates = adjustedScores(candidateIds, point, effects, mean.value);
  const counts = {
    ratings: point.system.design.count,
    candidates: candidateIds.length,
    raters: raterIds.length,
  };
  const rankChanges = candidates.flatMap(({ candidateId, rawRank, adjustedRank }) =>
    rawRank === adjustedRank ? [] : [{ candidateId, from: rawRank, to: adjustedRank }],
  );
  const number = new Map(candidateIds.map((id, at) => [id, at]));
  const numberOf = (id: string): number => {
    const at = number.get(id);
    if (at === undefined) throw SamtalError.of("scoring/unknown-candidate");
    return at;
  };
  return {
    status: "estimated",
    method: supplied === undefined ? "reml" : "empirical-bayes",
    counts,
    components: varianceEstimates(
      fit,
      effects.residual,
      supplied === undefined,
      profiled ? level : undefined,
    ),
    mean,
    raters: severities(coded, effects, level),
    candidates,
    rankChanges,
    leastSquares: twoWayFit(coded),
    difference: (candidateId, otherCandidateId) => {
      const [a, b] = [numberOf(candidateId), numberOf(otherCandidateId)];
      const { difference, variance } = candidateDifference(point, effects, a, b);
      const standardError = Math.sqrt(Math.max(0, variance));
      const probability = standardError === 0 ? 0.5 : normalCdf(difference / standardError);
      return { difference, standardError, probability };
    },
    because: [
      ...(supplied === undefined ? [] : supplied.because),
      supplied === undefined
        ? reason("scoring/effects-by-reml", counts, "Patterson and Thompson 1971; Henderson 1975")
        : reason("scoring/effects-by-empirical-bayes", counts, "Henderson 1975"),
      reason("scoring/effects-rank-changes", { count: rankChanges.length }),
    ],
  };
}

/** The one mean, or the plain average of the competencies' means. */
function meanOf({ means, meanCovariance }: CrossedEffects): { value: number; se: number } {
  const value = means.reduce((sum, mean) => sum + mean, 0) / means.length;
  const variance = meanCovariance.reduce((sum, entry) => sum + entry, 0) / means.length ** 2;
  return { value, se: Math.sqrt(variance) };
}

function varianceEstimates(
  { point }: CrossedFit,
  residual: number,
  estimated: boolean,
  level: number | undefined,
): VarianceEstimate[] {
  const { terms } = point.system.design.model;
  const errors = estimated ? componentErrors(point) : [];
  const bounds = estimated && level !== undefined ? profileIntervals(point.system.design, level) : undefined;
  return [...terms, "residual" as const].map((term, at) => {
    const ratio = at === terms.length ? 1 : (point.ratios[at] as number);
    const known = {
      term: term as VarianceEstimate["term"],
      variance: ratio * residual,
      se: errors[at] ?? null,
    };
    const interval = bounds?.[at];
    return interval === undefined ? known : { ...known, deviationInterval: interval };
  });
}

function severities(
  { columns, raterIds }: CodedRatings,
  effects: CrossedEffects,
  level: number,
): RaterSeverity[] {
  const { estimate, errorVariance } = effects.terms.get("rater") as TermEffects;
  const reach = normalQuantile(0.5 + level / 2);
  const counts = new Int32Array(raterIds.length);
  for (const rater of columns.rater) counts[rater] = (counts[rater] as number) + 1;
  return raterIds.map((raterId, at) => {
    const severity = 0 - (estimate[at] as number);
    const se = Math.sqrt(Math.max(0, errorVariance[at] as number));
    const ratings = counts[at] as number;
    return { raterId, severity, se, lower: severity - reach * se, upper: severity + reach * se, ratings };
  });
}

function adjustedScores(
  candidateIds: readonly string[],
  { ratios, system: { design } }: CriterionPoint,
  effects: CrossedEffects,
  mean: number,
): AdjustedScore[] {
  const { estimate, errorVariance } = effects.terms.get("candidate") as TermEffects;
  const variance = (ratios[0] as number) * effects.residual;
  const { start, score } = design.sorted;
  const raw = new Float64Array(candidateIds.length);
  for (let i = 0; i < raw.length; i++) {
    let sum = 0;
    for (let n = start[i] as number; n < (start[i + 1] as number); n++) sum += score[n] as number;
    raw[i] = design.sorted.mean + sum / ((start[i + 1] as number) - (start[i] as number));
  }
  const adjusted = estimate.map((effect) => mean + effect);
  const spread = score.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const tolerance = rankTolerance * spread + 4 * Number.EPSILON * Math.abs(design.sorted.mean);
  const rawRanks = competitionRanks(raw, tolerance);
  const ranks = competitionRanks(adjusted, tolerance);
  return candidateIds.map((candidateId, at) => {
    const error = Math.max(0, errorVariance[at] as number);
    return {
      candidateId,
      ratings: (start[at + 1] as number) - (start[at] as number),
      raw: raw[at] as number,
      adjusted: adjusted[at] as number,
      se: Math.sqrt(error),
      reliability: 1 - error / variance,
      shrinkage: error / variance,
      rawRank: rawRanks[at] as number,
      adjustedRank: ranks[at] as number,
    };
  });
}
