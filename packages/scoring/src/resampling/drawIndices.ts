import type { SeededGenerator } from "./seededGenerator.ts";

/** One replicate: as many positions as there are units, drawn with replacement. */
export function drawIndices(units: number, generator: SeededGenerator): number[] {
  return Array.from({ length: units }, () => generator.below(units));
}
