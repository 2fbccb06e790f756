import { crossDifference } from "./exactCounts.ts";
import type { Selection } from "./selection.ts";

/** What the four-fifths comparison says: the ratio is 4/5 or more, or below, or it is 0/0 or divides by zero. */
export type FourFifthsVerdict = "reached" | "below" | "undefined";

/**
 * Whether a group's selection rate is at least four fifths of the reference group's, decided in whole numbers.
 *
 * The quotient of two rates in floating point gives 0.7999999999999999 for 2 of 3 against 5 of 6, whose ratio is
 * 4/5; so 5·a·n2 ≥ 4·b·n1 is compared instead, with whole numbers of any size. The verdict is a rule of thumb about
 * the counts; it neither proves nor rules out anything about their cause.
 *
 * @param focal - people selected and people in all of the group that is looked at
 * @param reference - the same of the group that it is compared with
 * @returns `undefined` where nobody of the reference group was selected
 * @example
 * ```ts
 * import { fourFifths } from "@samtal/scoring";
 *
 * fourFifths({ selected: 2, total: 3 }, { selected: 5, total: 6 }); // => "reached"
 * fourFifths({ selected: 7, total: 10 }, { selected: 9, total: 10 }); // => "below"
 * fourFifths({ selected: 0, total: 10 }, { selected: 0, total: 10 }); // => "undefined"
 * ```
 */
export function fourFifths(focal: Selection, reference: Selection): FourFifthsVerdict {
  if (reference.selected === 0) return "undefined";
  return reaches(focal, reference) ? "reached" : "below";
}

function reaches(focal: Selection, reference: Selection): boolean {
  const limit = Number.MAX_SAFE_INTEGER / 5;
  if (focal.total <= limit && reference.total <= limit) {
    return crossDifference(5 * focal.selected, reference.total, 4 * reference.selected, focal.total) >= 0;
  }
  const left = 5n * BigInt(focal.selected) * BigInt(reference.total);
  return left >= 4n * BigInt(reference.selected) * BigInt(focal.total);
}
