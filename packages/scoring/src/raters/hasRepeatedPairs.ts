import type { CrossedRatings } from "./mixedModel/crossedRatings.ts";

/** Whether somebody rated a candidate more than once. */
export function hasRepeatedPairs({ candidate, rater, raters, score }: CrossedRatings): boolean {
  const seen = new Set<number>();
  for (let n = 0; n < score.length; n++) {
    const pair = (candidate[n] as number) * raters + (rater[n] as number);
    if (seen.has(pair)) return true;
    seen.add(pair);
  }
  return false;
}
