import type { CrossedDesign } from "./crossedDesign.ts";

/**
 * Traces of products of the covariance matrices that the variance components multiply; the residual comes
 * last.
 */
export interface CovarianceProducts {
  /** tr(V_k V_k) of each term. */
  readonly plain: Float64Array;
  /** tr(V_k Q V_l Q), Q taking the means out, terms and residual. */
  readonly projected: Float64Array;
}

/** Sums these traces up from the design's counts: no matrix over ratings is formed. */
export function covarianceProducts(design: CrossedDesign): CovarianceProducts {
  const { columns, fixedFrom, columnTerm, meetings, touched } = design;
  const terms = design.model.terms.length;
  const size = terms + 1;
  const means = columns - fixedFrom;
  const direct = new Float64Array(size * size);
  const crossed = new Float64Array(size * size);
  const squares = Array.from({ length: size }, () => new Float64Array(means * means));
  const counts = Float64Array.from(
    { length: means },
    (_, f) => meetings[(fixedFrom + f) * (columns + 1)] as number,
  );
  const meansOfColumn = (column: number): Float64Array =>
    meetings.subarray(column * columns + fixedFrom, column * columns + columns);
  const meet = (k: number, l: number, count: number, one: Float64Array, other: Float64Array): void => {
    let shared = 0;
    for (let f = 0; f < means; f++)
      shared += ((one[f] as number) * (other[f] as number)) / (counts[f] as number);
    direct[k * size + l] = (direct[k * size + l] as number) + count * count;
    crossed[k * size + l] = (crossed[k * size + l] as number) + count * shared;
  };
  const addSquares = (k: number, of: Float64Array): void => {
    const table = squares[k] as Float64Array;
    let shared = 0;
    for (let f = 0; f < means; f++) {
      shared += (of[f] as number) ** 2 / (counts[f] as number);
      for (let g = 0; g < means; g++) {
        table[f * means + g] = (table[f * means + g] as number) + (of[f] as number) * (of[g] as number);
      }
    }
    const at = k * size + terms;
    crossed[at] = (crossed[at] as number) + shared;
    crossed[terms * size + k] = (crossed[terms * size + k] as number) + shared;
  };
  for (let i = 0; i < design.candidates; i++) {
    const first = design.withinStart[i] as number;
    const height = (design.withinStart[i + 1] as number) - first;
    const touch = design.touchedStart[i] as number;
    const wide = (design.touchedStart[i + 1] as number) - touch;
    const ofRow = Array.from({ length: height }, () => new Float64Array(means));
    for (let row = 0; row < height; row++) {
      for (let c = 0; c < wide; c++) {
        const f = (touched[touch + c] as number) - fixedFrom;
        if (f >= 0)
          (ofRow[row] as Float64Array)[f] = design.edge[
            (design.edgeStart[i] as number) + row * wide + c
          ] as number;
      }
    }
    for (let row = 0; row < height; row++) {
      const k = design.withinTerm[first + row] as number;
      const one = ofRow[row] as Float64Array;
      addSquares(k, one);
      for (let other = 0; other < height; other++) {
        const count = design.block[(design.blockStart[i] as number) + row * height + other] as number;
        if (count > 0)
          meet(k, design.withinTerm[first + other] as number, count, one, ofRow[other] as Float64Array);
      }
      for (let c = 0; c < wide; c++) {
        const column = touched[touch + c] as number;
        const count = design.edge[(design.edgeStart[i] as number) + row * wide + c] as number;
        if (column >= fixedFrom || count === 0) continue;
        const l = columnTerm[column] as number;
        const other = meansOfColumn(column);
        meet(k, l, count, one, other);
        meet(l, k, count, one, other);
      }
    }
  }
  for (let row = 0; row < fixedFrom; row++) {
    const one = meansOfColumn(row);
    addSquares(columnTerm[row] as number, one);
    for (let column = 0; column < fixedFrom; column++) {
      const count = meetings[row * columns + column] as number;
      if (count > 0)
        meet(columnTerm[row] as number, columnTerm[column] as number, count, one, meansOfColumn(column));
    }
  }
  const residual = squares[terms] as Float64Array;
  for (let f = 0; f < means; f++) residual[f * means + f] = counts[f] as number;
  for (let k = 0; k < size; k++) {
    direct[k * size + terms] = design.count;
    direct[terms * size + k] = design.count;
  }
  crossed[terms * size + terms] = means;
  const projected = new Float64Array(size * size);
  for (let k = 0; k < size; k++) {
    for (let l = 0; l < size; l++) {
      let third = 0;
      for (let f = 0; f < means; f++) {
        for (let g = 0; g < means; g++) {
          third +=
            ((squares[k] as Float64Array)[f * means + g] as number) *
            (((squares[l] as Float64Array)[g * means + f] as number) /
              ((counts[f] as number) * (counts[g] as number)));
        }
      }
      projected[k * size + l] =
        (direct[k * size + l] as number) - 2 * (crossed[k * size + l] as number) + third;
    }
  }
  return { plain: Float64Array.from({ length: terms }, (_, k) => direct[k * size + k] as number), projected };
}
