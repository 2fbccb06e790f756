import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { quantile } from "./quantile.ts";

describe("quantile", () => {
  // By hand: place 1 + 3p among 1, 2, 4, 8.
  it.each([
    [0, 1],
    [0.25, 1.75],
    [0.5, 3],
    [0.75, 5],
    [1, 8],
  ])("is straight between neighbours at %d", (p, expected) => {
    expect(quantile([1, 2, 4, 8], p)).toBe(expected);
  });

  it("takes one value, ties and typed arrays", () => {
    expect(quantile([5], 0.3)).toBe(5);
    expect(quantile(Float64Array.of(2, 2, 2), 0.7)).toBe(2);
    expect(quantile([-Infinity, -Infinity, 0], 0.1)).toBe(-Infinity);
  });

  it("refuses no values, another order and a probability off the unit interval, all at once", () => {
    for (const [values, p, codes] of [
      [[], 2, ["scoring/no-values", "scoring/invalid-probability"]],
      [[2, 1], 0.5, ["scoring/values-not-ascending"]],
      [[1, Number.NaN], Number.NaN, ["scoring/values-not-ascending", "scoring/invalid-probability"]],
      [[Number.NaN], 0, ["scoring/values-not-ascending"]],
    ] as const) {
      try {
        quantile(values, p);
        expect.unreachable();
      } catch (error) {
        if (!SamtalError.isInstance(error)) throw error;
        expect(error.issues.map(({ code }) => code)).toEqual(codes);
      }
    }
  });
});
