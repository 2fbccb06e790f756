import type { AbsorbedSystem } from "./absorbCandidates.ts";
import { solveLower, solveUpper } from "./triangularSolve.ts";

/** Numbers, one for each rating, after the forward half of solving the mixed model equations. */
export interface ProjectedValues {
  readonly within: Float64Array;
  readonly between: Float64Array;
}

/** Runs the forward half of the solution for a column of numbers, one for each sorted rating. */
export function projectedValues(system: AbsorbedSystem, values: Float64Array): ProjectedValues {
  const { design, roots, columnRoots, block, edge } = system;
  const { effects, fixedEffects, withinStart, withinTerm, touchedStart, touched } = design;
  const within = new Float64Array(withinTerm.length);
  const between = new Float64Array(design.columns);
  for (const [at, effect] of effects.entries()) {
    addSums(design.model.terms[at]?.startsWith("candidate") ? within : between, effect, values);
  }
  if (fixedEffects.length > 0) addSums(between, fixedEffects, values);
  for (let at = 0; at < within.length; at++) {
    within[at] = (within[at] as number) * (roots[withinTerm[at] as number] as number);
  }
  for (let at = 0; at < between.length; at++)
    between[at] = (between[at] as number) * (columnRoots[at] as number);
  for (let i = 0; i < design.candidates; i++) {
    const first = withinStart[i] as number;
    const size = (withinStart[i + 1] as number) - first;
    solveLower(block, size, within, { from: design.blockStart[i] as number, rightFrom: first });
    const touch = touchedStart[i] as number;
    const wide = (touchedStart[i + 1] as number) - touch;
    for (let row = 0; row < size; row++) {
      const value = within[first + row] as number;
      const atEdge = (design.edgeStart[i] as number) + row * wide;
      for (let c = 0; c < wide; c++) {
        const column = touched[touch + c] as number;
        between[column] = (between[column] as number) - value * (edge[atEdge + c] as number);
      }
    }
  }
  solveLower(system.system, design.columns, between);
  return { within, between };
}

/**
 * What remains of the product of two columns of numbers once the effects have taken their part: `one' P
 * other`.
 */
export function remainingProduct(
  one: Float64Array,
  oneProjected: ProjectedValues,
  other: Float64Array,
  otherProjected: ProjectedValues,
): number {
  return (
    product(one, other) -
    product(oneProjected.within, otherProjected.within) -
    product(oneProjected.between, otherProjected.between)
  );
}

/** The backward half: the scaled effects, within candidates and between them. */
export function solvedEffects(system: AbsorbedSystem, projected: ProjectedValues): ProjectedValues {
  const { design, block, edge } = system;
  const { withinStart, touchedStart, touched } = design;
  const between = Float64Array.from(projected.between);
  solveUpper(system.system, design.columns, between);
  const within = Float64Array.from(projected.within);
  for (let i = 0; i < design.candidates; i++) {
    const first = withinStart[i] as number;
    const size = (withinStart[i + 1] as number) - first;
    const touch = touchedStart[i] as number;
    const wide = (touchedStart[i + 1] as number) - touch;
    for (let row = 0; row < size; row++) {
      const atEdge = (design.edgeStart[i] as number) + row * wide;
      let rest = within[first + row] as number;
      for (let c = 0; c < wide; c++)
        rest -= (edge[atEdge + c] as number) * (between[touched[touch + c] as number] as number);
      within[first + row] = rest;
    }
    solveUpper(block, size, within, { from: design.blockStart[i] as number, rightFrom: first });
  }
  return { within, between };
}

function addSums(sums: Float64Array, effect: Int32Array, values: Float64Array): void {
  for (let n = 0; n < values.length; n++) {
    const at = effect[n] as number;
    sums[at] = (sums[at] as number) + (values[n] as number);
  }
}

function product(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let n = 0; n < one.length; n++) sum += (one[n] as number) * (other[n] as number);
  return sum;
}
