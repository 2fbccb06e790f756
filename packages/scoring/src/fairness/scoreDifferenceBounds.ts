import { crossDifference } from "./exactCounts.ts";
import { crossing } from "./crossing.ts";
import type { Selection } from "./selection.ts";

/**
 * Miettinen and Nurminen's bounds of a difference of two rates: the differences that the score test does not reject.
 *
 * The rates under a given difference are found by halving the derivative of the likelihood, which falls all the way;
 * the closed form of the cubic loses half the digits where two of its roots meet.
 */
export function scoreDifferenceBounds(focal: Selection, reference: Selection, z: number): [number, number] {
  // The upper bound is the lower one of the mirrored question, so swapping the groups mirrors the interval exactly.
  return [lowerBound(focal, reference, z), 0 - lowerBound(reference, focal, z)];
}

function lowerBound(one: Selection, other: Selection, z: number): number {
  const across = crossDifference(one.selected, other.total, other.selected, one.total);
  const observed = across / (one.total * other.total);
  if (observed <= -1) return -1;
  return crossing((difference) => scoreOf(one, other, observed, difference) > z, -1, observed);
}

function scoreOf(one: Selection, other: Selection, observed: number, difference: number): number {
  const second = restrictedRate(one, other, difference);
  const first = Math.min(1, Math.max(0, second + difference));
  const people = one.total + other.total;
  const spread = (first * (1 - first)) / one.total + (second * (1 - second)) / other.total;
  const variance = (spread * people) / (people - 1);
  const distance = observed - difference;
  if (variance <= 0) return distance <= 0 ? 0 : Number.POSITIVE_INFINITY;
  return distance / Math.sqrt(variance);
}

/** The other group's most likely rate where the two rates differ by `difference`. */
function restrictedRate(one: Selection, other: Selection, difference: number): number {
  const slope = (rate: number) =>
    share(one.selected, rate + difference) -
    share(one.total - one.selected, 1 - rate - difference) +
    share(other.selected, rate) -
    share(other.total - other.selected, 1 - rate);
  return crossing((rate) => slope(rate) > 0, Math.max(0, -difference), Math.min(1, 1 - difference));
}

/** A count nobody is in pulls at nothing; a rate at the edge of what is possible pulls without end. */
function share(count: number, rate: number): number {
  if (count === 0) return 0;
  return rate <= 0 ? Number.POSITIVE_INFINITY : count / rate;
}
