import { codedRatings } from "./codedRatings.ts";
import { connectednessOf, type RaterConnectedness } from "./connectedness/connectednessOf.ts";
import type { OnlyKeysOf, RaterRating } from "./raterRating.ts";

/**
 * Says which raters the ratings can compare: only those whom a chain of shared candidates joins. Across
 * components no severity can be told from a difference between candidates.
 *
 * @param ratings - in any order; ids and numbers only
 * @returns components, the candidates that bridge raters, weak bridges, and which interviews would connect
 *   the rest
 * @throws SamtalError `scoring/rating-key-unknown`, `scoring/rating-id-missing`,
 *   `scoring/rating-not-finite`, `scoring/competency-on-some-ratings`
 * @example
 * ```ts
 * import { raterConnectedness } from "@samtal/scoring";
 *
 * const ratings = [
 *   { candidateId: "candidate_1", raterId: "interviewer_a", value: 3 },
 *   { candidateId: "candidate_1", raterId: "interviewer_b", value: 4 },
 *   { candidateId: "candidate_2", raterId: "interviewer_c", value: 2 },
 * ];
 * const { connected, components, wouldConnect } = raterConnectedness(ratings);
 * connected; // => false
 * components.length; // => 2
 * wouldConnect; // => [{ raterId: "interviewer_a", candidateId: "candidate_2" }]
 * ```
 */
export function raterConnectedness<Given extends RaterRating>(
  ratings: readonly OnlyKeysOf<RaterRating, Given>[],
): RaterConnectedness {
  return connectednessOf(codedRatings(ratings));
}
