import { covarianceProducts } from "./covarianceProducts.ts";
import type { CrossedDesign } from "./crossedDesign.ts";
import type { VarianceTerm } from "./crossedRatings.ts";

/** Two parts of the variance that the design cannot tell apart. */
export type ConfoundedPair = readonly [VarianceTerm, VarianceTerm | "residual" | "fixed"];

const tolerance = 1e-9;

/**
 * Which parts of the variance the design confounds, whatever the scores are. Variance components are
 * identified when the covariance matrices that they multiply stay linearly independent once the means are
 * taken out (Rao's condition for quadratic unbiased estimators), and products of these matrices are sums over
 * the design's counts.
 *
 * @returns empty where every part is identified; a term beside `fixed` says that the means leave nothing of
 *   it
 */
export function confoundedTerms(design: CrossedDesign): ConfoundedPair[] {
  const names: (VarianceTerm | "residual")[] = [...design.model.terms, "residual"];
  const size = names.length;
  const gram = covarianceProducts(design);
  const at = (k: number, l: number): number => gram.projected[k * size + l] as number;
  const pairs: ConfoundedPair[] = [];
  const gone = design.model.terms.map((_, k) => at(k, k) <= tolerance * (gram.plain[k] as number));
  for (const [k, term] of design.model.terms.entries()) {
    if (gone[k] === true) pairs.push([term, "fixed"]);
    for (let l = k + 1; l < size && gone[k] === false; l++) {
      if (l < size - 1 && gone[l] === true) continue;
      if (at(k, l) ** 2 >= (1 - tolerance) * at(k, k) * at(l, l))
        pairs.push([term, names[l] as VarianceTerm]);
    }
  }
  if (pairs.length > 0) return pairs;
  // No two coincide: a remaining dependence is shared by several, found where the Cholesky factor breaks.
  const factor = new Float64Array(size * size);
  for (let k = size - 1, row = 0; k >= 0; k--, row++) {
    for (let column = 0; column <= row; column++) {
      const l = size - 1 - column;
      let rest = at(k, l) / Math.sqrt(at(k, k) * at(l, l));
      for (let m = 0; m < column; m++)
        rest -= (factor[row * size + m] as number) * (factor[column * size + m] as number);
      if (column < row) factor[row * size + column] = rest / (factor[column * size + column] as number);
      else if (rest > tolerance) factor[row * size + row] = Math.sqrt(rest);
      else return [[names[k] as VarianceTerm, "residual"]];
    }
  }
  return [];
}
