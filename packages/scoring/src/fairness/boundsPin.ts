/** A sum that is known: over which unknowns, and the people and selected people among them. */
export interface KnownSum {
  readonly members: readonly number[];
  readonly selected: number;
  readonly total: number;
}

/**
 * Which unknown cells the bounds leave a single value for: a cell holds at least one person, and of those selected
 * and those not selected no fewer than none. Nobody selected among three cells pins all three, though no difference
 * of sums gives any of them.
 */
export function boundsPin(size: number, sums: readonly KnownSum[]): boolean[] {
  const people = tightened(size, 1, sums.map(({ members, total }) => ({ members, sum: total })));
  const selected = tightened(size, 0, sums.map(({ members, selected }) => ({ members, sum: selected })));
  const others = tightened(
    size,
    0,
    sums.map(({ members, selected, total }) => ({ members, sum: total - selected })),
  );
  return people.map((pinned, at) => pinned || selected[at] === true || others[at] === true);
}

/** Narrows each unknown between what the others of a sum leave at least and at most, until nothing moves. */
function tightened(
  size: number,
  least: number,
  sums: readonly { members: readonly number[]; sum: number }[],
): boolean[] {
  const lower = Array.from({ length: size }, () => least);
  const upper = Array.from({ length: size }, () => Number.MAX_SAFE_INTEGER);
  const rounds = 20;
  for (let round = 0, moved = true; moved && round < rounds; round++) {
    moved = false;
    for (const { members, sum } of sums) {
      const [lows, highs] = [sumOf(members, lower), sumOf(members, upper)];
      for (const member of members) {
        const [low, high] = [lower[member] ?? 0, upper[member] ?? 0];
        const newLow = Math.max(low, sum - (highs - high));
        const newHigh = Math.min(high, sum - (lows - low));
        if (newLow === low && newHigh === high) continue;
        moved = true;
        [lower[member], upper[member]] = [newLow, newHigh];
      }
    }
  }
  return lower.map((low, at) => low === upper[at]);
}

function sumOf(members: readonly number[], bounds: readonly number[]): number {
  return members.reduce((sum, member) => sum + (bounds[member] ?? 0), 0);
}
