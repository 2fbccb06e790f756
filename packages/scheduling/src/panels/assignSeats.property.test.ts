import fc from "fast-check";
import { expect, it } from "vitest";
import { assignSeats } from "./assignSeats.ts";

const pools = fc
  .array(fc.uniqueArray(fc.nat(5), { maxLength: 5 }), { maxLength: 5 })
  .map((each) => each.map((pool) => pool.sort((a, b) => a - b)));

/** Tries every combination in order, so that the first hit is the first in order. */
function firstOf(each: readonly number[][], taken: readonly number[] = []): readonly number[] | undefined {
  const [pool, ...rest] = each;
  if (!pool) return taken;
  for (const person of pool) {
    const found = taken.includes(person) ? undefined : firstOf(rest, [...taken, person]);
    if (found) return found;
  }
  return undefined;
}

it("finds the assignment that trying everything in order finds first, and none where there is none", () => {
  fc.assert(
    fc.property(pools, (each) => {
      expect(assignSeats(each)).toEqual(firstOf(each));
    }),
    { numRuns: 3000 },
  );
});
