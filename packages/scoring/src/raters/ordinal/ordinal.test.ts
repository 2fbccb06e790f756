import { SamtalError } from "@samtal/core";
import { describe, expect, it } from "vitest";
import { mixedGolden } from "../testdata/mixedGolden.ts";
import type { RaterRating } from "../raterRating.ts";
import { cumulativeLinkMixed } from "./cumulativeLinkMixed.ts";
import { manyFacetRasch } from "./manyFacetRasch.ts";
import { categories, table, usual } from "./testdata/panels.ts";

const both = {
  manyFacetRasch,
  cumulativeLinkMixed: (...given: Parameters<typeof manyFacetRasch>) => {
    const [ratings, options] = given;
    return cumulativeLinkMixed(ratings, { minimumRaters: 2, ...options });
  },
};
type Model = keyof typeof both;
const models = Object.keys(both) as Model[];
const golden = (id: string): RaterRating[] => {
  const file = mixedGolden.find((one) => one.id.startsWith(id));
  return (file?.data.score ?? []).map((value, at) => ({
    candidateId: file?.data.candidate[at] ?? "",
    raterId: file?.data.rater[at] ?? "",
    value,
  }));
};
const codesOf = (
  found: ReturnType<typeof manyFacetRasch> | ReturnType<typeof cumulativeLinkMixed>,
): string[] => found.because.map(({ code }) => code);
describe.each(models)("%s", (name) => {
  const model = both[name];

  it("estimates a usual panel: the lenient rater is lenient, the best candidate leads", () => {
    const found = model(table(usual), { categories });
    if (found.status !== "estimated") throw new Error(found.status);
    const mildest = found.raters.toSorted((a, b) => a.severity - b.severity)[0];
    expect(mildest?.raterId).toBe("rater_2");
    expect(found.candidates.toSorted((a, b) => b.place - a.place)[0]?.candidateId).toBe("candidate_2");
    expect(found.counts).toEqual({ ratings: 40, candidates: 8, raters: 5, competencies: 0 });
    for (const { lower, upper, severity, ratings } of found.raters) {
      expect(lower).toBeLessThan(severity);
      expect(upper).toBeGreaterThan(severity);
      expect(ratings).toBe(8);
    }
  });

  it.each([0.5, 0.9])("its interval at level %s has the normal's reach", (level) => {
    const found = model(table(usual), { categories, level });
    if (found.status !== "estimated") throw new Error(found.status);
    const reach = level === 0.5 ? 0.674_489_750_196 : 1.644_853_626_951;
    for (const { upper, severity, se } of found.raters) expect((upper - severity) / se).toBeCloseTo(reach, 9);
  });

  it.each([
    ["no rating", [], "scoring/no-ratings"],
    ["one rater", table([[1], [2], [3]]), "scoring/effects-few-raters"],
    ["one candidate", table([[1, 2, 3]]), "scoring/effects-one-candidate"],
    [
      "all the same",
      table([
        [3, 3],
        [3, 3],
        [3, 3],
      ]),
      "scoring/effects-zero-variance",
    ],
    ["raters nested in candidates", golden("m7"), "scoring/raters-nested"],
    [
      "raters who disagree at random around the same mean",
      table([
        [1, 5, 3],
        [5, 3, 1],
        [3, 1, 5],
        [1, 3, 5],
        [3, 5, 1],
        [5, 1, 3],
      ]),
      "scoring/effects-on-boundary",
    ],
  ])("%s: not identified", (_, ratings, code) => {
    const found = model(ratings, { categories });
    expect(found.status).toBe("not-identified");
    expect(codesOf(found)).toEqual([code]);
  });

  it("two groups with no candidate in common: says what would connect them", () => {
    const found = model(golden("m4"), { categories });
    if (found.status !== "disconnected") throw new Error(found.status);
    expect(found.components.length).toBe(
      mixedGolden.find(({ id }) => id.startsWith("m4"))?.connectedness.count,
    );
    expect(found.wouldConnect.length).toBe(found.components.length - 1);
    expect(codesOf(found)).toEqual(["scoring/raters-disconnected"]);
  });

  it("candidates who part the categories completely: a result, no infinity", () => {
    const found = model(
      table([
        [1, 1, 1, 1, 1],
        [1, 1, 1, 1, 1],
        [5, 5, 5, 5, 5],
        [5, 5, 5, 5, 5],
      ]),
      { categories },
    );
    expect(found.status).toBe("not-identified");
    expect(JSON.stringify(found)).not.toContain("null");
  });

  it("leaves out categories that nobody used, and says so", () => {
    const wide = model(table(usual), { categories: [-1, 0, 1, 2, 3, 4, 5, 6] });
    const narrow = model(table(usual), { categories });
    if (wide.status !== "estimated" || narrow.status !== "estimated") throw new Error("not estimated");
    expect(wide.raters).toEqual(narrow.raters);
    expect(wide.because[1]).toMatchObject({
      code: "scoring/ordinal-categories-unused",
      params: { count: 3 },
    });
    expect(narrow.because).toHaveLength(1);
  });

  it("the numbers of the categories are labels: unequal steps change nothing", () => {
    const spread = [1, 2, 3, 10, 100];
    const relabelled = table(usual).map((rating) => ({ ...rating, value: spread[rating.value - 1] ?? 0 }));
    const found = model(relabelled, { categories: spread });
    const plain = model(table(usual), { categories });
    if (found.status !== "estimated" || plain.status !== "estimated") throw new Error("not estimated");
    expect(found.raters).toEqual(plain.raters);
    expect(found.candidates).toEqual(plain.candidates);
  });

  it("names every mistake at once and no rating", () => {
    const bad = [
      { candidateId: "", raterId: "r", value: 7.25 },
      { candidateId: "c", raterId: "r", value: Number.NaN },
    ];
    const options = { categories: [1, 2, 2, Number.NaN, 5, 4], level: 1 };
    const given = (): unknown => model(bad, options);
    try {
      given();
      expect.unreachable();
    } catch (error) {
      if (!SamtalError.isInstance(error)) throw error;
      expect(error.issues.map(({ code, path }) => [code, ...path])).toEqual([
        ["scoring/invalid-confidence-level", "options", "level"],
        ["scoring/duplicate-category", "options", "categories", 2],
        ["scoring/invalid-category", "options", "categories", 3],
        ["scoring/ordinal-scale-not-ascending", "options", "categories", 5],
        ["scoring/rating-outside-categories", 0, "value"],
        ["scoring/rating-id-missing", 0, "candidateId"],
        ["scoring/rating-not-finite", 1, "value"],
      ]);
      expect(JSON.stringify(error.issues)).not.toContain("7.25");
    }
    expect(() => model([], { categories: [1] })).toThrow("scoring/too-few-categories");
  });
});
