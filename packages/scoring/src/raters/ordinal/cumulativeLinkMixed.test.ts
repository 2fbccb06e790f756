import { describe, expect, it } from "vitest";
import { cumulativeLinkMixed } from "./cumulativeLinkMixed.ts";
import { categories, table, usual } from "./testdata/panels.ts";

const codesOf = (found: ReturnType<typeof cumulativeLinkMixed>): string[] =>
  found.because.map(({ code }) => code);

describe("cumulativeLinkMixed", () => {
  it("wants five raters unless told otherwise", () => {
    const four = table(usual.map((row) => row.slice(0, 4)));
    expect(codesOf(cumulativeLinkMixed(four, { categories }))).toEqual(["scoring/effects-few-raters"]);
    expect(cumulativeLinkMixed(four, { categories, minimumRaters: 4 }).status).toBe("estimated");
    expect(() => cumulativeLinkMixed(four, { categories, minimumRaters: 1 })).toThrow(
      "scoring/invalid-minimum-raters",
    );
  });

  it("draws a rater who gave one rating nearer to the others than one who gave many", () => {
    const found = cumulativeLinkMixed(table([...usual, [1, 0, 0, 0, 0, 4]]), { categories });
    if (found.status !== "estimated") throw new Error(found.status);
    const [one, ...others] = found.raters.toSorted((a, b) => a.ratings - b.ratings);
    expect(one?.ratings).toBe(1);
    for (const { se } of others) expect(se).toBeLessThan(one?.se ?? 0);
  });

  it("tells competencies apart where ratings name them", () => {
    const two = [
      ...table(usual).map((rating) => ({ ...rating, competencyId: "easy" })),
      ...table(usual).map((rating) => ({
        ...rating,
        competencyId: "hard",
        value: Math.max(1, rating.value - 1),
      })),
    ];
    const found = cumulativeLinkMixed(two, { categories });
    if (found.status !== "estimated") throw new Error(found.status);
    const [easy, hard] = found.competencies;
    expect(easy?.difficulty).toBeLessThan(0);
    expect(hard?.difficulty).toBeCloseTo(-(easy?.difficulty ?? 0), 12);
    expect(hard?.se).toBeCloseTo(easy?.se ?? 0, 12);
    expect(hard?.se).toBeGreaterThan(0);
  });
});
