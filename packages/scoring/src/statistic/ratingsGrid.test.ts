import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { ratingsGrid } from "./ratingsGrid.ts";

describe("ratingsGrid", () => {
  it("lays the rows out one after the other and leaves what was not rated out of the count", () => {
    const grid = ratingsGrid([
      [1, null],
      [3, 4],
    ]);
    expect(grid).toMatchObject({ units: 2, raters: 2, rated: 3 });
    expect([...grid.values]).toEqual([1, Number.NaN, 3, 4]);
  });

  it("takes no unit at all", () => {
    expect(ratingsGrid([])).toMatchObject({ units: 0, raters: 0, rated: 0 });
  });

  it("names every fault at once, by place and never by value", () => {
    const hostile = [[1, Number.NaN], [7_654_321], [Number.POSITIVE_INFINITY, 2, 3], ["x", undefined]];
    try {
      ratingsGrid(hostile as never);
      expect.unreachable();
    } catch (error) {
      if (!SamtalError.isInstance(error)) throw error;
      expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
        ["scoring/rating-not-finite", "ratings", 0, 1],
        ["scoring/ragged-ratings", "ratings", 1],
        ["scoring/ragged-ratings", "ratings", 2],
        ["scoring/rating-not-finite", "ratings", 2, 0],
        ["scoring/rating-not-finite", "ratings", 3, 0],
        ["scoring/rating-not-finite", "ratings", 3, 1],
      ]);
      expect(JSON.stringify(error.issues)).not.toContain("7654321");
    }
  });
});
