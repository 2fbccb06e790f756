import { sumOfMinutes } from "./sumOfMinutes.ts";

/**
 * Orders two meetings by what their local hours ask of people: first by the person for whom it is worst, then
 * by the sum over all.
 *
 * So a meeting that puts two people an hour out of their day comes before one that puts a single person out
 * of it by 90 minutes: nobody pays for the comfort of the many.
 *
 * @param a - each person's discomfort in minutes, in any order
 * @param b - the same for the other meeting
 * @returns negative when `a` asks less, positive when `b` does, 0 when neither
 * @example
 * ```ts
 * import { compareDiscomfort } from "@samtal/scheduling";
 *
 * [[0, 90, 0], [60, 0, 60], [60, 0, 15]].sort(compareDiscomfort);
 * // => [[60, 0, 15], [60, 0, 60], [0, 90, 0]]
 * ```
 */
export function compareDiscomfort(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return worstOf(a) - worstOf(b) || sumOfMinutes(a) - sumOfMinutes(b);
}

function worstOf(minutes: ArrayLike<number>): number {
  let worst = 0;
  for (let index = 0; index < minutes.length; index++) worst = Math.max(worst, minutes[index] as number);
  return worst;
}
