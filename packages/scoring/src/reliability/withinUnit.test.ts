import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { adIndex } from "./adIndex.ts";
import { rwg } from "./rwg.ts";

const five = { values: [1, 2, 3, 4, 5] };
const issuesOf = (act: () => unknown): string[] => {
  try {
    act();
    return [];
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    return error.issues.map(({ code, path }) => [code, ...path].join(" "));
  }
};

describe("rwg", () => {
  it("takes the uniform null over the declared values, also where the steps are unequal", () => {
    const of = (values: number[]) => {
      const figure = rwg([[values[0] ?? 0, values[1] ?? 0]], { null: { values } });
      return figure.status === "ok" ? figure.nullVariance : Number.NaN;
    };
    expect(of([1, 2, 3, 4, 5])).toBeCloseTo((5 ** 2 - 1) / 12, 12);
    // 0, 1, 5: mean 2, squares 4 + 1 + 9.
    expect(of([0, 1, 5])).toBeCloseTo(14 / 3, 12);
  });

  it("takes a leaning null by its shares", () => {
    // Mean 3, variance 0.1 * 4 + 0.2 * 1 + 0.2 * 1 + 0.1 * 4 = 1.2.
    const figure = rwg([[3, 4]], { null: { ...five, shares: [0.1, 0.2, 0.4, 0.2, 0.1] } });
    expect(figure.status === "ok" && figure.value).toBeCloseTo(1 - 0.5 / 1.2, 12);
  });

  it("counts the candidates on whom raters differ more than by chance", () => {
    const figure = rwg(
      [
        [1, 5],
        [2, 2],
        [3, null],
      ],
      { null: five },
    );
    expect(figure).toMatchObject({ status: "ok", value: 0.5, n: 3, unitsUsed: 2 });
    expect(figure.warnings).toEqual([{ code: "scoring/beyond-chance", params: { units: 1 } }]);
  });

  it("counts nobody where raters differ exactly as chance makes them", () => {
    // Ratings 1 and 2 have the variance 0.5.
    expect(rwg([[1, 2]], { null: { variance: 0.5 } })).toMatchObject({ status: "ok", value: 0, warnings: [] });
  });

  it("says why there is nothing to reckon with", () => {
    expect(rwg([[1], [2]], { null: five })).toMatchObject({ status: "undefined", reason: "one-rater" });
    expect(
      rwg(
        [
          [1, null],
          [null, 2],
        ],
        { null: five },
      ),
    ).toMatchObject({ reason: "no-pairable-units" });
  });

  it("names every mistake at once", () => {
    expect(
      issuesOf(() =>
        rwg(
          [
            [1, 6],
            [0, 2],
          ],
          { null: five },
        ),
      ),
    ).toEqual([
      "scoring/rating-off-null-distribution ratings 0 1",
      "scoring/rating-off-null-distribution ratings 1 0",
    ]);
    expect(issuesOf(() => rwg([[1, 2]], { null: { variance: 0 } }))).toEqual([
      "scoring/invalid-null-distribution options null variance",
    ]);
    expect(issuesOf(() => rwg([[1, 2]], { null: { values: [1, 1], shares: [0.5, 0.6] } }))).toEqual([
      "scoring/invalid-null-distribution options null values",
      "scoring/invalid-null-distribution options null shares",
    ]);
  });
});

describe("adIndex", () => {
  it("measures from the mean or the median", () => {
    // 1, 1, 4: mean 2, deviations 1 + 1 + 2; median 1, deviations 0 + 0 + 3.
    const of = (center: "mean" | "median") => {
      const figure = adIndex([[4, 1, 1]], { center });
      return figure.status === "ok" ? figure.value : Number.NaN;
    };
    expect([of("mean"), of("median")]).toEqual([4 / 3, 1]);
    const even = adIndex([[1, 2, 4, 9]], { center: "median" });
    expect(even.status === "ok" && even.value).toBe((2 + 1 + 1 + 6) / 4);
  });

  it("says why there is nothing to reckon with", () => {
    expect(adIndex([], { center: "mean" })).toMatchObject({ status: "undefined", reason: "one-rater" });
    expect(adIndex([[1, null]], { center: "mean" })).toMatchObject({ reason: "no-pairable-units" });
  });
});
