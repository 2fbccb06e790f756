import { effectVariances } from "./effectVariances.ts";
import { inverseOfFactor } from "./inverseOfFactor.ts";
import { projectedValues, remainingProduct, solvedEffects } from "./projectedValues.ts";
import type { CriterionPoint } from "./remlCriterion.ts";

/**
 * How the criterion changes with the logs of the variances: enough for Newton steps and for standard errors.
 */
export interface CriterionSlope {
  /** For each term: its levels less the trace of their part of the inverse. */
  readonly used: Float64Array;
  /** For each term: the sum of squared effects over its ratio. */
  readonly squares: Float64Array;
  /** Terms by terms: the products behind the average information. */
  readonly products: Float64Array;
}

/**
 * Derivatives at a point. The second ones are the average of observed and expected information (Gilmour,
 * Thompson and Cullis 1995), which needs no traces of products.
 */
export function criterionSlope(point: CriterionPoint): CriterionSlope {
  const { system, method } = point;
  const { design, roots } = system;
  const terms = design.model.terms.length;
  const inverse = inverseOfFactor(
    system.system,
    design.columns,
    method === "reml" ? design.columns : design.fixedFrom,
  );
  const variances = effectVariances(system, inverse);
  const solved = solvedEffects(system, point.projected);
  const used = Float64Array.from(design.levels);
  const squares = new Float64Array(terms);
  const add = (term: number, variance: number, effect: number): void => {
    used[term] = (used[term] as number) - variance;
    squares[term] = (squares[term] as number) + effect * effect;
  };
  for (let at = 0; at < design.withinTerm.length; at++) {
    add(design.withinTerm[at] as number, variances.within[at] as number, solved.within[at] as number);
  }
  for (let column = 0; column < design.fixedFrom; column++) {
    add(
      design.columnTerm[column] as number,
      variances.between[column] as number,
      solved.between[column] as number,
    );
  }
  const parts = design.effects.map((effect, term) => {
    const from = design.model.terms[term]?.startsWith("candidate") ? solved.within : solved.between;
    const root = roots[term] as number;
    const values = new Float64Array(effect.length);
    for (let n = 0; n < values.length; n++) values[n] = root * (from[effect[n] as number] as number);
    return { values, projected: root > 0 ? projectedValues(system, values) : undefined };
  });
  const products = new Float64Array(terms * terms);
  for (const [k, one] of parts.entries()) {
    for (const [l, other] of parts.entries()) {
      if (l > k || one.projected === undefined || other.projected === undefined) continue;
      const value = remainingProduct(one.values, one.projected, other.values, other.projected);
      products[k * terms + l] = value;
      products[l * terms + k] = value;
    }
  }
  return { used, squares, products };
}
