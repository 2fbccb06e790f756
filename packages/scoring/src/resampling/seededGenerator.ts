import { SamtalError } from "@samtal/core";
import { seedIssues } from "./seedIssues.ts";
import { splitMix64 } from "./splitMix64.ts";
import { xoshiro128StarStar } from "./xoshiro128StarStar.ts";

/** Numbers that look random and follow from a seed alone. Not for secrets. */
export interface SeededGenerator {
  /** The next whole number from 0 to 2³² − 1. */
  next(): number;
  /**
   * A whole number from 0 to `bound` − 1, each as likely as the others.
   *
   * @param bound - whole, from 1 to 2³²
   * @throws SamtalError `scoring/invalid-bound` for any other
   */
  below(bound: number): number;
}

/**
 * A generator of numbers that look random and are the same on every runtime: whole-number arithmetic only.
 *
 * xoshiro128** (Blackman and Vigna 2021) from a state that SplitMix64 spreads the seed over, low word first: the
 * same numbers as Rust's `Xoshiro128StarStar::seed_from_u64`. `below` throws away what would favour small numbers
 * (rejection), so it may take more than one step.
 *
 * @param seed - whole, from 0 to 2⁵³ − 1
 * @returns the generator, at its start
 * @throws SamtalError `scoring/invalid-seed`
 * @example
 * ```ts
 * import { seededGenerator } from "@samtal/scoring";
 *
 * const dice = seededGenerator(2026);
 * const throws = [1, 2, 3, 4, 5].map(() => dice.below(6) + 1);
 * throws.every((face) => face >= 1 && face <= 6); // => true
 * const again = seededGenerator(2026);
 * throws.every((face) => again.below(6) + 1 === face); // => true
 * ```
 */
export function seededGenerator(seed: number): SeededGenerator {
  SamtalError.throwIfAny(seedIssues(seed, ["seed"]));
  const word = splitMix64(BigInt(seed));
  const next = xoshiro128StarStar([...halves(word()), ...halves(word())]);
  return {
    next,
    below(bound) {
      if (!Number.isInteger(bound) || bound < 1 || bound > span) {
        throw SamtalError.of("scoring/invalid-bound", ["bound"]);
      }
      const limit = span - (span % bound);
      let drawn = next();
      while (drawn >= limit) drawn = next();
      return drawn % bound;
    },
  };
}

const span = 2 ** 32;

function halves(word: bigint): [number, number] {
  return [Number(word & 0xffff_ffffn), Number(word >> 32n)];
}
