import { describe, expect, it } from "vitest";
import golden from "../../testdata/aggregation.json" with { type: "json" };
import { checkConformance } from "../testing/conformance/checkConformance.ts";
import type { CombinationRule, WeightedValue } from "./combinationRule.ts";
import { geometricMean } from "./geometricMean.ts";
import { lowestOfMustHaves } from "./lowestOfMustHaves.ts";
import { trimmedMean } from "./trimmedMean.ts";
import { weightedMean } from "./weightedMean.ts";
import { weightedMedian } from "./weightedMedian.ts";

const weighted = (...pairs: readonly (readonly [value: number, weight: number])[]): WeightedValue[] =>
  pairs.map(([value, weight]) => ({ value, weight }));
const equal = (...values: readonly number[]): WeightedValue[] => values.map((value) => ({ value, weight: 1 }));
const relative = (actual: number | undefined, expected: number): number => Math.abs((actual ?? Number.NaN) / expected - 1);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

describe("the golden figures of seven values", () => {
  const parts = equal(...golden.trimmed.values);
  it.each<[keyof typeof golden.trimmed, () => number | undefined]>([
    ["mean", () => weightedMean.combine(parts)?.value],
    ["median", () => weightedMedian.combine(parts)?.value],
    ["trimMean20", () => trimmedMean.combine(parts, { proportion: 0.2 })?.value],
    ["geometricMean", () => geometricMean.combine(parts)?.value],
  ])("%s", (name, figure) => {
    expect(relative(figure(), golden.trimmed[name] as number)).toBeLessThan(1e-12);
  });

  it("leaves no figure untried but those that are no rule of ours", () => {
    // winsorMean20 is the rule of examples/rubric-plugin; a harmonic mean of ratings has no use that we know.
    const elsewhere = ["values", "winsorMean20", "harmonicMean"];
    const tried = ["mean", "median", "trimMean20", "geometricMean"];
    expect(Object.keys(golden.trimmed).sort()).toEqual([...elsewhere, ...tried].sort());
  });
});

describe("weightedMean", () => {
  it("weighs", () => {
    expect(weightedMean.combine(weighted([4, 3], [2, 1]))).toEqual({ value: 3.5, shares: [0.75, 0.25] });
  });
});

describe("weightedMedian", () => {
  it.each<[string, WeightedValue[], number, number[]]>([
    ["one value", equal(3), 3, [1]],
    ["the middle one of three, in any order", equal(5, 1, 4), 4, [0, 0, 1]],
    ["the mean of the two in the middle", equal(1, 2, 4, 9), 3, [0, 0.5, 0.5, 0]],
    ["the heavy one", weighted([1, 1], [5, 9], [3, 1]), 5, [0, 1, 0]],
    // 3 of 6 lie at or below 2: exactly half.
    ["between two where exactly half lies below", weighted([2, 3], [4, 2], [5, 1]), 3, [0.5, 0.5, 0]],
    // 0.1 + 0.2 is not 0.3 in doubles; it is half of the weight all the same.
    ["between two, whatever the rounding", weighted([1, 0.1], [2, 0.2], [4, 0.3]), 3, [0, 0.5, 0.5]],
    // Equal values share by weight.
    ["equal values", weighted([3, 1], [3, 3], [3, 4]), 3, [0.125, 0.375, 0.5]],
    ["equal values in the middle", weighted([1, 1], [3, 1], [3, 3], [5, 1]), 3, [0, 0.25, 0.75, 0]],
  ])("takes %s", (_, parts, value, shares) => {
    const combined = weightedMedian.combine(parts);
    expect(combined?.value).toBe(value);
    expect(combined?.shares).toEqual(shares.map((share) => expect.closeTo(share, 12)));
  });
});

