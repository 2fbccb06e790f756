import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import { icc, type IccOptions } from "./icc.ts";

const single = (form: IccOptions["form"], more: Partial<IccOptions> = {}): IccOptions => {
  return { form, unit: "single", ...more };
};

describe("icc", () => {
  it("gives Shrout and Fleiss's table of six judgments of four judges", () => {
    // Psychological Bulletin 86, 1979, table 4: .17, .29, .71 and .44, .62, .91.
    const judges = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    const table = (["single", "average"] as const).flatMap((unit) =>
      (["1", "A", "C"] as const).map((form) => {
        const figure = icc(judges, { form, unit });
        return figure.status === "ok" ? figure.value.toFixed(2) : figure.reason;
      }),
    );
    expect(table).toEqual(["0.17", "0.29", "0.71", "0.44", "0.62", "0.91"]);
  });

  it("names the form in the textbook's way", () => {
    const ratings = [
      [1, 2],
      [3, 3],
    ];
    expect(icc(ratings, single("1")).method).toBe("ICC(1), analysis of variance");
    expect(icc(ratings, { form: "A", unit: "average" }).method).toBe("ICC(A,k), analysis of variance");
    expect(icc(ratings, { form: "C", unit: { k: 7 }, missing: "reml" }).method).toBe("ICC(C,7), REML");
    expect(icc(ratings, single("C", { missing: "ebel" })).method).toBe("ICC(C,1), Ebel's mean squares");
  });

  it("has no value for the mean of raters who oppose each other, where the bare formula says 12", () => {
    // Twelve candidates whom two raters see the other way round: no candidate's mean differs.
    const opposed: RatingsMatrix = Array.from({ length: 12 }, (_, at) => (at % 2 === 0 ? [1, 5] : [5, 1]));
    for (const form of ["1", "A", "C"] as const) {
      expect(icc(opposed, { form, unit: "average" })).toMatchObject({
        status: "undefined",
        reason: "zero-variance",
      });
      const one = icc(opposed, single(form));
      expect(one.status === "ok" && one.value).toBeLessThan(-0.8);
      expect(one.warnings.map(({ code }) => code)).toContain("scoring/negative-reliability");
    }
    // Hardly any difference between the means, and far less than a variance of means can be: -0.68 / -0.03 by formula.
    const nearly = [...opposed.slice(0, 11), [5, 1.5]];
    expect(icc(nearly, { form: "A", unit: "average" })).toMatchObject({
      status: "undefined",
      reason: "not-identified",
    });
    const consistency = icc(nearly, { form: "C", unit: "average" });
    expect(consistency.status === "ok" && consistency.value).toBeLessThan(-1);
    expect(consistency.warnings.map(({ code }) => code)).toContain("scoring/negative-reliability");
  });

  it("leaves the interval out, and says so, where its bound has no image", () => {
    const opposed = [...Array.from({ length: 11 }, (_, at) => (at % 2 === 0 ? [1, 5] : [5, 1])), [5, 1.5]];
    // 1 + 39 times -0.99 is negative: there is no coefficient for forty such raters, and with few there is no bound.
    expect(icc(opposed, { form: "C", unit: { k: 40 } }).status).toBe("undefined");
    const weak = [
      [1, 5],
      [2, 3],
      [4, 3],
      [5, 3],
      [3, 5],
    ];
    const figure = icc(weak, { form: "C", unit: { k: 1.2 } });
    expect(figure.status).toBe("ok");
    const projected = icc(weak, { form: "C", unit: { k: 2.2 } });
    expect(projected.status === "ok" && projected.interval).toBe(undefined);
    expect(projected.warnings.map(({ code }) => code)).toContain("scoring/no-interval");
  });

  it("says why there is nothing to reckon with", () => {
    const reasonOf = (ratings: RatingsMatrix, options = single("A")) => {
      const figure = icc(ratings, options);
      return figure.status === "undefined" ? figure.reason : figure.value;
    };
    expect(reasonOf([])).toBe("one-rater");
    expect(reasonOf([[1], [2]])).toBe("one-rater");
    expect(
      reasonOf([
        [1, null],
        [2, null],
      ]),
    ).toBe("one-rater");
    expect(reasonOf([[1, 2]])).toBe("no-pairable-units");
    expect(
      reasonOf([
        [1, null],
        [null, 2],
      ]),
    ).toBe("no-pairable-units");
    expect(
      reasonOf(
        [
          [1, 2, null],
          [null, 2, 3],
        ],
        single("A", { missing: "listwise" }),
      ),
    ).toBe("one-rater");
    expect(
      reasonOf([
        [3, 3],
        [3, 3],
      ]),
    ).toBe("zero-variance");
    expect(
      reasonOf([
        [3, 3, null],
        [3, null, 3],
      ]),
    ).toBe("zero-variance");
    // Two pairs of raters who never meet the other's candidate: no rater is seen twice.
    expect(
      reasonOf([
        [1, 2, null, null],
        [null, null, 3, 5],
      ]),
    ).toBe("not-identified");
    expect(
      reasonOf(
        [
          [1, 2, null, null],
          [null, null, 3, 5],
        ],
        single("C", { missing: "ebel" }),
      ),
    ).toBe("not-identified");
  });

  it("gives 0 for absolute agreement where raters differ and candidates do not, and nothing for consistency", () => {
    const severity = [
      [1, 3],
      [1, 3],
      [1, 3],
    ];
    const agreement = icc(severity, single("A"));
    expect(agreement.status === "ok" && agreement.value).toBe(0);
    expect(agreement.status === "ok" && [agreement.interval, agreement.test]).toEqual([undefined, undefined]);
    expect(icc(severity, single("C"))).toMatchObject({ status: "undefined", reason: "zero-variance" });
  });

  it("finds full agreement in panels with gaps too", () => {
    const panels = [
      [4, 4, null],
      [null, 2, 2],
      [5, null, 5],
      [1, 1, 1],
    ];
    for (const form of ["1", "A", "C"] as const) {
      const figure = icc(panels, single(form));
      expect(figure.status === "ok" && [figure.value, figure.interval?.lower]).toEqual([1, 1]);
    }
  });

  it("averages as many raters as the panels have, not as the matrix has columns", () => {
    const panels = [
      [4, 5, null, null],
      [null, 2, 1, null],
      [null, null, 5, 4],
      [2, null, null, 1],
      [3, 3, null, 4],
    ];
    const figure = icc(panels, { form: "A", unit: "average" });
    if (figure.status !== "ok") throw new Error(figure.reason);
    // 5 candidates over 1/2 + 1/2 + 1/2 + 1/2 + 1/3
    expect(figure.k).toBeCloseTo(5 / (4 / 2 + 1 / 3), 12);
    expect(figure.warnings.map(({ code }) => code)).toContain("scoring/approximate-interval");
  });

  it("counts the candidates that are left out", () => {
    const listwise = icc(
      [
        [1, 2],
        [null, 3],
        [4, 4],
        [2, 3],
      ],
      single("A", { missing: "listwise" }),
    );
    expect(listwise).toMatchObject({ n: 4, unitsUsed: 3 });
    expect(listwise.warnings).toContainEqual({ code: "scoring/candidates-left-out", params: { dropped: 1 } });
    const unrated = icc(
      [
        [1, 2],
        [null, null],
        [4, 4],
        [2, 3],
      ],
      single("A"),
    );
    expect(unrated).toMatchObject({ n: 4, unitsUsed: 3, method: "ICC(A,1), analysis of variance" });
  });

  it("names every mistake at once", () => {
    const codes = (act: () => unknown): string[] => {
      try {
        act();
        return [];
      } catch (error) {
        return SamtalError.isInstance(error) ? error.issues.map(({ code }) => code) : [String(error)];
      }
    };
    expect(codes(() => icc([], { form: "A", unit: { k: 0 }, level: 1 }))).toEqual([
      "scoring/invalid-confidence-level",
      "scoring/invalid-rater-count",
    ]);
    expect(codes(() => icc([[1, Number.NaN], [2]], single("A")))).toEqual([
      "scoring/rating-not-finite",
      "scoring/ragged-ratings",
    ]);
  });
});
