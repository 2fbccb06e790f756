import { describe, expect, it } from "vitest";
import type { Statistic } from "../statistic/statistic.ts";
import { kendallTauB } from "./kendallTauB.ts";
import { krippendorffAlpha } from "./krippendorffAlpha.ts";
import { linCcc } from "./linCcc.ts";
import { pearson } from "./pearson.ts";

const value = (figure: Statistic) => (figure.status === "ok" ? figure.value : figure.reason);
const columns = (x: readonly number[], y: readonly number[]): number[][] => x.map((one, at) => [one, y[at] as number]);

describe("where rounding would carry a figure over its bound", () => {
  // On a line, so r is 1 or -1; sums of squares in doubles give 1.0000000000000002 and its opposite.
  const up = columns([4.1, 3.6, 4.8], [3.87, 3.52, 4.36]);
  const down = columns([2.5, 2.3, 1.8], [0.25, 0.31, 0.46]);

  it("keeps Pearson's correlation from -1 to 1, without a test or an interval", () => {
    expect([value(pearson(up)), value(pearson(down))]).toEqual([1, -1]);
    for (const figure of [pearson(up), pearson(down)]) {
      expect(figure).not.toHaveProperty("test");
      expect(figure).not.toHaveProperty("interval");
    }
  });

  it("keeps Lin's coefficient and its precision from -1 to 1", () => {
    expect([linCcc(up), linCcc(down)]).toMatchObject([{ precision: 1 }, { precision: -1 }]);
    const alike = columns([1.5, 3.2, 5, 3.4], [1.5, 3.2, 5.000000000000001, 3.4]);
    expect(value(linCcc(alike))).toBe(1);
    // Mirrored at the mean, 2.92: the means are equal and r is -1.
    const mirrored = columns([1.3, 1.6, 4.3, 3.9, 3.5], [4.54, 4.24, 1.54, 1.94, 2.34]);
    expect(value(linCcc(mirrored))).toBe(-1);
  });

  it("keeps Kendall's tau-b at 1 and -1, however many are tied", () => {
    for (let units = 3; units < 120; units += 4) {
      const x = Array.from({ length: units }, (_, at) => Math.floor(at ** 0.7));
      expect(value(kendallTauB(columns(x, x)))).toBe(1);
      expect(value(kendallTauB(columns(x, x.map((one) => -one))))).toBe(-1);
    }
  });
});

describe("far from zero", () => {
  it("keeps the interval alpha, with a lone rating as far below", () => {
    const near = [[1, 2, 2], [3, 3, 4], [5, 5, 4], [2, 1, 1], [4, 4, 2]];
    const far = near.map((row) => row.map((rating) => rating + 1e9));
    const alone = [...far, [-1e9, null, null]];
    const alpha = (ratings: readonly (readonly (number | null)[])[]) => value(krippendorffAlpha(ratings, { measurement: "interval" }));
    expect(alpha(alone)).toBe(alpha(near));
  });

  it("keeps digits that are the last a double has", () => {
    // 2 ** 42 in steps of 2 ** -10 fills all 53 bits: whatever adds to it before it takes differences rounds them.
    const far = (rating: number) => 2 ** 42 + rating * 2 ** -10;
    const near = [[1, 3], [2, 2], [3, 7], [5, 4], [6, 7]];
    const there = near.map((row) => row.map(far));
    expect(value(pearson(there))).toBe(value(pearson(near)));
    expect(value(krippendorffAlpha(there, { measurement: "interval" }))).toBe(value(krippendorffAlpha(near, { measurement: "interval" })));
  });
});

it.each([[17], [30]])("gives alpha the same bytes in whatever order %d raters stand", (raters) => {
  // Sums of roots depend on their order in doubles.
  const row = (from: number) => Array.from({ length: raters }, (_, at) => Math.sqrt(2 + ((from + at * 7) % 31)));
  const ratings = Array.from({ length: 31 }, (_, from) => row(from));
  const swapped = (by: number) => ratings.map((own) => own.map((_, at) => own[(at * by + 1) % raters] as number));
  for (const measurement of ["interval", "ratio"] as const) {
    for (const by of [7, 11, 13, 19, 23, 29]) {
      expect(krippendorffAlpha(swapped(by), { measurement })).toEqual(krippendorffAlpha(ratings, { measurement }));
    }
  }
});