describe("trimmedMean", () => {
  it.each<[string, WeightedValue[], number, number, number[]]>([
    // ⌊0.25 × 3⌋ = 0: nothing is cut.
    ["too few to cut any", equal(1, 2, 6), 0.25, 3, [1 / 3, 1 / 3, 1 / 3]],
    ["one at each end of four", equal(1, 9, 2, 4), 0.25, 3, [0, 0, 0.5, 0.5]],
    ["one of two equal values at an end", equal(1, 1, 2, 6), 0.25, 1.5, [0.25, 0.25, 0.5, 0]],
    ["all but the middle", equal(1, 2, 3, 40, 50), 0.49, 3, [0, 0, 1, 0, 0]],
    // A quarter of the weight 8 is 2 at each end: 1 of the 3 at value 1 stays, 1 of the 3 at 9, and both in the middle.
    ["an edge of a heavy value", weighted([1, 3], [2, 1], [4, 1], [9, 3]), 0.25, 4, [0.25, 0.25, 0.25, 0.25]],
    ["nothing at proportion 0", weighted([1, 1], [5, 3]), 0, 4, [0.25, 0.75]],
  ])("of %s", (_, parts, proportion, value, shares) => {
    const combined = trimmedMean.combine(parts, { proportion });
    expect(combined?.value).toBeCloseTo(value, 12);
    expect(combined?.shares).toEqual(shares.map((share) => expect.closeTo(share, 12)));
  });

  it("takes a proportion from 0 to below a half, and nothing else", () => {
    const { findings } = checkConformance(trimmedMean, {
      configs: [{ proportion: 0 }, { proportion: 0.2 }, { proportion: 0.499 }],
      badConfigs: [{ proportion: 0.5 }, { proportion: -0.01 }, { proportion: Number.NaN }, { proportion: "0.2" }, {}, { proportion: 0.1, more: 1 }],
    });
    expect(findings).toEqual([]);
  });
});

describe("lowestOfMustHaves", () => {
  const must = (value: number, weight = 1): WeightedValue => ({ value, weight, mustHave: true });
  it.each<[string, WeightedValue[], number, number[]]>([
    ["the lowest must-have, not the lowest of all", [{ value: 1, weight: 9 }, must(4), must(3)], 3, [0, 0, 1]],
    ["equal ones by weight", [must(3, 1), { value: 3, weight: 5 }, must(3, 3), must(5)], 3, [0.25, 0, 0.75, 0]],
  ])("takes %s", (_, parts, value, shares) => {
    expect(lowestOfMustHaves.combine(parts)).toEqual({ value, shares });
  });

  it("has no figure without a must-have", () => {
    expect(lowestOfMustHaves.combine([{ value: 1, weight: 1 }, { value: 2, weight: 1, mustHave: false }])).toBeNull();
  });
});

describe("geometricMean", () => {
  it.each<[string, WeightedValue[], number]>([
    ["two", equal(2, 8), 4],
    // (1^1 × 16^3)^(1/4) = 8
    ["weighted", weighted([1, 1], [16, 3]), 8],
    ["far apart", equal(1e-9, 1e9), 1],
  ])("of %s", (_, parts, value) => {
    expect(relative(geometricMean.combine(parts)?.value, value)).toBeLessThan(1e-12);
  });

  it("gives equal values back to the last bit", () => {
    for (const value of [1.1, 3, 0.3, 4.7]) expect(geometricMean.combine(equal(value, value, value))?.value).toBe(value);
  });

  it("attributes by its partial derivatives", () => {
    const parts = weighted([2, 1], [5, 2], [3, 1]);
    const at = (nth: number, step: number) =>
      geometricMean.combine(parts.map((part, own) => (own === nth ? { ...part, value: part.value + step } : part)))?.value ?? 0;
    const { value = 0, shares = [] } = geometricMean.combine(parts) ?? {};
    for (const [nth, share] of shares.entries()) {
      const slope = (at(nth, 1e-5) - at(nth, -1e-5)) / 2e-5;
      expect(share).toBeCloseTo(slope, 8);
    }
    expect(sum(parts.map((part, nth) => part.value * (shares[nth] ?? 0)))).toBeCloseTo(value, 12);
    // By the inequality of means they come to more than a whole as soon as two values differ.
    expect(sum(shares)).toBeGreaterThan(1.01);
  });
});

describe("every rule", () => {
  const rules: readonly CombinationRule[] = [geometricMean, lowestOfMustHaves, trimmedMean, weightedMean, weightedMedian];
  it.each(rules)("$id says which plugin it is", ({ kind, id, version, apiVersion, laws, needs, contributions }) => {
    expect({ kind, version, apiVersion, laws }).toEqual({
      kind: "combination-rule",
      version: 1,
      apiVersion: 1,
      laws: ["permutation-invariant", "bounded", "monotone", "idempotent"],
    });
    expect(needs).toEqual({ [geometricMean.id]: ["positive-scale"], [lowestOfMustHaves.id]: ["must-have"] }[id]);
    expect(contributions).toBe(id === geometricMean.id ? "attributions" : undefined);
    expect(id).toMatch(/^samtal\/[a-z-]+$/);
  });

  it.each(rules.filter(({ id }) => id !== trimmedMean.id))("$id keeps its laws", (rule) => {
    expect(checkConformance(rule).findings).toEqual([]);
  });
});
