import type { EpochMilliseconds } from "@samtal/core/time";

/** A start of one round; kernels name it by its position among all, ordered by start and then by round. */
export interface LoopEvents {
  readonly size: number;
  readonly at: Float64Array;
  readonly round: Uint8Array;
  /** Position among the starts of its own round. */
  readonly position: Int32Array;
  /** The candidate's own civil day. */
  readonly date: Float64Array;
  /** The first event of a later day. */
  readonly dayEnd: Int32Array;
}

/**
 * Lays the starts of all rounds into one row.
 *
 * @param starts - for each round its passing starts, ascending
 * @param dateAt - the candidate's civil day at an instant
 * @returns the events
 */
export function loopEvents(
  starts: readonly Float64Array[],
  dateAt: (at: EpochMilliseconds) => number,
): LoopEvents {
  const size = starts.reduce((sum, { length }) => sum + length, 0);
  const events = {
    size,
    at: new Float64Array(size),
    round: new Uint8Array(size),
    position: new Int32Array(size),
    date: new Float64Array(size),
    dayEnd: new Int32Array(size),
  };
  const next = starts.map(() => 0);
  for (let index = 0; index < size; index++) {
    let first = -1;
    let least = Number.POSITIVE_INFINITY;
    starts.forEach((each, round) => {
      const at = each[next[round] as number] ?? Number.POSITIVE_INFINITY;
      if (at < least) [least, first] = [at, round];
    });
    events.at[index] = least;
    events.round[index] = first;
    events.position[index] = next[first] as number;
    events.date[index] = dateAt(least);
    next[first] = (next[first] as number) + 1;
  }
  for (let index = size - 1, end = size; index >= 0; index--) {
    if (events.date[index] !== events.date[index + 1]) end = index + 1;
    events.dayEnd[index] = end;
  }
  return events;
}

/** The first event at or after an instant. */
export function firstEventFrom({ at, size }: LoopEvents, least: EpochMilliseconds, from: number): number {
  let low = from;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
