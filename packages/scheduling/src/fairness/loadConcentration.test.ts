import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { loadConcentration } from "./loadConcentration.ts";

const figures = (loads: number[], percent?: number) => {
  const found = loadConcentration(loads, percent);
  return found.status === "ok" ? [found.share, found.gini] : found.reason;
};

describe("loadConcentration", () => {
  it("finds 70 % of the load on 30 % of the people", () => {
    // 7 + 7 + 7 of 30. Gini by the ranks: Σ (2i - n - 1) x = (5 + 7 + 9) × 7 + (-9 - 7 - ... + 3) × 9/7
    // = 147 - 21 × 9/7 = 120, over 10 × 30.
    const [share, gini] = figures([7, 7, 7, ...Array<number>(7).fill(9 / 7)]) as [number, number];
    expect(share).toBeCloseTo(0.7, 12);
    expect(gini).toBeCloseTo(0.4, 12);
  });

  it.each([
    // Alike: 30 % carry 30 %, whatever the number of people.
    [[5], undefined, [0.3, 0]],
    [[2, 2, 2, 2], undefined, [0.3, 0]],
    // One carries all: with four people, 30 % is one and a fifth.
    [[0, 0, 8, 0], undefined, [1, 0.75]],
    // 30 % of two is 0.6 of the busier: 0.6 × 3 of 4. Gini: |3 - 1| / (2 × 4).
    [[1, 3], undefined, [0.45, 0.25]],
    // 50 % of three: the busiest and half of the next, 6 + 1.5 of 10. Gini: (2 × 6 - 2 × 1) / 30.
    [[1, 6, 3], 50, [0.75, 1 / 3]],
  ])("of %j at %s per cent", (loads, percent, expected) => {
    const [share, gini] = figures(loads, percent) as [number, number];
    expect(share).toBeCloseTo(expected[0] as number, 12);
    expect(gini).toBeCloseTo(expected[1] as number, 12);
  });

  it("is undefined where there is nothing to share", () => {
    expect(figures([])).toBe("no-people");
    expect(figures([0, 0])).toBe("no-load");
  });

  it.each([
    [[1, -1], undefined, [1]],
    [[Number.NaN], undefined, [0]],
    [[1, 2, Infinity], undefined, [2]],
    [[1e308, 1e308], undefined, []],
    [[1], 0, ["busiestPercent"]],
    [[1], 100, ["busiestPercent"]],
    [[1], 33.3, ["busiestPercent"]],
  ])("refuses %j at %s per cent", (loads, percent, path) => {
    let found: unknown;
    try {
      loadConcentration(loads, percent);
    } catch (error) {
      found = SamtalError.isInstance(error) && [error.code, ...error.path];
    }
    expect(found).toEqual(["scheduling/invalid-load", ...path]);
  });
});
