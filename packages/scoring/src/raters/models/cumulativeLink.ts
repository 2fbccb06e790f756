import * as z from "zod";
import type { RaterModel } from "../../plugins/raterModel.ts";
import { cumulativeLinkMixed } from "../ordinal/cumulativeLinkMixed.ts";
import { ordinalModelFit } from "./ordinalModelFit.ts";

/**
 * The cumulative link mixed model of `cumulativeLinkMixed`: severities and candidates' places in logits, not
 * in scale points. Its config declares the scale.
 *
 * @example
 * ```ts
 * import { cumulativeLink } from "@samtal/scoring";
 *
 * const ratings = [{ candidateId: "c", raterId: "r", value: 3 }];
 * cumulativeLink.fit(ratings, { categories: [1, 2, 3, 4] }).status; // => "not-identified"
 * ```
 */
export const cumulativeLink: RaterModel<{ readonly categories: readonly number[] }> = {
  kind: "rater-model",
  id: "samtal/cumulative-link",
  version: 1,
  apiVersion: 1,
  configSchema: z.strictObject({
    categories: z.array(z.number()).min(2).describe("Every number of the scale, from the lowest."),
  }),
  laws: ["permutation-invariant"],
  fit: (ratings, { categories }) => ordinalModelFit(cumulativeLinkMixed(ratings, { categories })),
};
