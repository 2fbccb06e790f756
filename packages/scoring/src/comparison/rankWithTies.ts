import type { TieMethod } from "./tieMethod.ts";

/** A score's rank and whether others share it. */
export interface TiedRank {
  readonly rank: number;
  readonly tied: boolean;
}

/**
 * Ranks scores from the highest, with ties.
 *
 * From the top, each score that is at most `tolerance` below the best of its tie shares that one's rank; the next
 * one opens a new tie. Measuring from the best keeps a chain of small steps from tying everyone.
 *
 * @param scores - in descending order
 * @param tolerance - 0 ties equal scores only
 * @param rounding - what sums in doubles may be off by, as a share of a score (of 1 where the score is smaller); 0 takes
 *   each double at its word
 * @param method - which rank a tie shares
 * @returns one rank per score, in the same order
 */
export function rankWithTies(
  scores: readonly number[],
  tolerance: number,
  rounding: number,
  method: TieMethod = "min",
): TiedRank[] {
  const ranks: TiedRank[] = [];
  for (let best = 0, ties = 1; best < scores.length; ties += 1) {
    const leader = scores[best] ?? 0;
    const widest = tolerance + rounding * Math.max(1, Math.abs(leader));
    let end = best + 1;
    while (end < scores.length && leader - (scores[end] ?? 0) <= widest) end += 1;
    const rank = rankOf(method, best + 1, end, ties);
    for (let at = best; at < end; at += 1) ranks.push({ rank, tied: end - best > 1 });
    best = end;
  }
  return ranks;
}

/** The rank that the places from `first` to `last` share, of the `nth` tie from the top. */
function rankOf(method: TieMethod, first: number, last: number, nth: number): number {
  if (method === "dense") return nth;
  if (method === "average") return (first + last) / 2;
  return method === "min" ? first : last;
}
