import fc from "fast-check";
import { expect, it } from "vitest";
import { orderedSum } from "./orderedSum.ts";

it("loses nothing to a large number that cancels", () => {
  expect(orderedSum([1, 1e100, 1, -1e100])).toBe(2);
  expect(orderedSum([])).toBe(0);
  expect(orderedSum(Float64Array.of(0.1, 0.2, 0.3))).toBe(0.6);
});

it("is the same in whatever order the numbers come", () => {
  const numbers = fc.array(fc.double({ noNaN: true, min: -1e9, max: 1e9 }), { minLength: 1 });
  fc.assert(
    fc.property(numbers, (terms) => {
      expect(orderedSum(terms.toReversed())).toBe(orderedSum(terms));
      expect(orderedSum(Float64Array.from(terms))).toBe(orderedSum(terms));
    }),
  );
});
