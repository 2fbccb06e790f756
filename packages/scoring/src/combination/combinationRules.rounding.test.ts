import { describe, expect, it } from "vitest";
import { thrownIssues } from "../testing/thrownIssues.ts";
import { checkedRule } from "./checkedRule.ts";
import type { CombinationRule, WeightedValue } from "./combinationRule.ts";
import { geometricMean } from "./geometricMean.ts";
import { lowestOfMustHaves } from "./lowestOfMustHaves.ts";
import { trimmedMean } from "./trimmedMean.ts";
import { weightedMedian } from "./weightedMedian.ts";

const weighted = (...pairs: readonly (readonly [value: number, weight: number])[]): WeightedValue[] =>
  pairs.map(([value, weight]) => ({ value, weight }));

describe("a result lies between the values it is made of, whatever the rounding", () => {
  it.each<[string, WeightedValue[], number]>([
    // Cut at the third: only the fours are left, and their parts of what is left add up to a hair above 1.
    ["above", weighted([3, 0.2], [4, 0.9], [5, 0.3], [4, 0.7]), 4],
    // Only the five is left, with a hair less than 1.
    ["below", weighted([4, 0.2], [5, 0.9], [4, 0.1]), 5],
  ])("%s, in a trimmed mean", (_, parts, value) => {
    expect(trimmedMean.combine(parts, { proportion: 0.34 })?.value).toBe(value);
  });

  it("in a geometric mean of one value beside which the others weigh nothing", () => {
    // Of these, 9 * exp(log(1 / 9)) alone is 0.9999999999999998.
    for (const [lowest, highest] of [[1, 9], [1, 11], [2, 7], [4, 7]] as const) {
      const value = geometricMean.combine(weighted([lowest, 1], [highest, 1e-20]))?.value ?? 0;
      expect(value).toBeGreaterThanOrEqual(lowest);
      expect(value).toBeCloseTo(lowest, 12);
    }
  });
});

describe("weights", () => {
  // 0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 in doubles.
  const orders = [[0.1, 0.2, 0.3], [0.3, 0.2, 0.1], [0.2, 0.3, 0.1]] as const;

  it("of equal values add up to the same bytes in any order", () => {
    for (const rule of [lowestOfMustHaves, weightedMedian]) {
      const shares = orders.map((order) => {
        const parts = order.map((weight) => ({ value: 3, weight, mustHave: true }));
        const found = rule.combine(parts)?.shares ?? [];
        return order.map((weight, at) => [weight, found[at]] as const).sort(([a], [b]) => a - b);
      });
      expect(shares[1]).toEqual(shares[0]);
      expect(shares[2]).toEqual(shares[0]);
    }
  });

  it.each([2 ** -40, 2 ** 40])("of any size give the same median: times %d", (factor) => {
    // Powers of two scale doubles exactly.
    const between = weighted([1, 0.1 * factor], [2, 0.2 * factor], [4, 0.3 * factor]);
    expect(weightedMedian.combine(between)?.value).toBe(3);
    const heavy = weighted([1, factor], [5, 3 * factor], [6, factor]);
    expect(weightedMedian.combine(heavy)?.value).toBe(5);
  });
});

describe("a checked rule", () => {
  const broken = (run: () => unknown) => thrownIssues(run).map(({ params }) => params["law"]);
  const answering = (value: number, shares: readonly number[], more: Partial<CombinationRule> = {}): CombinationRule => ({
    kind: "combination-rule",
    id: "acme/odd",
    version: 1,
    apiVersion: 1,
    laws: [],
    combine: () => ({ value, shares }),
    ...more,
  });

  it("may be off by a billionth of its largest value, that much included", () => {
    const parts = weighted([-1, 1], [1, 1]);
    expect(checkedRule(answering(1e-9, [0.5, 0.5]), undefined)(parts)?.value).toBe(1e-9);
    expect(broken(() => checkedRule(answering(1.01e-9, [0.5, 0.5]), undefined)(parts))).toEqual(["adds-up"]);
    // The largest by size, be it the lowest, and be the other one 0.
    for (const [low, high] of [[-1e6, 0], [0, 1e6]] as const) {
      const value = (low + high) / 2 + 0.0009;
      expect(checkedRule(answering(value, [0.5, 0.5]), undefined)(weighted([low, 1], [high, 1]))?.value).toBe(value);
    }
  });

  it("may round its shares, but not leave a part of the whole out", () => {
    const parts = weighted([0, 1], [1, 1]);
    expect(checkedRule(answering(0.5, [0.5 + 1e-10, 0.5]), undefined)(parts)?.value).toBe(0.5);
    expect(broken(() => checkedRule(answering(0.5, [0.5 + 1e-8, 0.5]), undefined)(parts))).toEqual(["adds-up"]);
    expect(broken(() => checkedRule(answering(0.5, [0.5 - 1e-8, 0.5]), undefined)(parts))).toEqual(["adds-up"]);
  });

  it("must answer where one of several values is a must-have, and where it needs none", () => {
    const silent = (needs: CombinationRule["needs"]) =>
      checkedRule({ ...answering(0, []), ...(needs === undefined ? {} : { needs }), combine: () => null }, undefined);
    const mixed = [{ value: 1, weight: 1 }, { value: 2, weight: 1, mustHave: true }];
    expect(broken(() => silent(["must-have"])(mixed))).toEqual(["answers"]);
    expect(broken(() => silent(["positive-scale"])(weighted([1, 1])))).toEqual(["answers"]);
    expect(silent(["positive-scale", "must-have"])(weighted([1, 1]))).toBeNull();
  });
});
