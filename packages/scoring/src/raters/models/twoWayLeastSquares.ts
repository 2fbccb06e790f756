import { reason } from "@samtal/core";
import type { RaterModel } from "../../plugins/raterModel.ts";
import { codedRatings } from "../codedRatings.ts";
import { twoWayFit } from "../twoWayFit.ts";

/**
 * Candidates and raters as fixed effects by least squares: nothing is shrunk, and nothing assumed of who the
 * raters are. Competencies are not told apart. It needs connected panels and at least one rating more than
 * parameters.
 *
 * @example
 * ```ts
 * import { twoWayLeastSquares } from "@samtal/scoring";
 *
 * const values = { p: [4, 3, 5], q: [2, 1, 2], r: [5, 3, 4] };
 * const ratings = Object.entries(values).flatMap(([candidateId, row]) =>
 *   row.map((value, at) => ({ candidateId, raterId: `rater_${at}`, value })),
 * );
 * const fit = twoWayLeastSquares.fit(ratings, undefined);
 * fit.status === "fitted" && fit.raters.map(({ severity }) => Math.round(9 * severity)); // => [-4, 8, -4]
 * ```
 */
export const twoWayLeastSquares: RaterModel<void> = {
  kind: "rater-model",
  id: "samtal/two-way-least-squares",
  version: 1,
  apiVersion: 1,
  laws: ["permutation-invariant"],
  fit(ratings) {
    if (ratings.length === 0) return { status: "not-identified", because: [reason("scoring/no-ratings")] };
    const found = twoWayFit(codedRatings(ratings));
    if (found.status === "disconnected") {
      return { status: "not-identified", because: [reason("scoring/raters-not-connected")] };
    }
    if (found.residualDeviation === null) {
      return { status: "not-identified", because: [reason("scoring/effects-residual-vanishes")] };
    }
    return {
      status: "fitted",
      raters: found.raters.map((rater) => ({ ...rater, se: rater.se ?? 0 })),
      candidates: found.candidates.map((candidate) => ({ ...candidate, se: candidate.se ?? 0 })),
    };
  },
};
