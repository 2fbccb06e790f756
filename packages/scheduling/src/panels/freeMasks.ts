import type { IntervalSet } from "../intervals/intervalSet.ts";
import { positionFrom } from "../intervals/positionFrom.ts";

/** How many people one word of a mask holds: its sign bit stays unused, so that words are plain array indices. */
const bits = 31;

/** For each start who is free, one bit for each set of permitted starts. */
export interface FreeMasks {
  readonly words: Int32Array;
  /** Words that one start takes. */
  readonly width: number;
}

/**
 * Who is free at each start.
 *
 * @param starts - ascending
 * @param permitted - for each person the starts that suit
 * @returns the masks, `width` words a start
 */
export function freeMasks(starts: Float64Array, permitted: readonly IntervalSet[]): FreeMasks {
  const width = Math.max(1, Math.ceil(permitted.length / bits));
  const words = new Int32Array(starts.length * width);
  permitted.forEach((set, person) => {
    const word = Math.floor(person / bits);
    const bit = 1 << (person % bits);
    let at = 0;
    for (let index = 0; index < set.length && at < starts.length; index += 2) {
      at = positionFrom(starts, set[index] as number, at);
      for (const until = set[index + 1] as number; at < starts.length && (starts[at] as number) < until; at++) {
        const place = at * width + word;
        words[place] = (words[place] as number) | bit;
      }
    }
  });
  return { words, width };
}

/** Whether a person's bit is set at a start. */
export function isFree({ words, width }: FreeMasks, start: number, person: number): boolean {
  return (((words[start * width + Math.floor(person / bits)] as number) >> (person % bits)) & 1) === 1;
}

/** A key that two starts share exactly when the same people are free at both. */
export function maskKey({ words, width }: FreeMasks, start: number): number | string {
  return width === 1 ? (words[start] as number) : words.subarray(start * width, (start + 1) * width).join();
}
