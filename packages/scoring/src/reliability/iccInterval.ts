import { fQuantile } from "../distributions/fQuantile.ts";
import type { IccForm } from "./iccForm.ts";
import type { PanelMeanSquares } from "./panelMeanSquares.ts";

/** Bounds of a single rater's ICC. */
export interface IccBounds {
  readonly lower: number;
  readonly upper: number;
  /** Form A: the degrees of freedom that Satterthwaite's approximation gives the denominator. */
  readonly satterthwaiteDf?: number;
}

/**
 * McGraw and Wong's bounds of a single rater's ICC, from quantiles of F.
 *
 * @param squares - the mean squares
 * @param form - their form
 * @param level - of confidence
 * @param single - the single rater's ICC, at which form A weighs its denominator
 * @returns the bounds; undefined where no F can be formed
 */
export function iccInterval(
  squares: PanelMeanSquares,
  form: IccForm,
  level: number,
  single: number,
): IccBounds | undefined {
  const { k, candidatesPerRater: n } = squares;
  const between = form === "1" ? squares.candidatesOneWay : squares.candidates;
  const error = form === "1" ? squares.within : squares.residual;
  if (error.df <= 0) return undefined;
  const tail = 1 - (1 - level) / 2;
  if (error.meanSquare === 0 && (form !== "A" || squares.raters.meanSquare === 0)) {
    return between.meanSquare > 0 ? { lower: 1, upper: 1 } : undefined;
  }
  if (form !== "A") {
    const ratio = between.meanSquare / error.meanSquare;
    const bound = (f: number) => (f - 1) / (f + k - 1);
    return {
      lower: bound(ratio / fQuantile(tail, between.df, error.df)),
      upper: bound(ratio * fQuantile(tail, error.df, between.df)),
    };
  }
  // McGraw and Wong's a and b, both times n (1 - ICC): their quotient alone matters, and 1 - ICC may be zero.
  const ofRaters = k * single * squares.raters.meanSquare;
  const ofError = (n * (1 - single) + k * single * (n - 1)) * error.meanSquare;
  const satterthwaiteDf =
    (ofRaters + ofError) ** 2 / (ofRaters ** 2 / squares.raters.df + ofError ** 2 / error.df);
  if (!(satterthwaiteDf > 0)) return undefined;
  const leniency = k * squares.raters.meanSquare + (k * n - k - n) * error.meanSquare;
  const bound = (f: number) => {
    const candidates = n * (between.meanSquare - f * error.meanSquare);
    return candidates / (f * leniency + n * between.meanSquare);
  };
  return {
    lower: bound(fQuantile(tail, between.df, satterthwaiteDf)),
    upper: bound(1 / fQuantile(tail, satterthwaiteDf, between.df)),
    satterthwaiteDf,
  };
}
