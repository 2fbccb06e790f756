import type { MeanSquare, PanelMeanSquares } from "./panelMeanSquares.ts";

/** Variance components of the two-way model. */
export interface TwoWayComponents {
  readonly candidate: number;
  readonly rater: number;
  readonly residual: number;
}

/**
 * The REML components of complete data, which need no iteration.
 *
 * The three mean squares are independent, and the model says that neither of the first two is below the residual
 * one. Where an estimate would be negative, the likelihood is greatest where that mean square and the residual one
 * are taken for the same: they are pooled, the lowest first.
 *
 * @param squares - mean squares of complete data
 * @returns the components, none below zero
 */
export function balancedComponents(squares: PanelMeanSquares): TwoWayComponents {
  const { k, candidatesPerRater, candidates, raters } = squares;
  let pooled: MeanSquare = squares.residual;
  for (const other of [candidates, raters].sort((a, b) => a.meanSquare - b.meanSquare)) {
    if (other.meanSquare >= pooled.meanSquare) break;
    const df = pooled.df + other.df;
    pooled = { meanSquare: (pooled.meanSquare * pooled.df + other.meanSquare * other.df) / df, df };
  }
  const residual = pooled.meanSquare;
  return {
    candidate: Math.max(0, candidates.meanSquare - residual) / k,
    rater: Math.max(0, raters.meanSquare - residual) / candidatesPerRater,
    residual,
  };
}
