import type { ContinuousScale, GivenRating, OrderedScale } from "@samtal/core";

/**
 * The number that a given rating stands for on its scale.
 *
 * @returns `undefined` when the rating is off the scale: an unknown level, a value outside the range, a level
 *   where the scale wants a value
 */
export function numberOf(scale: OrderedScale | ContinuousScale, rated: GivenRating["rated"]): number | undefined {
  if (scale.kind === "ordered") {
    return rated.on === "level" ? scale.levels.find(({ key }) => key === rated.level)?.value : undefined;
  }
  if (rated.on !== "value") return undefined;
  return scale.minimum <= rated.value && rated.value <= scale.maximum ? rated.value : undefined;
}
