import { raisedCount } from "./raisedCount.ts";
import type { TableNetwork } from "./tableNetwork.ts";

/** People who came in together: those of a window, without those of the windows within it. */
export interface Cohort {
  /** The counts of these people alone, by arc. */
  readonly counts: Float64Array;
  /** Places of the publications that count them, the new one left out. */
  readonly countedIn: readonly number[];
}

/**
 * Which counts of a table have to stay hidden, and as few more as a greedy search finds.
 *
 * Every count below the limit is hidden. Then, for each cohort and each of its counts below the limit, there has to be
 * another table, with the same published sums in this and every earlier publication, in which that count reaches the
 * limit: either more of the cohort's people, or people of this cohort traded for those of another. Where there is none,
 * further counts are hidden along the cheapest way to such a table. Last, what turns out to be hidden needlessly is
 * shown again, the greatest count first.
 *
 * @param network - the table's arcs
 * @param cohorts - whose counts make it up. One that is empty here but not in other tables is among them: that none of
 *   its people is here would be told of each. One without any people has nobody to tell of, and is left out
 * @param earlier - for each earlier publication, which arcs it hides
 * @param limit - the fewest people in a published count
 * @returns 1 for each arc to hide; null where earlier publications already show too much
 */
export function suppressedCells(
  network: TableNetwork,
  cohorts: readonly Cohort[],
  earlier: readonly Uint8Array[],
  limit: number,
): Uint8Array | null {
  const all = Float64Array.from(network.arcs, (_, arc) =>
    cohorts.reduce((sum, { counts }) => sum + (counts[arc] as number), 0),
  );
  const hidden = Uint8Array.from(all, (count) => (count < limit ? 1 : 0));
  const found: Disguise[] = [];
  for (const cohort of cohorts) {
    for (const arc of smallestFirst(cohort.counts, limit)) {
      const needed = limit - (cohort.counts[arc] as number);
      const isHiddenBefore = hiddenIn(cohort.countedIn);
      const moved =
        disguise(cohort, arc, needed) ??
        raisedCount(network, arc, needed, {
          up: () => Infinity,
          down: (other) => cohort.counts[other] as number,
          cost: (other) => (!isHiddenBefore(other) ? Infinity : hidden[other] === 1 ? 0 : 1 + (all[other] as number)),
        });
      if (moved === null) return null;
      for (const other of moved) hidden[other] = 1;
      found.push({ cohort, arc, needed, moved });
    }
  }
  for (const arc of [...all.keys()].sort((a, b) => (all[b] as number) - (all[a] as number) || a - b)) {
    if (hidden[arc] === 1 && (all[arc] as number) >= limit) showIfPossible(arc);
  }
  return hidden;

  /** What was hidden for one count may be needless once more is hidden for the next. */
  function showIfPossible(arc: number): void {
    hidden[arc] = 0;
    const others: { readonly place: number; readonly moved: ReadonlySet<number> }[] = [];
    for (const [place, { cohort, arc: small, needed, moved }] of found.entries()) {
      if (!moved.has(arc)) continue;
      const other = disguise(cohort, small, needed);
      if (other === null) {
        hidden[arc] = 1;
        return;
      }
      others.push({ place, moved: other });
    }
    for (const { place, moved } of others) found[place] = { ...(found[place] as Disguise), moved };
  }

  function hiddenIn(publications: readonly number[]): (arc: number) => boolean {
    return (arc) => publications.every((publication) => earlier[publication]?.[arc] === 1);
  }

  /** Which hidden counts of the new publication move in a table that has the limit; null: there is no such table. */
  function disguise(cohort: Cohort, arc: number, needed: number): ReadonlySet<number> | null {
    const isHiddenBefore = hiddenIn(cohort.countedIn);
    const down = (other: number): number => cohort.counts[other] as number;
    const free = (isFree: boolean): number => (isFree ? 0 : Infinity);
    const more = { up: () => Infinity, down, cost: (other: number) => free(hidden[other] === 1 && isHiddenBefore(other)) };
    const moved = raisedCount(network, arc, needed, more);
    if (moved !== null) return moved;
    const canTrade = cohorts.some((partner) => {
      if (partner === cohort) return false;
      const isHidden = hiddenIn(inOneOnly(cohort.countedIn, partner.countedIn));
      const traded = {
        up: (other: number) => partner.counts[other] as number,
        down,
        cost: (other: number) => free(isHidden(other)),
      };
      return raisedCount(network, arc, needed, traded) !== null;
    });
    // People traded within the new publication move none of its counts.
    return canTrade ? new Set() : null;
  }
}

/** A table that shows as the true one does, in which one small count has the limit. */
interface Disguise {
  readonly cohort: Cohort;
  readonly arc: number;
  readonly needed: number;
  /** Counts of the new publication that differ, and so must be hidden. */
  readonly moved: ReadonlySet<number>;
}

const inOneOnly = (a: readonly number[], b: readonly number[]): readonly number[] => [
  ...a.filter((publication) => !b.includes(publication)),
  ...b.filter((publication) => !a.includes(publication)),
];

/** Cells that need the most first: what is hidden for them often covers the others. */
function smallestFirst(counts: Float64Array, limit: number): readonly number[] {
  return [...counts.keys()]
    .filter((arc) => (counts[arc] as number) < limit)
    .sort((a, b) => (counts[a] as number) - (counts[b] as number) || a - b);
}
