import type { AbsorbedSystem } from "./absorbCandidates.ts";
import type { VarianceTerm } from "./crossedRatings.ts";
import { effectVariances } from "./effectVariances.ts";
import { inverseOfFactor } from "./inverseOfFactor.ts";
import { solvedEffects } from "./projectedValues.ts";
import type { CriterionPoint } from "./remlCriterion.ts";

/** The levels of one term, in the order of their numbers (of candidates, for interactions within them). */
export interface TermEffects {
  /** Best linear unbiased predictions. */
  readonly estimate: Float64Array;
  /** Prediction error variances, the uncertainty of the means included. */
  readonly errorVariance: Float64Array;
  /** The same with the means taken as known (what lme4 calls conditional variances). */
  readonly conditionalVariance: Float64Array;
}

/** Means and predictions at a point of the criterion. */
export interface CrossedEffects {
  /** One mean, or one for each competency; empty where the model has none. */
  readonly means: Float64Array;
  /** Covariances of the means, in rows. */
  readonly meanCovariance: Float64Array;
  readonly terms: ReadonlyMap<VarianceTerm, TermEffects>;
  /** The inverse of the between system, over the residual variance. */
  readonly inverse: Float64Array;
  readonly residual: number;
}

/**
 * Solves for means and effects, with their prediction error variances.
 *
 * @param residual - the residual variance; by default the one that suits the ratios best
 */
export function crossedEffects(
  point: CriterionPoint,
  residual: number = point.remainder / point.degrees,
): CrossedEffects {
  const { system } = point;
  const { design, roots } = system;
  const { columns, fixedFrom } = design;
  const solved = solvedEffects(system, point.projected);
  const inverse = inverseOfFactor(system.system, columns, columns);
  const full = effectVariances(system, inverse);
  const known = effectVariances(system, inverseOfFactor(system.system, columns, fixedFrom));
  const terms = design.model.terms.map((term, at): [VarianceTerm, TermEffects] => {
    const place = term.startsWith("candidate") ? "within" : "between";
    const levels = levelsOf(system, at, place);
    const root = roots[at] as number;
    const scaled = (from: Float64Array, by: number): Float64Array =>
      Float64Array.from(levels, (level) => by * (from[level] as number));
    return [
      term,
      {
        estimate: scaled(solved[place], root),
        errorVariance: scaled(full[place], root * root * residual),
        conditionalVariance: scaled(known[place], root * root * residual),
      },
    ];
  });
  const fixed = columns - fixedFrom;
  return {
    means: solved.between.slice(fixedFrom).map((mean) => mean + design.sorted.mean),
    meanCovariance: Float64Array.from({ length: fixed * fixed }, (_, at) => {
      const row = fixedFrom + Math.floor(at / fixed);
      return residual * (inverse[row * columns + fixedFrom + (at % fixed)] as number);
    }),
    terms: new Map(terms),
    inverse,
    residual,
  };
}

function levelsOf(system: AbsorbedSystem, term: number, place: "within" | "between"): Int32Array {
  const termOf = place === "within" ? system.design.withinTerm : system.design.columnTerm;
  const levels = new Int32Array(system.design.levels[term] as number);
  let length = 0;
  for (let level = 0; level < termOf.length; level++) if (termOf[level] === term) levels[length++] = level;
  return levels;
}
