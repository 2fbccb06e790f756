import type { RatingsGrid } from "../statistic/ratingsGrid.ts";
import type { UndefinedReason } from "../statistic/statistic.ts";
import type { TwoWayComponents } from "./balancedComponents.ts";
import { completeMeanSquares } from "./completeMeanSquares.ts";
import { ebelMeanSquares } from "./ebelMeanSquares.ts";
import type { IccForm } from "./iccForm.ts";
import { impliedMeanSquares } from "./impliedMeanSquares.ts";
import { oneWayComponents } from "./oneWayComponents.ts";
import { panelComponents } from "./panelComponents.ts";
import type { PanelDesign } from "./panelDesign.ts";
import type { PanelMeanSquares } from "./panelMeanSquares.ts";
import { ratedOnly } from "./ratedOnly.ts";

/** The ground that an ICC is reckoned from, or why there is none. */
export type IccGround =
  | {
      readonly status: "ok";
      readonly squares: PanelMeanSquares;
      readonly components?: Omit<TwoWayComponents, "rater"> & { readonly rater?: number };
    }
  | { readonly status: "undefined"; readonly reason: UndefinedReason };

/** How the mean squares come about: the analysis of variance of complete data, or one of two ways round gaps. */
export type IccEstimator = "anova" | "reml" | "ebel";

/**
 * Takes the mean squares that an ICC needs by the way asked for.
 *
 * @param grid - the ratings
 * @param design - who rated whom in it
 * @param form - of the ICC: the one-way form needs no rater who met two candidates
 * @param estimator - the way
 * @returns the mean squares
 */
export function iccMeanSquares(
  grid: RatingsGrid,
  design: PanelDesign,
  form: IccForm,
  estimator: IccEstimator,
): IccGround {
  if (design.raters < 2) return { status: "undefined", reason: "one-rater" };
  if (design.candidates < 2 || design.pairable === 0) return { status: "undefined", reason: "no-pairable-units" };
  if (form !== "1" && design.busiestRater < 2) return { status: "undefined", reason: "not-identified" };
  if (estimator === "anova") return { status: "ok", squares: completeMeanSquares(ratedOnly(grid, design)) };
  if (estimator === "ebel") return { status: "ok", squares: ebelMeanSquares(grid, design) };
  const oneWay = oneWayComponents(grid, design);
  if (form === "1") {
    return {
      status: "ok",
      squares: impliedMeanSquares({ ...oneWay, rater: 0 }, oneWay, design),
      components: oneWay,
    };
  }
  const twoWay = panelComponents(grid, design);
  if (twoWay.status === "undefined") return twoWay;
  const { components } = twoWay;
  return { status: "ok", squares: impliedMeanSquares(components, oneWay, design), components };
}
