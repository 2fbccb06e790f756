import type { Statistic, UndefinedReason } from "../statistic/statistic.ts";
import type { BootstrapOptions } from "./bootstrapOptions.ts";
import { drawIndices } from "./drawIndices.ts";
import { figureOf } from "./figureOf.ts";
import { seededGenerator } from "./seededGenerator.ts";

/** A figure over every replicate. */
export interface BootstrapReplicates {
  /** In the order drawn, without those that have none. */
  readonly values: readonly number[];
  /** Why the others have none. */
  readonly undefinedReasons: readonly UndefinedReason[];
}

/** Reckons a figure over each replicate; from a seed one replicate is held at a time. */
export function bootstrapReplicates<Unit>(
  units: readonly Unit[],
  statistic: (sample: Unit[]) => number | Statistic,
  options: BootstrapOptions,
): BootstrapReplicates {
  const values: number[] = [];
  const undefinedReasons: UndefinedReason[] = [];
  for (const indices of rowsOf(units.length, options)) {
    // Positions were checked, or drawn below the number of units.
    const sample = Array.from(indices, (index) => units[index] as Unit);
    const figure = figureOf(statistic(sample), sample.length);
    if (figure.status === "ok") values.push(figure.value);
    else undefinedReasons.push(figure.reason);
  }
  return { values, undefinedReasons };
}

function* rowsOf(units: number, options: BootstrapOptions): Generator<ArrayLike<number>> {
  if (options.indices !== undefined) return yield* options.indices;
  const generator = seededGenerator(options.seed);
  for (let drawn = 0; drawn < options.replicates; drawn++) yield drawIndices(units, generator);
}
