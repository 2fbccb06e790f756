/**
 * The sum of squares that rounding alone leaves of values of this size: what lies below it is zero.
 *
 * Ratings come with half a unit in their last place; a few of them meet in each deviation.
 *
 * @param count - how many deviations are summed
 * @param largest - the largest value by size, before centring
 * @returns the largest sum of squares that still means nothing
 */
export function roundingFloor(count: number, largest: number): number {
  return count * (2 * Number.EPSILON * largest) ** 2;
}
