import type { GivenRating, Plugin } from "@samtal/core";

/** The numbers between which every rating on a scale lies. */
export interface ScaleRange {
  readonly lowest: number;
  readonly highest: number;
}

/**
 * A scale of a vendor's own: a plugin of kind `scale`. A rubric's scale `{ kind: "plugin", scale: { id, config } }` names it.
 *
 * Every number lies within the range, and both depend on the config alone. A rating that is not on the scale is
 * `undefined`, never moved to the nearest number.
 */
export interface ScalePlugin<Config = unknown> extends Plugin<"scale", Config> {
  /** The lowest and the highest number of the scale. */
  range(config: Config): ScaleRange;
  /** The number that a rating stands for; `undefined` when it is off the scale. */
  numberOf(rated: GivenRating["rated"], config: Config): number | undefined;
}
