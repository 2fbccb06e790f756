import type { WeightedValue } from "./combinationRule.ts";

/** Values that are equal, with what they weigh together. */
export interface TiedValues {
  readonly value: number;
  readonly weight: number;
  /** Positions among the parts. */
  readonly positions: readonly number[];
}

/**
 * The parts from the lowest value to the highest, equal ones together.
 *
 * Weights are summed from the smallest, so that the order of the parts changes no byte of a sum.
 */
export function tiedValues(parts: readonly WeightedValue[]): TiedValues[] {
  const ascending = parts
    .map(({ value, weight }, position) => ({ value, weight, position }))
    .sort((a, b) => a.value - b.value || a.weight - b.weight);
  const tied: { value: number; weight: number; positions: number[] }[] = [];
  for (const { value, weight, position } of ascending) {
    const last = tied.at(-1);
    if (last === undefined || last.value !== value) tied.push({ value, weight, positions: [position] });
    else {
      last.weight += weight;
      last.positions.push(position);
    }
  }
  return tied;
}
