import type { RaterModel } from "../../plugins/raterModel.ts";
import { raterEffects } from "../raterEffects.ts";
import { raterModelFit } from "./raterModelFit.ts";

/**
 * The crossed mixed model of `raterEffects`, its variances estimated by REML from the ratings alone. It does
 * not answer where they cannot give them: fewer than five raters, an estimate on the boundary, unconnected
 * panels.
 *
 * @example
 * ```ts
 * import { crossedReml } from "@samtal/scoring";
 *
 * crossedReml.fit([{ candidateId: "c", raterId: "r", value: 3 }], undefined).status; // => "not-identified"
 * ```
 */
export const crossedReml: RaterModel<void> = {
  kind: "rater-model",
  id: "samtal/crossed-reml",
  version: 1,
  apiVersion: 1,
  laws: ["permutation-invariant"],
  fit: (ratings) => raterModelFit(raterEffects(ratings)),
};
