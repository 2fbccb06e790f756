import { issue, SamtalError } from "@samtal/core";
import { drawIndices } from "./drawIndices.ts";
import { replicatesIssues } from "./replicatesIssues.ts";
import { seededGenerator } from "./seededGenerator.ts";
import { seedIssues } from "./seedIssues.ts";

/** What {@link resampleIndices} takes. */
export interface ResampleOptions {
  /** How many units there are. */
  readonly units: number;
  /** How many times they are drawn. */
  readonly replicates: number;
  /** Whole, from 0 to 2⁵³ − 1. */
  readonly seed: number;
}

/**
 * Which units stand in each replicate of a bootstrap: plain numbers that can be stored, so that an interval can be
 * reckoned again years later, or in another program.
 *
 * {@link bootstrap} with the same replicates and seed draws the same.
 *
 * @param options - how many units and replicates, and the seed
 * @returns a row for each replicate, of as many positions (from 0) as there are units, drawn with replacement
 * @throws SamtalError with every issue: `scoring/invalid-units`, `scoring/invalid-replicates`, `scoring/invalid-seed`
 * @example
 * ```ts
 * import { resampleIndices } from "@samtal/scoring";
 *
 * const indices = resampleIndices({ units: 40, replicates: 999, seed: 7 });
 * [indices.length, indices[0]?.length]; // => [999, 40]
 * ```
 */
export function resampleIndices({ units, replicates, seed }: ResampleOptions): number[][] {
  SamtalError.throwIfAny([
    ...(Number.isSafeInteger(units) && units >= 1 ? [] : [issue("scoring/invalid-units", ["units"])]),
    ...replicatesIssues(replicates, ["replicates"]),
    ...seedIssues(seed, ["seed"]),
  ]);
  const generator = seededGenerator(seed);
  return Array.from({ length: replicates }, () => drawIndices(units, generator));
}
