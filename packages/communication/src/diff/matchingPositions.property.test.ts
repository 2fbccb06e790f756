import * as fc from "fast-check";
import { expect, it } from "vitest";
import { matchingPositions } from "./matchingPositions.ts";

const ids = fc.uniqueArray(fc.nat(40).map(String), { maxLength: 30 });
const listed = (each: readonly string[]) => each.map((id) => ({ id }));

it("finds what a search through the whole list finds, in any order and whatever is gone or new", () => {
  fc.assert(
    fc.property(ids, ids, fc.boolean(), (before, other, alike) => {
      // Two lists of one order, as plans have them, and two of any.
      const after = alike ? [...before.filter((id) => !other.includes(id)), ...other] : other;
      expect([...matchingPositions(listed(before), listed(after))]).toEqual(after.map((id) => before.indexOf(id)));
    }),
    { numRuns: 1000 },
  );
});

it("finds nothing in nothing", () => {
  expect(matchingPositions([], []).length).toBe(0);
  expect([...matchingPositions([], [{ id: "a" }])]).toEqual([-1]);
});
