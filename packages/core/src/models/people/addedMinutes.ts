import type { Accommodation } from "./accommodation.ts";

/**
 * The minutes by which accommodations lengthen an interview: extra time and breaks add up, over all of them.
 *
 * @param accommodations - those of one candidate
 * @returns whole minutes, 0 when none lengthens
 * @example
 * ```ts
 * import { addedMinutes } from "@samtal/core";
 *
 * addedMinutes([{ needs: [{ kind: "extra-time", minutes: 15 }, { kind: "breaks", count: 2, minutesEach: 5 }] }]); // => 25
 * ```
 */
export function addedMinutes(accommodations: readonly Pick<Accommodation, "needs">[]): number {
  let minutes = 0;
  for (const { needs } of accommodations) {
    for (const need of needs) {
      if (need.kind === "extra-time") minutes += need.minutes;
      if (need.kind === "breaks") minutes += need.count * need.minutesEach;
    }
  }
  return minutes;
}
