import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { adverseImpact } from "./adverseImpact.ts";
import { barnardExact } from "./barnardExact.ts";
import { boschlooExact } from "./boschlooExact.ts";
import { cochranMantelHaenszel } from "./cochranMantelHaenszel.ts";
import { compareSelection } from "./compareSelection.ts";

const marker = "Qz7Anna";
const refusal = (run: () => unknown): string[] => {
  try {
    run();
    return [];
  } catch (error) {
    if (!SamtalError.isInstance(error)) throw error;
    expect(`${error.message} ${JSON.stringify(error.issues)}`).not.toContain(marker);
    return error.issues.map(({ code, path }) => `${code} ${path.join(".")}`).sort();
  }
};
const fine = { key: "a", selected: 10, total: 20 };

describe("counts that make no sense", () => {
  it.each<[string, Parameters<typeof adverseImpact>[0], string[]]>([
    ["nobody", [], ["scoring/too-few-groups groups"]],
    ["one group", [fine], ["scoring/too-few-groups groups"]],
    [
      "counts that are none",
      [fine, { key: marker, selected: -1, total: 1.5 }, { key: "c", selected: Number.NaN, total: Infinity }],
      [
        "scoring/invalid-count groups.1.selected",
        "scoring/invalid-count groups.1.total",
        "scoring/invalid-count groups.2.selected",
        "scoring/invalid-count groups.2.total",
      ],
    ],
    ["more selected than there were", [fine, { key: marker, selected: 3, total: 2 }], ["scoring/selected-above-total groups.1.selected"]],
    ["an empty group", [fine, { key: marker, selected: 0, total: 0 }], ["scoring/empty-group groups.1.total"]],
    ["a key twice", [fine, { ...fine, key: marker }, { ...fine, key: marker }], ["scoring/duplicate-group groups.2.key"]],
    [
      "groups of other dimensions",
      [
        { ...fine, categories: [{ dimension: "sex", category: "w" }] },
        { ...fine, key: marker, categories: [{ dimension: "age", category: "old" }] },
      ],
      ["scoring/dimensions-differ groups.1.categories"],
    ],
  ])("%s: refused with every place", (_, groups, expected) => {
    expect(refusal(() => adverseImpact(groups))).toEqual(expected);
  });

  it("options are refused beside the counts", () => {
    const options = { level: 0, smallCell: 0, reference: marker };
    expect(refusal(() => adverseImpact([fine, { ...fine, key: "b" }], options))).toEqual([
      "scoring/invalid-confidence-level level",
      "scoring/invalid-small-cell smallCell",
      "scoring/unknown-reference-group reference",
    ]);
  });

  it("a million groups are refused before they are looked at", () => {
    const groups = Array.from({ length: 1_000_001 }, (_, at) => ({ key: `g${at}`, selected: -1, total: 1 }));
    expect(refusal(() => adverseImpact(groups))).toEqual(["scoring/too-many-groups groups"]);
  });

  it("two groups and strata name their side", () => {
    const bad = { selected: 2, total: 1 };
    const good = { selected: 1, total: 2 };
    for (const test of [compareSelection, barnardExact, boschlooExact]) {
      expect(refusal(() => test(good, bad))).toEqual(["scoring/selected-above-total reference.selected"]);
      expect(refusal(() => test(bad, good))).toEqual(["scoring/selected-above-total focal.selected"]);
    }
    expect(refusal(() => cochranMantelHaenszel([]))).toEqual(["scoring/no-strata strata"]);
  });
});

describe("what has no value", () => {
  it("nobody selected anywhere: no ratio, never 0 or 1", () => {
    const { impactRatio } = compareSelection({ selected: 0, total: 20 }, { selected: 0, total: 30 });
    expect(impactRatio).toMatchObject({ status: "undefined", reason: "nobody-selected" });
  });

  it("nobody of the reference selected: nothing to divide by", () => {
    const { impactRatio } = compareSelection({ selected: 3, total: 20 }, { selected: 0, total: 30 });
    expect(impactRatio).toMatchObject({ status: "undefined", reason: "reference-rate-zero" });
  });

  it("no number in any outcome is less than a number", () => {
    const numbers = (value: unknown): number[] =>
      typeof value === "number" ? [value] : typeof value === "object" && value !== null ? Object.values(value).flatMap(numbers) : [];
    for (const focal of [0, 1, 20]) {
      for (const reference of [0, 1, 30]) {
        const found = compareSelection({ selected: focal, total: 20 }, { selected: reference, total: 30 });
        expect(numbers(found).filter((number) => !Number.isFinite(number)), `${focal} ${reference}`).toEqual([]);
      }
    }
  });
});
