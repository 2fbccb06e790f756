import { fitCrossedReml } from "../raters/fitCrossedReml.ts";
import type { RatingsGrid } from "../statistic/ratingsGrid.ts";
import type { UndefinedReason } from "../statistic/statistic.ts";
import { balancedComponents, type TwoWayComponents } from "./balancedComponents.ts";
import { completeMeanSquares } from "./completeMeanSquares.ts";
import { oneWayComponents } from "./oneWayComponents.ts";
import type { PanelDesign } from "./panelDesign.ts";
import { ratedOnly } from "./ratedOnly.ts";

/** REML components of a panel under the two-way model, or why there are none. */
export type PanelComponents =
  | { readonly status: "ok"; readonly components: TwoWayComponents }
  | { readonly status: "undefined"; readonly reason: UndefinedReason };

/**
 * The REML components of candidates, raters and residual: in closed form where everybody rated everybody, by the
 * crossed mixed model otherwise.
 *
 * @param grid - the ratings
 * @param design - who rated whom in it
 * @returns the components, none below zero
 */
export function panelComponents(grid: RatingsGrid, design: PanelDesign): PanelComponents {
  if (design.raters < 2) return { status: "undefined", reason: "one-rater" };
  if (design.candidates < 2 || design.pairable === 0) return { status: "undefined", reason: "no-pairable-units" };
  if (design.busiestRater < 2) return { status: "undefined", reason: "not-identified" };
  if (design.complete) {
    return { status: "ok", components: balancedComponents(completeMeanSquares(ratedOnly(grid, design))) };
  }
  if (!ratersDiffer(grid)) {
    const { candidate, residual } = oneWayComponents(grid, design);
    if (candidate === 0) return { status: "undefined", reason: "zero-variance" };
    return { status: "ok", components: { candidate, rater: 0, residual } };
  }

  const candidate = new Int32Array(design.ratings);
  const rater = new Int32Array(design.ratings);
  const score = new Float64Array(design.ratings);
  const candidateOf = places(design.perCandidate);
  const raterOf = places(design.perRater);
  let n = 0;
  grid.values.forEach((value, at) => {
    if (Number.isNaN(value)) return;
    candidate[n] = candidateOf[Math.floor(at / grid.raters)] as number;
    rater[n] = raterOf[at % grid.raters] as number;
    score[n++] = value;
  });
  const { candidates, raters } = design;
  const fit = fitCrossedReml({ candidate, rater, score, candidates, raters });
  if (fit.status === "fitted") {
    const { components } = fit;
    return { status: "ok", components: { ...components, rater: components.rater ?? 0 } };
  }
  return { status: "undefined", reason: fit.status === "zero-variance" ? "zero-variance" : "not-identified" };
}

/** Counts up the rows or columns that have a rating. */
function places(counts: Int32Array): Int32Array {
  let next = 0;
  return counts.map((count) => (count > 0 ? next++ : -1));
}

/** Whether any candidate has two different ratings. */
function ratersDiffer({ units, raters, values }: RatingsGrid): boolean {
  for (let unit = 0; unit < units; unit++) {
    let first = Number.NaN;
    for (let at = unit * raters; at < (unit + 1) * raters; at++) {
      const value = values[at] as number;
      if (Number.isNaN(first)) first = value;
      else if (!Number.isNaN(value) && value !== first) return true;
    }
  }
  return false;
}
