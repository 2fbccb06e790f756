import { checkConformance } from "@samtal/scoring/testing";
import type { WeightedValue } from "@samtal/scoring";
import { describe, expect, it } from "vitest";
import { foldedMean } from "./foldedMean.ts";
import { starScale } from "./starScale.ts";
import { winsorisedMean } from "./winsorisedMean.ts";

const equal = (...values: readonly number[]): WeightedValue[] => values.map((value) => ({ value, weight: 1 }));

describe("acme/winsorised-mean", () => {
  it("conforms", () => {
    const configs = [{ proportion: 0 }, { proportion: 0.2 }, { proportion: 0.4 }];
    expect(checkConformance(winsorisedMean, { configs, badConfigs: [{ proportion: 0.5 }, { proportion: -1 }, {}] }).findings).toEqual([]);
  });

  it("draws both ends in", () => {
    // scipy 1.x, mstats.winsorize(limits=0.2) of these seven: 2 2 3 4 4 5 5, mean 25 / 7
    expect(winsorisedMean.combine(equal(1, 3, 4, 4, 5, 5, 2), { proportion: 0.2 })?.value).toBeCloseTo(25 / 7, 12);
    // 1 is raised to 2, and 9 lowered to 4.
    expect(winsorisedMean.combine(equal(9, 1, 2, 4), { proportion: 0.25 })).toEqual({ value: 3, shares: [0, 0, 0.5, 0.5] });
  });
});

describe("acme/stars", () => {
  it("conforms, and has the stars that it should", () => {
    const rated = [1, 3, 5].map((value) => ({ on: "value" as const, value }));
    expect(checkConformance(starScale, { configs: [undefined, {}, { most: 10, halves: true }], rated }).findings).toEqual([]);
  });

  it.each([
    [3, false, 3],
    [3.5, false, undefined],
    [3.5, true, 3.5],
    [3.25, true, undefined],
    [0, true, undefined],
    [5.5, true, undefined],
  ])("%d stars, halves %s: %s", (value, halves, number) => {
    expect(starScale.numberOf({ on: "value", value }, { most: 5, halves })).toBe(number);
    expect(starScale.numberOf({ on: "level", level: `${value}` }, { most: 5, halves })).toBeUndefined();
  });
});

describe("a copy that is not monotone", () => {
  it("fails the suite, with the smallest counterexample", () => {
    const { status, findings } = checkConformance(foldedMean, { configs: [{ proportion: 0 }] });
    expect(status).toBe("violates");
    expect(findings.map(({ law }) => law)).toEqual(["monotone"]);
    type Raise = { parts: WeightedValue[]; at: number; by: number };
    const [finding] = findings;
    const { parts, at, by } = (finding?.counterexample ?? { parts: [], at: 0, by: 0 }) as Raise;
    const raised = parts.map((part, nth) => (nth === at % parts.length ? { ...part, value: part.value + by / 10 } : part));
    const [before, after] = [parts, raised].map((given) => foldedMean.combine(given, { proportion: 0 })?.value ?? Number.NaN);
    expect(after).toBeLessThan(before ?? Number.NaN);
    expect(parts).toHaveLength(2);
  });
});
