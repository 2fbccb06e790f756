import { type Reason, reason } from "@samtal/core";
import { ratingsGrid } from "../statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import type { Statistic } from "../statistic/statistic.ts";
import { panelComponents } from "./panelComponents.ts";
import { panelDesign } from "./panelDesign.ts";
import { raterOverlap } from "./raterOverlap.ts";

/** What G(q,k) rests on. */
export interface InterraterReliabilityDetails {
  /** Harmonic mean of the ratings per candidate. */
  readonly kHarmonic: number;
  /** Share of a rater's severity that stays in the comparison of two candidates: 0 with the same panel for all. */
  readonly q: number;
  /** REML components, none below zero. */
  readonly components: { readonly candidate: number; readonly rater: number; readonly residual: number };
}

/**
 * G(q,k): the reliability of panel means where panels differ from candidate to candidate, wholly or in part.
 *
 * Two candidates with the same panel share its severity, so it does not part them; with other panels it does. `q` says
 * how much: 0 with one panel for all (G equals ICC(C,k)), 1/k with panels that share nobody (ICC(A,k)).
 *
 * @param ratings - a row for each candidate, a column for each rater, `null` where not rated
 * @returns the reliability of the panels' means, or `undefined` with `one-rater`, `no-pairable-units`,
 *   `zero-variance` or `not-identified` (nobody rated two candidates, or the model explains every rating)
 * @throws SamtalError `scoring/ragged-ratings`, `scoring/rating-not-finite`
 * @example
 * ```ts
 * import { interraterReliabilityG } from "@samtal/scoring";
 *
 * // One panel for all: a stricter second interviewer does no harm.
 * const same = interraterReliabilityG([[4, 3], [2, 1], [5, 3], [3, 2]]);
 * same.status === "ok" && same.q; // => 0
 * ```
 */
export function interraterReliabilityG(ratings: RatingsMatrix): Statistic<InterraterReliabilityDetails> {
  const grid = ratingsGrid(ratings);
  const design = panelDesign(grid);
  const dropped = grid.units - design.candidates;
  const warnings: Reason[] = dropped > 0 ? [reason("scoring/candidates-left-out", { dropped })] : [];
  const common = {
    n: grid.units,
    unitsUsed: design.candidates,
    method: "G(q,k), crossed REML components",
    reference: "Putka, Le, McCloy and Diaz (2008), Journal of Applied Psychology 93, 959-981",
  };
  const fit = panelComponents(grid, design);
  if (fit.status === "undefined") return { ...fit, ...common, warnings };
  const { components } = fit;
  const { kHarmonic } = design;
  const q = 1 / kHarmonic - raterOverlap(grid, design);
  const error = q * components.rater + components.residual / kHarmonic;
  const variance = components.candidate + error;
  if (variance === 0) return { status: "undefined", reason: "zero-variance", ...common, warnings };
  if (design.groups > 1) warnings.push(reason("scoring/panels-apart", { groups: design.groups }));
  for (const component of ["candidate", "rater"] as const) {
    if (components[component] === 0) warnings.push(reason("scoring/component-at-zero", { component }));
  }
  const value = components.candidate / variance;
  return { status: "ok", value, ...common, warnings, kHarmonic, q, components };
}
