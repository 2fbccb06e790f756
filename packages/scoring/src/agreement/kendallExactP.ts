/**
 * The chance of so few or fewer pairs in opposite order, or as many in the same, where every order of the units is as
 * likely: the exact two-sided p-value of Kendall's tau without ties.
 *
 * @param opposite - the smaller of the numbers of pairs in opposite and in the same order
 * @param units - how many units were ranked
 */
export function kendallExactP(opposite: number, units: number): number {
  // Chances of each number of inversions, one more unit at a time: it can go below 0, 1, … or all of the others.
  let chances = [1];
  for (let placed = 2; placed <= units; placed++) {
    const before = chances;
    const next = Array.from({ length: before.length + placed - 1 }, (_, inversions) => {
      let sum = 0;
      // Adding only, so that the smallest chances keep their digits.
      for (let less = 0; less < placed; less++) sum += before[inversions - less] ?? 0;
      return sum / placed;
    });
    chances = next;
  }
  const tail = chances.slice(0, opposite + 1).reduce((sum, chance) => sum + chance, 0);
  return Math.min(1, 2 * tail);
}
