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
 * @param tolerance - 0 ties equal scores only; otherwise the rounding of doubles is allowed for, so that 4.2 and 3.9
 *   tie within 0.3
 * @returns one rank per score, in the same order
 */
export function rankWithTies(scores: readonly number[], tolerance: number): TiedRank[] {
  const ranks: number[] = [];
  const widest = tolerance * (1 + 1e-12);
  let best = 0;
  for (const [at, score] of scores.entries()) {
    const leader = scores[best];
    if (leader === undefined || leader - score > widest) best = at;
    ranks.push(best + 1);
  }
  return ranks.map((rank, at) => ({ rank, tied: ranks[at - 1] === rank || ranks[at + 1] === rank }));
}
