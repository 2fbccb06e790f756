import { pluginRegistry, toId } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { scoringPlugins } from "../plugins/scoringPlugins.ts";
import { cardsOf, rubricOf } from "../testing/cardsOf.ts";
import { thrownIssues } from "../testing/thrownIssues.ts";
import { checkedRule } from "./checkedRule.ts";
import type { CombinationRule, CombinedValue, WeightedValue } from "./combinationRule.ts";
import { lowestOfMustHaves } from "./lowestOfMustHaves.ts";
import { weightedMean } from "./weightedMean.ts";

const applicationId = toId("application", "1");
const rubric = rubricOf([1, 1], { combination: { id: "acme/odd" } });
const scorecards = cardsOf([[2, 4]]);
const odd = (combine: (parts: readonly WeightedValue[]) => CombinedValue | null): CombinationRule => ({
  kind: "combination-rule",
  id: "acme/odd",
  version: 1,
  apiVersion: 1,
  laws: [],
  combine,
});
const broken = (rule: CombinationRule) =>
  thrownIssues(() => assess({ applicationId, rubric, scorecards, plugins: pluginRegistry([...scoringPlugins, rule]) })).map(
    ({ code, path, params }) => [code, path, params],
  );
const named = (law: string) => [
  ["scoring/broken-plugin", ["plugins"], { kind: "combination-rule", plugin: "acme/odd", law }],
];

describe("a combination rule that breaks its contract", () => {
  it.each<[string, CombinedValue | null, string]>([
    ["no number", { value: Number.NaN, shares: [0.5, 0.5] }, "bounded"],
    ["an infinite number", { value: Number.POSITIVE_INFINITY, shares: [0.5, 0.5] }, "bounded"],
    ["a result above its values", { value: 4.5, shares: [0.5, 0.5] }, "bounded"],
    ["a result below its values", { value: 1.5, shares: [0.5, 0.5] }, "bounded"],
    ["too few shares", { value: 3, shares: [1] }, "adds-up"],
    ["too many shares", { value: 3, shares: [0.5, 0.5, 0] }, "adds-up"],
    ["a share below 0", { value: 3, shares: [1.5, -0.5] }, "adds-up"],
    ["a share that is no number", { value: 3, shares: [0.5, Number.NaN] }, "adds-up"],
    ["no shares at all", { value: 3 } as never, "adds-up"],
    ["shares that don't make the result", { value: 2, shares: [0.5, 0.5] }, "adds-up"],
    // 0.5 × 2 + 0.25 × 4 = 2, but a quarter of the whole is nobody's.
    ["shares that make the result and no whole", { value: 2, shares: [0.5, 0.25] }, "adds-up"],
    ["no answer", null, "answers"],
  ])("is named with %s, and scores nobody", (_, combined, law) => {
    expect(broken(odd(() => combined))).toEqual(named(law));
  });

  it("is named when it throws, and what it throws is not repeated", () => {
    const rule = odd((parts) => {
      throw new Error(`rating ${parts[0]?.value}`);
    });
    expect(broken(rule)).toEqual(named("answers"));
  });

  it("may give attributions that are no parts of a whole, if it says so", () => {
    const parts = [{ value: 2, weight: 1 }, { value: 4, weight: 1 }];
    const rule: CombinationRule = { ...odd(() => ({ value: 2, shares: [0.5, 0.25] })), contributions: "attributions" };
    expect(checkedRule(rule, undefined)(parts)?.value).toBe(2);
  });

  it("may have no figure only where no must-have is among the values", () => {
    const combine = checkedRule({ ...lowestOfMustHaves, combine: () => null }, undefined);
    expect(combine([{ value: 2, weight: 1 }])).toBeNull();
    const issues = thrownIssues(() => combine([{ value: 2, weight: 1, mustHave: true }]));
    expect(issues.map(({ params }) => params["law"])).toEqual(["answers"]);
  });

  it("may round, by as much as its largest value allows", () => {
    const parts = [{ value: 1e6, weight: 1 }, { value: -1e6, weight: 1 }];
    const rule = (value: number) => checkedRule(odd(() => ({ value, shares: [0.5, 0.5] })), undefined);
    expect(rule(0.0009)(parts)?.value).toBe(0.0009);
    expect(thrownIssues(() => rule(0.0011)(parts))).toHaveLength(1);
  });

  it("is named for a share below 0 that the others make up for, and not for a share of 0", () => {
    const parts = [2, 3, 4].map((value) => ({ value, weight: 1 }));
    const run = (shares: number[]) => thrownIssues(() => checkedRule(odd(() => ({ value: 3, shares })), undefined)(parts));
    expect(run([1, -1, 1]).map(({ params }) => params["law"])).toEqual(["adds-up"]);
    expect(run([0, 1, 0])).toEqual([]);
  });

  it("may not leave a must-have out because another value is none", () => {
    const combine = checkedRule({ ...lowestOfMustHaves, combine: () => null }, undefined);
    const parts = [{ value: 2, weight: 1 }, { value: 3, weight: 1, mustHave: true }];
    expect(thrownIssues(() => combine(parts))).toHaveLength(1);
  });

  it("may round by its largest value where the other is 0", () => {
    const rule = checkedRule(odd(() => ({ value: 500_000.0001, shares: [0.5, 0.5] })), undefined);
    expect(rule([{ value: 1e6, weight: 1 }, { value: 0, weight: 1 }])?.value).toBe(500_000.0001);
  });

  it("gets its config", () => {
    const rule: CombinationRule = { ...weightedMean, combine: (parts, config) => weightedMean.combine(parts.slice(0, config as number)) };
    expect(checkedRule(rule, 1)([{ value: 2, weight: 1 }])?.value).toBe(2);
  });

  it("is not suspected where the smallest doubles have no digits left to be exact in", () => {
    // 16 × -5e-324 twice, over 32, is -5e-324; each half of it rounds to 0.
    const parts = [{ value: -5e-324, weight: 16 }, { value: -5e-324, weight: 16 }];
    expect(checkedRule(weightedMean, undefined)(parts)?.value).toBe(-5e-324);
  });
});
