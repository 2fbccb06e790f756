import type { ScalePlugin } from "@samtal/scoring";
import { z } from "zod";

/** How many stars there are to give. */
export interface StarScaleConfig {
  readonly most: number;
  /** Whether half stars count, as in 3.5. */
  readonly halves: boolean;
}

/**
 * Stars: a rating on `{ on: "value", value: 3.5 }` is three stars and a half. Anything that is no whole or half
 * number of stars is off the scale, and never rounded to one that is.
 */
export const starScale: ScalePlugin<StarScaleConfig> = {
  kind: "scale",
  id: "acme/stars",
  version: 1,
  apiVersion: 1,
  laws: ["bounded", "monotone"],
  configSchema: z
    .strictObject({ most: z.int().min(2).max(10).default(5), halves: z.boolean().default(false) })
    .prefault({}),
  range: ({ most }) => ({ lowest: 1, highest: most }),
  numberOf(rated, { most, halves }) {
    if (rated.on !== "value" || rated.value < 1 || rated.value > most) return undefined;
    const steps = halves ? rated.value * 2 : rated.value;
    return Number.isInteger(steps) ? rated.value : undefined;
  },
};
