import * as z from "zod";
import type { RaterModel } from "../../plugins/raterModel.ts";
import { raterEffects } from "../raterEffects.ts";
import type { SuppliedVariances } from "../raterEffectsOptions.ts";
import { raterModelFit } from "./raterModelFit.ts";

const variance = z.number().min(0).describe("In squared scale points.");
const positive = z.number().positive().describe("In squared scale points.");

/**
 * The crossed mixed model at variances that its config supplies: for panels too small to estimate them.
 *
 * @example
 * ```ts
 * import { empiricalBayes } from "@samtal/scoring";
 *
 * const ratings = [{ candidateId: "c", raterId: "a", value: 3 }, { candidateId: "c", raterId: "b", value: 4
 * }]; const fit = empiricalBayes.fit(ratings, { candidate: 1, rater: 0.5, residual: 0.5 }); fit.status ===
 * "fitted" && fit.raters.map(({ severity }) => Math.round(100 * severity)); // => [25, -25]
 * ```
 */
export const empiricalBayes: RaterModel<SuppliedVariances> = {
  kind: "rater-model",
  id: "samtal/empirical-bayes",
  version: 1,
  apiVersion: 1,
  configSchema: z.strictObject({
    candidate: positive,
    rater: variance,
    candidateRater: variance.exactOptional(),
    residual: positive,
  }),
  laws: ["permutation-invariant"],
  // No number of raters is enough to set the supplied variances aside.
  fit: (ratings, variances) =>
    raterModelFit(raterEffects(ratings, { variances, minimumRaters: Number.MAX_SAFE_INTEGER })),
};
