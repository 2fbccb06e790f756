import type { TwoWayComponents } from "./balancedComponents.ts";
import type { OneWayComponents } from "./oneWayComponents.ts";
import type { PanelDesign } from "./panelDesign.ts";
import type { PanelMeanSquares } from "./panelMeanSquares.ts";

/**
 * The mean squares that variance components imply for a design: in complete data, those they were estimated from.
 *
 * In incomplete data the F distribution holds only roughly, with the harmonic mean of the ratings per candidate
 * (as Thomas and Hultquist took it for the one-way model) and the rank of the two-way model for degrees of freedom.
 *
 * @param components - of the two-way model
 * @param oneWay - components of the one-way model
 * @param design - who rated whom
 * @returns the mean squares
 */
export function impliedMeanSquares(
  { candidate, rater, residual }: TwoWayComponents,
  oneWay: OneWayComponents,
  design: PanelDesign,
): PanelMeanSquares {
  const { candidates, raters, ratings, groups, kHarmonic: k } = design;
  const candidatesPerRater = ratings / raters;
  return {
    k,
    candidatesPerRater,
    candidates: { meanSquare: k * candidate + residual, df: candidates - 1 },
    raters: { meanSquare: candidatesPerRater * rater + residual, df: raters - 1 },
    residual: { meanSquare: residual, df: ratings - candidates - raters + groups },
    candidatesOneWay: { meanSquare: k * oneWay.candidate + oneWay.residual, df: candidates - 1 },
    within: { meanSquare: oneWay.residual, df: ratings - candidates },
  };
}
