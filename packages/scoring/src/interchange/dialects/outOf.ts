import type { LevelRow } from "./orderedLevels.ts";

/** Levels that a vendor only numbers: `4 of 5`. The code may start elsewhere than at one. */
export function outOf(highest: number, firstCode = 1): readonly LevelRow[] {
  return Array.from({ length: highest }, (_, at): LevelRow => {
    const value = at + 1;
    return [firstCode + at, `n${value}`, value, `${value} av ${highest}`, `${value} of ${highest}`];
  });
}
