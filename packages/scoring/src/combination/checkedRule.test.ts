import { SamtalError, toId } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { assess } from "../assess.ts";
import { cardsOf, rubricOf } from "../testing/cardsOf.ts";
import { checkedRule } from "./checkedRule.ts";
import type { CombinationRule, CombinedValue } from "./combinationRule.ts";
import { weightedMean } from "./weightedMean.ts";

const applicationId = toId("application", "1");
const rubric = rubricOf([1, 1], { combination: { id: "acme/odd" } });
const scorecards = cardsOf([[2, 4]]);
const odd = (combine: () => CombinedValue): CombinationRule => ({ id: "acme/odd", version: 1, combine });

describe("a combination rule that breaks its contract", () => {
  it.each<[string, CombinedValue]>([
    ["no number", { value: Number.NaN, shares: [0.5, 0.5] }],
    ["a result beyond its values", { value: 4.5, shares: [0.5, 0.5] }],
    ["too few shares", { value: 3, shares: [1] }],
    ["a share below 0", { value: 3, shares: [1.5, -0.5] }],
    ["shares that don't make the result", { value: 2, shares: [0.5, 0.5] }],
  ])("is named with %s, and scores nobody", (_, combined) => {
    const run = () =>
      assess({ applicationId, rubric, scorecards, combinationRules: { "acme/odd": odd(() => combined) } });
    expect(run).toThrow(SamtalError);
    expect(run).toThrow("scoring/broken-combination at combinationRules");
  });

  it("is unknown where it stands under another rule's id", () => {
    const outcome = assess({ applicationId, rubric, scorecards, combinationRules: { "acme/odd": weightedMean } });
    expect(outcome.status === "refused" && outcome.issues.map(({ code, params }) => [code, params])).toEqual([
      ["scoring/unknown-combination", { known: "samtal/weighted-mean" }],
    ]);
  });

  it("is not suspected where the smallest doubles have no digits left to be exact in", () => {
    // 16 × -5e-324 twice, over 32, is -5e-324; each half of it rounds to 0.
    const parts = [{ value: -5e-324, weight: 16 }, { value: -5e-324, weight: 16 }];
    expect(checkedRule(weightedMean).combine(parts).value).toBe(-5e-324);
  });
});
