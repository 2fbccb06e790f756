import { absorbCandidates, type AbsorbedSystem } from "./absorbCandidates.ts";
import type { CrossedDesign } from "./crossedDesign.ts";
import { type ProjectedValues, projectedValues, remainingProduct } from "./projectedValues.ts";

/** Restricted maximum likelihood, or maximum likelihood (for comparing and profiling models). */
export type LikelihoodMethod = "reml" | "ml";

/** The criterion at one set of variance ratios. */
export interface CriterionPoint {
  readonly method: LikelihoodMethod;
  readonly ratios: Float64Array;
  readonly system: AbsorbedSystem;
  readonly projected: ProjectedValues;
  /** `y' P y` over the residual variance: what the model leaves unexplained. */
  readonly remainder: number;
  /** Ratings less estimated means under REML, all ratings under ML. */
  readonly degrees: number;
  /** The logs of determinants that the method counts. */
  readonly logDeterminant: number;
  /** -2 log likelihood at the residual variance that suits the ratios best. */
  readonly value: number;
}

/**
 * -2 times the (restricted) log likelihood, with the residual variance profiled out.
 *
 * @returns `undefined` where the means cannot be told apart or nothing remains unexplained
 */
export function remlCriterion(
  design: CrossedDesign,
  ratios: Float64Array,
  method: LikelihoodMethod,
): CriterionPoint | undefined {
  const point = criterionPoint(design, ratios, method);
  return point !== undefined && point.remainder > 0 && Number.isFinite(point.value) ? point : undefined;
}

/** The same where nothing may remain: its `value` is then no likelihood. */
export function criterionPoint(
  design: CrossedDesign,
  ratios: Float64Array,
  method: LikelihoodMethod,
): CriterionPoint | undefined {
  const system = absorbCandidates(design, ratios);
  if (system === undefined) return undefined;
  const { score } = design.sorted;
  const projected = projectedValues(system, score);
  const remainder = remainingProduct(score, projected, score, projected);
  const degrees = method === "reml" ? design.count - (design.columns - design.fixedFrom) : design.count;
  const logDeterminant = system.logRandom + (method === "reml" ? system.logFixed : 0);
  const value = degrees * (1 + Math.log((2 * Math.PI * remainder) / degrees)) + logDeterminant;
  return { method, ratios, system, projected, remainder, degrees, logDeterminant, value };
}
