import { crossing } from "./crossing.ts";
import { rateRatio } from "./exactCounts.ts";
import type { Selection } from "./selection.ts";

/**
 * The ratios of two rates that the score test does not reject: Koopman's interval, or Miettinen and Nurminen's, whose
 * variance is wider by n/(n−1). `null` where nothing bounds the ratio from above.
 */
export function scoreRatioBounds(
  focal: Selection,
  reference: Selection,
  z: number,
  widened: boolean,
): [number, number | null] {
  // The upper bound is one over the lower one of the mirrored question, so swapping the groups inverts the interval.
  const mirrored = lowerBound(reference, focal, z, widened);
  return [lowerBound(focal, reference, z, widened), mirrored === 0 ? null : 1 / mirrored];
}

function lowerBound(one: Selection, other: Selection, z: number, widened: boolean): number {
  if (one.selected === 0) return 0;
  const rejected = (ratio: number) => scoreOf(one, other, ratio, widened) > z;
  let above = other.selected === 0 ? 1 : rateRatio(one, other);
  // Where nobody of the other group was selected the observed ratio is infinite: look for an end by doubling.
  while (rejected(above)) above *= 2;
  return crossing(rejected, 0, above);
}

function scoreOf(one: Selection, other: Selection, ratio: number, widened: boolean): number {
  const second = restrictedRate(one, other, ratio);
  const first = Math.min(1, ratio * second);
  const people = one.total + other.total;
  const spread = (first * (1 - first)) / one.total + (ratio * ratio * second * (1 - second)) / other.total;
  const variance = widened ? (spread * people) / (people - 1) : spread;
  const distance = one.selected / one.total - (ratio * other.selected) / other.total;
  if (variance <= 0) return distance <= 0 ? 0 : Number.POSITIVE_INFINITY;
  return distance / Math.sqrt(variance);
}

/** The other group's most likely rate where one group's is `ratio` times it: the smaller root of a quadratic. */
function restrictedRate(one: Selection, other: Selection, ratio: number): number {
  const [left, right] = [ratio * (one.total + other.selected), one.selected + other.total];
  // The discriminant as a sum of what is never negative, so that no digits are lost.
  const notSelected = (one.total - one.selected) * (other.total - other.selected);
  const root = Math.sqrt((left - right) ** 2 + 4 * ratio * notSelected);
  return Math.min(1, 1 / ratio, (2 * (one.selected + other.selected)) / (left + right + root));
}
