import { ratingGraph } from "./connectedness/ratingGraph.ts";
import type { CrossedRatings } from "./mixedModel/crossedRatings.ts";

/** Whether somebody rated a candidate more than once. */
export function hasRepeatedPairs({ candidate, rater, candidates, raters, score }: CrossedRatings): boolean {
  // Each pair stands there twice, once from either end.
  return ratingGraph(candidate, rater, candidates, raters).neighbours.length < 2 * score.length;
}
