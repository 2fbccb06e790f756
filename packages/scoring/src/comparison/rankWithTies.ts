/** A score's rank and whether others share it. */
export interface TiedRank {
  readonly rank: number;
  readonly tied: boolean;
}

/**
 * Ranks scores from the highest, with ties: 1, 2, 2, 4.
 *
 * From the top, each score that is at most `tolerance` below the best of its tie shares that one's rank; the next
 * one opens a new tie. Measuring from the best keeps a chain of small steps from tying everyone.
 *
 * @param scores - in descending order
 * @param tolerance - 0 ties equal scores only
 * @param rounding - what sums in doubles may be off by, as a share of a score (of 1 where the score is smaller); 0 takes
 *   each double at its word
 * @returns one rank per score, in the same order
 */
export function rankWithTies(scores: readonly number[], tolerance: number, rounding: number): TiedRank[] {
  const ranks: number[] = [];
  let best = 0;
  for (const [at, score] of scores.entries()) {
    const leader = scores[best];
    const widest = tolerance + rounding * Math.max(1, Math.abs(leader ?? 0));
    if (leader === undefined || leader - score > widest) best = at;
    ranks.push(best + 1);
  }
  return ranks.map((rank, at) => ({ rank, tied: ranks[at - 1] === rank || ranks[at + 1] === rank }));
}
