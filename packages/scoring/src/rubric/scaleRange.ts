import type { ContinuousScale, OrderedScale } from "@samtal/core";

/** The numbers between which every rating on a scale lies. */
export interface ScaleRange {
  readonly lowest: number;
  readonly highest: number;
}

/** The lowest and the highest number of a scale. */
export function scaleRange(scale: OrderedScale | ContinuousScale): ScaleRange {
  if (scale.kind === "continuous") return { lowest: scale.minimum, highest: scale.maximum };
  const values = scale.levels.map(({ value }) => value);
  return { lowest: Math.min(...values), highest: Math.max(...values) };
}
