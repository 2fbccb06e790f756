import { describe, expect, it } from "vitest";
import { cumulativeLinkMixed } from "./cumulativeLinkMixed.ts";
import { manyFacetRasch } from "./manyFacetRasch.ts";
import { categories, table, usual } from "./testdata/panels.ts";

describe("manyFacetRasch", () => {
  it("a rater or competency at one end of the scale has no finite severity", () => {
    const rater = manyFacetRasch(table(usual.map((row) => [...row, 5])), { categories });
    expect(rater.status).toBe("not-identified");
    expect(rater.because).toMatchObject([
      { code: "scoring/rater-at-one-end", params: { raterId: "rater_5" } },
    ]);
    const competency = [
      ...table(usual).map((rating) => ({ ...rating, competencyId: "listening" })),
      ...table(usual).map((rating) => ({ ...rating, competencyId: "writing", value: 1 })),
    ];
    for (const found of [
      manyFacetRasch(competency, { categories }),
      cumulativeLinkMixed(competency, { categories }),
    ]) {
      expect(found.status).toBe("not-identified");
      expect(found.because).toMatchObject([
        { code: "scoring/competency-at-one-end", params: { competencyId: "writing" } },
      ]);
    }
  });

  it("two raters with two categories: the Rasch model's closed form", () => {
    // With pairs, the conditional likelihood depends on the discordant ones alone: 6 to 2, so that the
    // difference of severities is near log(6 / 2); the marginal one agrees as the pairs fit the normal.
    const rows = [
      ...Array.from({ length: 6 }, () => [2, 1]),
      ...Array.from({ length: 2 }, () => [1, 2]),
      ...Array.from({ length: 8 }, () => [1, 1]),
      ...Array.from({ length: 8 }, () => [2, 2]),
    ];
    const found = manyFacetRasch(table(rows), { categories: [1, 2] });
    if (found.status !== "estimated") throw new Error(found.status);
    const [a, b] = found.raters;
    expect((b?.severity ?? 0) - (a?.severity ?? 0)).toBeCloseTo(Math.log(3), 1);
    expect(a?.severity).toBeCloseTo(-(b?.severity ?? 0), 12);
    expect(a?.se).toBeCloseTo(b?.se ?? 0, 12);
    expect(found.steps).toHaveLength(1);
    expect(found.steps[0]?.threshold).toBeCloseTo(0, 12);
  });

  it.each([
    // Candidates far apart, so that the first points end among them.
    ["wider", 14, 1, (c: number, turn: number) => 1 + Math.floor((c * 5) / 14) + turn],
    // Fifty ratings of each candidate, who is then known to less than the distance of the first points.
    ["finer", 9, 25, (c: number, turn: number) => 3 + ((c % 3) - 1) * (turn === 0 ? 1 : 0) + turn],
  ])("makes its points %s until they hold the candidates", (change, candidates, times, valueOf) => {
    const turns = [0, 0, 1, 0, -1, 0, 0, -2, 0, 2];
    const ratings = Array.from({ length: candidates * 2 * times }, (_unused, at) => {
      const [c, r] = [Math.floor(at / (2 * times)), at % 2];
      const value = Math.min(
        5,
        Math.max(1, valueOf(c, turns[(c * 3 + at * 7 + (at >> 2)) % turns.length] ?? 0)),
      );
      return { candidateId: `c${c}`, raterId: `r${r}`, value };
    });
    const held = manyFacetRasch(ratings, { categories });
    const sure = manyFacetRasch(ratings, { categories, grid: { from: -40, to: 40, nodes: 1_601 } });
    const first = manyFacetRasch(ratings, { categories, grid: { from: -8, to: 8, nodes: 61 } });
    if (held.status !== "estimated" || sure.status !== "estimated" || first.status !== "estimated") {
      throw new Error(`${held.status} ${sure.status} ${first.status}`);
    }
    const { to, nodes } = held.grid;
    expect(change === "wider" ? to > 8 : nodes > 61 && to === 8).toBe(true);
    expect(to).toBeGreaterThan(5 * Math.sqrt(held.candidateVariance.variance));
    for (const { se } of held.candidates) expect(se).toBeGreaterThan((2 * to) / (nodes - 1));
    expect(held.deviance).toBeCloseTo(sure.deviance, 5);
    expect(held.candidateVariance.variance).toBeCloseTo(sure.candidateVariance.variance, 4);
    expect(Math.abs(first.deviance - sure.deviance)).toBeGreaterThan(1e-5);
  });

  it("refuses a grid that cannot hold candidates", () => {
    for (const grid of [
      { from: 1, to: 8, nodes: 61 },
      { from: -8, to: 8, nodes: 2 },
      { from: -8, to: Number.POSITIVE_INFINITY, nodes: 61 },
    ]) {
      expect(() => manyFacetRasch(table(usual), { categories, grid })).toThrow(
        "scoring/invalid-quadrature-grid",
      );
    }
  });

  it("refuses more raters than it can hold", () => {
    const many = Array.from({ length: 1_001 }, (_, at) => ({
      candidateId: "c",
      raterId: `r${at}`,
      value: 1,
    }));
    expect(() => manyFacetRasch(many, { categories })).toThrow("scoring/too-many-raters");
  });
});
