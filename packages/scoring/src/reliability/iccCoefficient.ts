import type { UndefinedReason } from "../statistic/statistic.ts";
import type { IccForm } from "./iccForm.ts";
import type { PanelMeanSquares } from "./panelMeanSquares.ts";

/** What an ICC is before it is dressed as a figure. */
export type IccCoefficient =
  | { readonly status: "ok"; readonly value: number }
  | { readonly status: "undefined"; readonly reason: UndefinedReason };

/**
 * The ICC of the mean of a number of raters.
 *
 * The estimate divides by the variance of observed means. Where raters oppose each other, the estimate of that
 * variance is zero or negative, and the quotient of two negative numbers looks like a high reliability (12, say):
 * there is no coefficient then, so none is given.
 *
 * @param squares - the mean squares
 * @param form - McGraw and Wong's form
 * @param raters - how many raters the mean is taken over; 1 for a single one
 * @returns the coefficient, or why there is none
 */
export function iccCoefficient(squares: PanelMeanSquares, form: IccForm, raters: number): IccCoefficient {
  const { k } = squares;
  const between = (form === "1" ? squares.candidatesOneWay : squares.candidates).meanSquare;
  const error = (form === "1" ? squares.within : squares.residual).meanSquare;
  const leniency = form === "A" ? (k / squares.candidatesPerRater) * (squares.raters.meanSquare - error) : 0;
  // Both times k: the variance of candidates, and that of one rating.
  const candidate = between - error;
  const rating = between + (k - 1) * error + leniency;
  const mean = rating + (raters - 1) * candidate;
  const size = between + (k - 1) * error + Math.abs(leniency) + (raters - 1) * Math.abs(candidate);
  if (size === 0) return { status: "undefined", reason: "zero-variance" };
  if (mean <= 1e-12 * size)
    return { status: "undefined", reason: between === 0 ? "zero-variance" : "not-identified" };
  return { status: "ok", value: (raters * candidate) / mean };
}
