import type { TimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";

const minute = 60_000;
const day = 86_400_000;

/** A zone's clock, walked minute by minute: nothing here but the list of changes, a counter and a sum. */
export interface WalkedClock {
  /** The first minute walked. */
  readonly from: number;
  /** What the clock shows at each. */
  readonly walls: Float64Array;
  /** The date that it shows, as a day's number since 1970-01-01. */
  readonly dates: Int32Array;
}

/** Walks a zone's clock from one minute to before another. */
export function walkedClock(zone: TimeZone, from: number, until: number): WalkedClock {
  const changes = tzdataRules.transitions(zone, from + 1, until);
  let offset = changes[0]?.offsetBefore ?? tzdataRules.offsetAt(zone, from);
  let next = 0;
  const walls = new Float64Array((until - from) / minute);
  for (let index = 0; index < walls.length; index++) {
    const at = from + index * minute;
    if (at === changes[next]?.at) offset = changes[next++]?.offsetAfter as number;
    walls[index] = at + offset;
  }
  return { from, walls, dates: Int32Array.from(walls, (wall) => Math.floor(wall / day)) };
}

/**
 * The minute that a reading means, as its position in the walk: the first that shows it. A reading that the
 * clock jumps over lies as many minutes after the jump as the clock would have needed without; midnight,
 * where the day begins, on the first minute after it.
 *
 * @returns `undefined` before the walk and after it
 */
export function meantMinute({ walls }: WalkedClock, wall: number): number | undefined {
  if (wall < (walls[0] as number)) return undefined;
  // No clock is put back or forward by more than a day: a day before the reading would come without is
  // early enough.
  let index = Math.max(0, (wall - (walls[0] as number)) / minute - 1500);
  while (index < walls.length && (walls[index] as number) < wall) index++;
  if (index >= walls.length) return undefined;
  if (walls[index] === wall || wall % day === 0) return index;
  return index + (wall - (walls[index - 1] as number)) / minute - 1;
}
