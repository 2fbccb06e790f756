import type { GivenRating, Scale } from "@samtal/core";
import { levelsOf } from "./levelsOf.ts";

/** Whether a rating is one that the scale has: a level of its own, or a number within its bounds. */
export function onScale(scale: Scale, rated: Readonly<GivenRating["rated"]>): boolean {
  if (scale.kind === "continuous") {
    return rated.on === "value" && scale.minimum <= rated.value && rated.value <= scale.maximum;
  }
  return rated.on === "level" && levelsOf(scale).some(({ key }) => key === rated.level);
}
