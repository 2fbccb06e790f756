import { choleskyFactor } from "./choleskyFactor.ts";
import type { CrossedDesign } from "./crossedDesign.ts";

/** The mixed model equations at one set of variance ratios, factored. */
export interface AbsorbedSystem {
  readonly design: CrossedDesign;
  /** Square root of each term's variance over the residual variance. */
  readonly roots: Float64Array;
  /** The same for each column of the between system; 1 for means. */
  readonly columnRoots: Float64Array;
  /** Each candidate's block, factored. */
  readonly block: Float64Array;
  /** Each candidate's edge to the between system, solved with the block's factor. */
  readonly edge: Float64Array;
  /** The between system after absorption, factored: means are its last columns. */
  readonly system: Float64Array;
  /** log |V / residual variance|. */
  readonly logRandom: number;
  /** log |X' (V / residual variance)^-1 X|, 0 without means. */
  readonly logFixed: number;
}

/**
 * Eliminates every candidate's effects from Henderson's mixed model equations, so that only raters and means
 * remain. The equations are scaled by the roots of the ratios and hold at a ratio of 0 too.
 *
 * @param ratios - each term's variance over the residual variance, from 0 up
 * @returns `undefined` where the means cannot be told apart
 */
export function absorbCandidates(design: CrossedDesign, ratios: Float64Array): AbsorbedSystem | undefined {
  const { columns, columnTerm, fixedFrom, withinStart, withinTerm, touchedStart, touched } = design;
  const roots = ratios.map(Math.sqrt);
  const columnRoots = Float64Array.from(columnTerm, (term) => (term === -1 ? 1 : (roots[term] as number)));
  const block = Float64Array.from(design.block);
  const edge = Float64Array.from(design.edge);
  const system = new Float64Array(columns * columns);
  for (let row = 0; row < columns; row++) {
    for (let column = 0; column <= row; column++) {
      const at = row * columns + column;
      system[at] =
        (design.meetings[at] as number) * (columnRoots[row] as number) * (columnRoots[column] as number) +
        (row === column && row < fixedFrom ? 1 : 0);
    }
  }
  let logRandom = 0;
  for (let i = 0; i < design.candidates; i++) {
    const first = withinStart[i] as number;
    const size = (withinStart[i + 1] as number) - first;
    const touch = touchedStart[i] as number;
    const wide = (touchedStart[i + 1] as number) - touch;
    const atBlock = design.blockStart[i] as number;
    const atEdge = design.edgeStart[i] as number;
    for (let row = 0; row < size; row++) {
      const root = roots[withinTerm[first + row] as number] as number;
      const atRow = atBlock + row * size;
      for (let column = 0; column <= row; column++) {
        const at = atRow + column;
        block[at] = (block[at] as number) * root * (roots[withinTerm[first + column] as number] as number);
      }
      block[atRow + row] = (block[atRow + row] as number) + 1;
      for (let c = 0; c < wide; c++) {
        const at = atEdge + row * wide + c;
        edge[at] = (edge[at] as number) * root * (columnRoots[touched[touch + c] as number] as number);
      }
    }
    choleskyFactor(block, size, atBlock);
    for (let row = 0; row < size; row++) {
      const atRow = atBlock + row * size;
      const pivot = block[atRow + row] as number;
      logRandom += 2 * Math.log(pivot);
      const atEdgeRow = atEdge + row * wide;
      for (let k = 0; k < row; k++) {
        const share = block[atRow + k] as number;
        if (share === 0) continue;
        const other = atEdge + k * wide;
        for (let c = 0; c < wide; c++) {
          edge[atEdgeRow + c] = (edge[atEdgeRow + c] as number) - share * (edge[other + c] as number);
        }
      }
      for (let c = 0; c < wide; c++) edge[atEdgeRow + c] = (edge[atEdgeRow + c] as number) / pivot;
      for (let c = 0; c < wide; c++) {
        const value = edge[atEdgeRow + c] as number;
        if (value === 0) continue;
        const atSystem = (touched[touch + c] as number) * columns;
        for (let d = 0; d <= c; d++) {
          const at = atSystem + (touched[touch + d] as number);
          system[at] = (system[at] as number) - value * (edge[atEdgeRow + d] as number);
        }
      }
    }
  }
  if (!choleskyFactor(system, columns)) return undefined;
  let logFixed = 0;
  for (let column = 0; column < columns; column++) {
    const log = 2 * Math.log(system[column * columns + column] as number);
    if (column < fixedFrom) logRandom += log;
    else logFixed += log;
  }
  return { design, roots, columnRoots, block, edge, system, logRandom, logFixed };
}
