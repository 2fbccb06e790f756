import { quadraticForm } from "../quadraticForm.ts";

/**
 * The parameters of a many-facet Rasch model in two forms. All of them: a difficulty for each competency, a
 * severity for each rater, a threshold for each step, the log of the candidates' standard deviation. The free
 * ones leave out the last severity and the last threshold, because either kind sums to 0.
 */
export interface FacetParameters {
  readonly competencies: number;
  readonly raters: number;
  readonly steps: number;
  /** How many there are of all. */
  readonly size: number;
  /** How many are free. */
  readonly free: number;
  /** Which of all a free one is. */
  readonly plus: Int32Array;
  /** Which of all takes its negative; -1 where none does. */
  readonly minus: Int32Array;
}

/** Lays the parameters out. */
export function facetParameters(competencies: number, raters: number, steps: number): FacetParameters {
  const plus: number[] = [];
  const minus: number[] = [];
  for (let k = 0; k < competencies; k++) [plus[k], minus[k]] = [k, -1];
  const sumToZero = (from: number, count: number): void => {
    for (let k = 0; k < count - 1; k++) {
      plus.push(from + k);
      minus.push(from + count - 1);
    }
  };
  sumToZero(competencies, raters);
  sumToZero(competencies + raters, steps);
  const size = competencies + raters + steps + 1;
  plus.push(size - 1);
  minus.push(-1);
  return {
    competencies,
    raters,
    steps,
    size,
    free: plus.length,
    plus: Int32Array.from(plus),
    minus: Int32Array.from(minus),
  };
}

/** All parameters from the free ones. */
export function allParameters({ size, plus, minus }: FacetParameters, free: Float64Array): Float64Array {
  const all = new Float64Array(size);
  for (let k = 0; k < free.length; k++) {
    all[plus[k] as number] = (all[plus[k] as number] as number) + (free[k] as number);
    const other = minus[k] as number;
    if (other >= 0) all[other] = (all[other] as number) - (free[k] as number);
  }
  return all;
}

/** The gradient by the free parameters from that by all. */
export function freeGradient({ free, plus, minus }: FacetParameters, all: Float64Array): Float64Array {
  return new Float64Array(free).map(
    (_, k) =>
      (all[plus[k] as number] as number) - (minus[k] === -1 ? 0 : (all[minus[k] as number] as number)),
  );
}

/** Second derivatives by the free parameters from those by all. */
export function freeCurvature({ free, size, plus, minus }: FacetParameters, all: Float64Array): Float64Array {
  const at = (row: number, column: number): number =>
    row < 0 || column < 0 ? 0 : (all[row * size + column] as number);
  const curvature = new Float64Array(free * free);
  for (let k = 0; k < free; k++) {
    const [one, less] = [plus[k] as number, minus[k] as number];
    for (let l = 0; l < free; l++) {
      const [other, lessOther] = [plus[l] as number, minus[l] as number];
      curvature[k * free + l] = at(one, other) - at(one, lessOther) - at(less, other) + at(less, lessOther);
    }
  }
  return curvature;
}

/** The standard error of a weighted sum of all parameters. */
export function errorOfSum(
  parameters: FacetParameters,
  covariance: Float64Array,
  weightOf: (parameter: number) => number,
): number {
  const weights = freeGradient(
    parameters,
    new Float64Array(parameters.size).map((_, at) => weightOf(at)),
  );
  return Math.sqrt(quadraticForm(covariance, weights));
}
