import type { PreparedLoop } from "./preparedLoop.ts";

const minute = 60_000;

/** What the grid and the rounds' lengths alone say of the time between rounds. */
export interface IdleBound {
  /** Idle time that the rounds left bring at least: `fresh` of them begin a day, lunch may fall between. */
  readonly idle: (left: number, fresh: number, lunchAhead: boolean) => number;
  /** From the end of one round to that of the last, when the rounds left follow it on the same day. */
  readonly length: (left: number) => number;
}

/**
 * Bounds the idle time of what is left of a loop. Starts lie on the grid, so that the pause before a round
 * can only take certain lengths: with 45 minutes, a lobby of 10 and a grid of 15 it is 5, 20, 35 and so on.
 *
 * @param loop - a loop, reckoned
 * @returns look-ups by the rounds left, one bit each
 */
export function idleBound({ rounds, request, least }: PreparedLoop): IdleBound {
  const { gridTable, span } = (rounds[0] as PreparedLoop["rounds"][number]).search;
  const changes = gridTable.transitions(span.from, span.until + 1);
  const step = changes.reduce(
    (common, { offsetBefore, offsetAfter }) => divisor(common, Math.abs(offsetAfter - offsetBefore)),
    request.grid.minutes * minute,
  );
  const lunch = (request.lunch?.minutes ?? 0) * minute;
  const meetings = rounds.map(({ search }) => search.meeting);
  const shortest = (round: number, floor: number): number => {
    const { lobby } = meetings[round] as (typeof meetings)[number];
    const pauses = meetings.flatMap(({ length }, other) =>
      other === round ? [] : [floor + ((((-lobby - length - floor) % step) + step) % step)],
    );
    return pauses.length === 0 ? 0 : Math.min(...pauses);
  };
  const pauses = rounds.map((_, round) => shortest(round, least));
  const aroundLunch = rounds.map((_, round) =>
    Math.min(pauses[round] as number, shortest(round, Math.max(least, lunch)) - lunch),
  );
  const longestFirst = (figures: readonly number[]): number[] =>
    [...figures.keys()].sort((a, b) => (figures[b] as number) - (figures[a] as number));
  const orders = [longestFirst(pauses), longestFirst(aroundLunch)];
  return {
    idle: (left, fresh, lunchAhead) => {
      const figures = lunchAhead ? aroundLunch : pauses;
      let skipped = 0;
      let sum = 0;
      for (const round of orders[lunchAhead ? 1 : 0] as number[]) {
        if ((left & (1 << round)) === 0) continue;
        if (skipped < fresh) skipped++;
        else sum += figures[round] as number;
      }
      return sum;
    },
    length: (left) => {
      let sum = 0;
      meetings.forEach(({ lobby, length }, round) => {
        if ((left & (1 << round)) !== 0) sum += (pauses[round] as number) + lobby + length;
      });
      return sum;
    },
  };
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
