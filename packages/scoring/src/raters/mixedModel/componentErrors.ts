import { choleskyFactor } from "./choleskyFactor.ts";
import { criterionSlope } from "./criterionSlope.ts";
import { inverseOfFactor } from "./inverseOfFactor.ts";
import type { CriterionPoint } from "./remlCriterion.ts";

/**
 * Standard errors of the variance components from the average information at the estimate: each term's, the
 * residual's last. `null` for a term on the boundary, where the quadratic picture fails, and for all where
 * the information is singular.
 */
export function componentErrors(point: CriterionPoint): (number | null)[] {
  const { products, squares } = criterionSlope(point);
  const terms = squares.length;
  const residual = point.remainder / point.degrees;
  const free = [...point.ratios].flatMap((ratio, term) => (ratio > 0 ? [term] : []));
  const size = free.length + 1;
  // Coordinates: the logs of the ratios, then the log of the residual variance.
  const information = new Float64Array(size * size);
  for (const [k, one] of free.entries()) {
    for (const [l, other] of free.entries()) {
      information[k * size + l] = (products[one * terms + other] as number) / (2 * residual);
    }
    const shared = (squares[one] as number) / (2 * residual);
    information[k * size + size - 1] = shared;
    information[(size - 1) * size + k] = shared;
  }
  information[size * size - 1] = point.degrees / 2;
  const errors: (number | null)[] = Array.from({ length: terms + 1 }, () => null);
  if (!choleskyFactor(information, size)) return errors;
  const covariance = inverseOfFactor(information, size, size);
  const at = (k: number, l: number): number => covariance[k * size + l] as number;
  const last = size - 1;
  for (const [k, term] of free.entries()) {
    const relative = Math.sqrt(at(k, k) + 2 * at(k, last) + at(last, last));
    errors[term] = (point.ratios[term] as number) * residual * relative;
  }
  errors[terms] = residual * Math.sqrt(at(last, last));
  return errors;
}
