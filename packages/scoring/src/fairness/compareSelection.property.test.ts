import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareSelection } from "./compareSelection.ts";
import { fourFifths } from "./fourFifths.ts";

const group = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((total) => fc.record({ selected: fc.nat({ max: total }), total: fc.constant(total) }));

describe("laws of two groups", () => {
  it("four fifths is decided as fractions decide it, up to the largest counts", () => {
    fc.assert(
      fc.property(group(Number.MAX_SAFE_INTEGER), group(Number.MAX_SAFE_INTEGER), (focal, reference) => {
        const [a, n1, b, n2] = [focal.selected, focal.total, reference.selected, reference.total].map(BigInt) as bigint[];
        const [left, right] = [5n * (a ?? 0n) * (n2 ?? 0n), 4n * (b ?? 0n) * (n1 ?? 0n)];
        const expected = b === 0n ? "undefined" : left >= right ? "reached" : "below";
        expect(fourFifths(focal, reference)).toBe(expected);
      }),
    );
  });

  it("four fifths exactly, and one person below it, at sizes that doubles cannot tell apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2 ** 50 }), (size) => {
        const reference = { selected: 5 * size, total: 5 * size };
        expect(fourFifths({ selected: 4 * size, total: 5 * size }, reference)).toBe("reached");
        expect(fourFifths({ selected: 4 * size - 1, total: 5 * size }, reference)).toBe("below");
      }),
    );
  });

  it("swapping the groups inverts the ratio with its bounds and mirrors the difference with its bounds", () => {
    fc.assert(
      fc.property(group(200), group(200), (focal, reference) => {
        const [own, swapped] = [compareSelection(focal, reference), compareSelection(reference, focal)];
        const near = (one: number, other: number) => expect(one).toBeCloseTo(other, 9);
        const { impactRatio, rateDifference, impactRatioIntervals } = own;
        if (impactRatio.status === "ok" && swapped.impactRatio.status === "ok") {
          near(impactRatio.value * swapped.impactRatio.value, 1);
        }
        for (const method of ["katzLog", "adjustedLog", "koopman", "miettinenNurminen"] as const) {
          const [one, other] = [impactRatioIntervals[method], swapped.impactRatioIntervals[method]];
          if (one.status !== "ok" || other.status !== "ok") continue;
          if (other.upper === null) expect(one.lower).toBe(0);
          else near(one.lower * other.upper, 1);
        }
        if (rateDifference.status !== "ok" || swapped.rateDifference.status !== "ok") throw new Error("undefined");
        near(rateDifference.value, -swapped.rateDifference.value);
        for (const method of ["wald", "newcombe", "agrestiCaffo", "miettinenNurminen"] as const) {
          near(rateDifference.intervals[method].lower, -(swapped.rateDifference.intervals[method].upper ?? Number.NaN));
        }
      }),
      { numRuns: 60 },
    );
  });

  it("score and exact intervals hold the figure that they bound", () => {
    fc.assert(
      fc.property(group(100), group(100), (focal, reference) => {
        const { impactRatio, impactRatioIntervals, rateDifference, oddsRatio } = compareSelection(focal, reference);
        const holds = (value: number, lower: number, upper: number | null) => {
          expect(lower).toBeLessThanOrEqual(value + 1e-12);
          expect(upper ?? value).toBeGreaterThanOrEqual(value - 1e-12);
        };
        const { koopman, miettinenNurminen } = impactRatioIntervals;
        if (impactRatio.status === "ok" && koopman.status === "ok" && miettinenNurminen.status === "ok") {
          holds(impactRatio.value, koopman.lower, koopman.upper);
          // Miettinen and Nurminen's variance is the wider one.
          expect(miettinenNurminen.lower).toBeLessThanOrEqual(koopman.lower);
        }
        if (rateDifference.status !== "ok") throw new Error("undefined");
        const { lower, upper } = rateDifference.intervals.miettinenNurminen;
        holds(rateDifference.value, lower, upper);
        const { conditional, exact } = oddsRatio;
        if (conditional.status === "ok" && exact.status === "ok") holds(conditional.value, exact.lower, exact.upper);
      }),
      { numRuns: 60 },
    );
  });
});
