import type { AbsorbedSystem } from "./absorbCandidates.ts";

/** The diagonal of the inverse of the mixed model equations, by the order of the design's effects. */
export interface EffectVariances {
  readonly within: Float64Array;
  readonly between: Float64Array;
}

/**
 * Reads the diagonal for every effect off the factored equations and the inverse of the between system,
 * candidate by candidate: work grows with ratings times the raters who share a candidate, never with the cube
 * of the ratings.
 *
 * @param inverse - of the between system; over its random part alone, the means count as known
 */
export function effectVariances(system: AbsorbedSystem, inverse: Float64Array): EffectVariances {
  const { design } = system;
  const within = new Float64Array(design.withinTerm.length);
  const between = new Float64Array(design.columns);
  for (let column = 0; column < design.columns; column++) {
    between[column] = inverse[column * design.columns + column] as number;
  }
  const loads = new Float64Array(design.columns);
  for (let i = 0; i < design.candidates; i++) {
    const first = design.withinStart[i] as number;
    const size = (design.withinStart[i + 1] as number) - first;
    for (let row = 0; row < size; row++) {
      within[first + row] = withinRow(system, i, row, loads) + quadratic(system, inverse, i, loads);
    }
  }
  return { within, between };
}

/**
 * One effect within a candidate.
 *
 * @param loads - receives how much it leans on each between effect that the candidate touches
 * @returns what its own block gives it
 */
export function withinRow(system: AbsorbedSystem, i: number, row: number, loads: Float64Array): number {
  const { design, block, edge } = system;
  const size = (design.withinStart[i + 1] as number) - (design.withinStart[i] as number);
  const wide = (design.touchedStart[i + 1] as number) - (design.touchedStart[i] as number);
  const atBlock = design.blockStart[i] as number;
  const atEdge = design.edgeStart[i] as number;
  if (size === 1) {
    const pivot = block[atBlock] as number;
    for (let c = 0; c < wide; c++) loads[c] = (edge[atEdge + c] as number) / pivot;
    return 1 / (pivot * pivot);
  }
  // Row `row` of the transposed inverse factor: the unit vector forward through L gives column `row` of L^-1.
  const unit = new Float64Array(size);
  unit[row] = 1;
  for (let k = row; k < size; k++) {
    const atRow = atBlock + k * size;
    let rest = unit[k] as number;
    for (let j = row; j < k; j++) rest -= (block[atRow + j] as number) * (unit[j] as number);
    unit[k] = rest / (block[atRow + k] as number);
  }
  let own = 0;
  loads.fill(0, 0, wide);
  for (let k = row; k < size; k++) {
    const value = unit[k] as number;
    const atRow = atEdge + k * wide;
    own += value * value;
    for (let c = 0; c < wide; c++) loads[c] = (loads[c] as number) + value * (edge[atRow + c] as number);
  }
  return own;
}

function quadratic(system: AbsorbedSystem, inverse: Float64Array, i: number, loads: Float64Array): number {
  const { columns, touched, touchedStart } = system.design;
  const touch = touchedStart[i] as number;
  const wide = (touchedStart[i + 1] as number) - touch;
  let sum = 0;
  for (let c = 0; c < wide; c++) {
    const load = loads[c] as number;
    const atRow = (touched[touch + c] as number) * columns;
    let row = 0.5 * load * (inverse[atRow + (touched[touch + c] as number)] as number);
    for (let d = 0; d < c; d++) {
      row += (loads[d] as number) * (inverse[atRow + (touched[touch + d] as number)] as number);
    }
    sum += 2 * load * row;
  }
  return sum;
}
