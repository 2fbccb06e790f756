import { hasRepeatedPairs } from "./hasRepeatedPairs.ts";
import { confoundedTerms, type ConfoundedPair } from "./mixedModel/confoundedTerms.ts";
import { crossedDesign, type CrossedModel } from "./mixedModel/crossedDesign.ts";
import type { CrossedRatings, VarianceTerm } from "./mixedModel/crossedRatings.ts";
import { minimiseCriterion } from "./mixedModel/minimiseCriterion.ts";
import { type CriterionPoint, criterionPoint, type LikelihoodMethod } from "./mixedModel/remlCriterion.ts";

/** What {@link fitCrossedReml} fits, and how. */
export interface CrossedFitOptions {
  /** @defaultValue `"reml"` */
  readonly method?: LikelihoodMethod;
  /**
   * Parts of the variance to estimate; `candidate` must be one.
   *
   * @defaultValue candidate and rater; with competencies also candidateRater, where somebody rated a
   *   candidate twice
   */
  readonly terms?: readonly VarianceTerm[];
  /** @defaultValue a mean for each competency where the ratings name any, else one mean */
  readonly fixed?: CrossedModel["fixed"];
  /** Largest change of a log variance ratio that counts as standing still. @defaultValue 1e-10 */
  readonly tolerance?: number;
  /** @defaultValue 200 */
  readonly maximumIterations?: number;
}

/**
 * Variances in squared scale points. A term that the model leaves out is absent; 0 stands on the boundary.
 */
export type VarianceComponents = { readonly [term in VarianceTerm]?: number } & {
  readonly candidate: number;
  readonly residual: number;
};

/** A converged fit. */
export interface CrossedFit {
  readonly status: "fitted";
  readonly components: VarianceComponents;
  /** Terms whose variance came out as 0. */
  readonly boundary: readonly VarianceTerm[];
  /** -2 times the (restricted) log likelihood. */
  readonly criterion: number;
  readonly iterations: number;
  /** The factored equations at the estimate, for effects and their errors. */
  readonly point: CriterionPoint;
}

/** Why there is no fit. */
export type CrossedFitFailure =
  | { readonly status: "not-identified"; readonly confounded: readonly ConfoundedPair[] }
  | { readonly status: "zero-variance" | "residual-vanishes" | "not-converged" };

/**
 * Fits a crossed mixed model by (restricted) maximum likelihood, absorbing what belongs to one candidate, so
 * that only raters and means remain in one small dense system. Internal: documents go through `raterEffects`.
 *
 * @param ratings - columns of numbers; every competency occurs at least once
 * @param options - method, parts of the variance, tolerance
 * @returns the fit; or `not-identified` where the design cannot tell parts of the variance apart,
 *   `zero-variance` where all scores are equal, `residual-vanishes` where the effects explain every rating,
 *   `not-converged`
 */
export function fitCrossedReml(
  ratings: CrossedRatings,
  options: CrossedFitOptions = {},
): CrossedFit | CrossedFitFailure {
  const { method = "reml", tolerance = 1e-10, maximumIterations = 200 } = options;
  const design = crossedDesign(ratings, crossedModel(ratings, options));
  const confounded = confoundedTerms(design);
  if (confounded.length > 0) return { status: "not-identified", confounded };
  const { score } = design.sorted;
  // Equal scores lie at most a rounding of their mean away from it.
  if (score.every((value) => Math.abs(value) <= 2 * Number.EPSILON * Math.abs(design.sorted.mean)))
    return { status: "zero-variance" };
  const minimum = minimiseCriterion(design, method, { tolerance, maximumIterations });
  if (minimum.status !== "found") return { status: minimum.status };
  return fitAt(minimum.point, minimum.iterations);
}

/**
 * The effects at known variances: nothing is estimated but means and effects.
 *
 * @param ratios - each term's variance over the residual variance, in the order of the options' terms
 */
export function fitAtRatios(
  ratings: CrossedRatings,
  ratios: readonly number[],
  options: CrossedFitOptions,
): CrossedFit | undefined {
  const design = crossedDesign(ratings, crossedModel(ratings, options));
  const point = criterionPoint(design, Float64Array.from(ratios), "reml");
  return point === undefined ? undefined : fitAt(point, 0);
}

function fitAt(point: CriterionPoint, iterations: number): CrossedFit {
  const residual = point.remainder / point.degrees;
  const { terms } = point.system.design.model;
  const components = Object.fromEntries(
    terms.map((term, at) => [term, (point.ratios[at] as number) * residual]),
  );
  return {
    status: "fitted",
    components: { ...components, candidate: components["candidate"] ?? 0, residual },
    boundary: terms.filter((_, at) => point.ratios[at] === 0),
    criterion: point.value,
    iterations,
    point,
  };
}

/** Candidates come first: their effects lead each block. */
const termOrder: readonly VarianceTerm[] = [
  "candidate",
  "rater",
  "competency",
  "candidateRater",
  "candidateCompetency",
  "raterCompetency",
];

function crossedModel(ratings: CrossedRatings, options: CrossedFitOptions): CrossedModel {
  const terms: VarianceTerm[] = ["candidate", "rater"];
  if (ratings.competency !== undefined && hasRepeatedPairs(ratings)) terms.push("candidateRater");
  const wanted = new Set<VarianceTerm>(options.terms ?? terms);
  return {
    terms: termOrder.filter((term) => term === "candidate" || wanted.has(term)),
    fixed: options.fixed ?? (ratings.competency === undefined ? "intercept" : "competency"),
  };
}
