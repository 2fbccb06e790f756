import { describe, expect, it } from "vitest";
import withGaps from "../../testdata/irr/seed-5r-5pt-missing15.json" with { type: "json" };
import sparse from "../../testdata/irr/seed-sparse-ats-12r.json" with { type: "json" };
import nested from "../../testdata/mixed/m7-nested.json" with { type: "json" };
import { ratingsGrid } from "../statistic/ratingsGrid.ts";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import { oneWayComponents } from "./oneWayComponents.ts";
import { panelDesign } from "./panelDesign.ts";

function componentsOf(ratings: RatingsMatrix) {
  const grid = ratingsGrid(ratings);
  return oneWayComponents(grid, panelDesign(grid));
}

function distance(actual: number, expected: number): number {
  return Math.abs(actual / expected - 1);
}

describe("oneWayComponents", () => {
  it("is where the restricted likelihood is steepest no more (mpmath, 40 digits, from its formula)", () => {
    const gaps = componentsOf(withGaps.ratings);
    expect(distance(gaps.candidate, 0.614_752_745_171_402_2)).toBeLessThan(1e-12);
    expect(distance(gaps.residual, 0.558_643_889_208_288_8)).toBeLessThan(1e-12);
    const few = componentsOf(sparse.ratings);
    expect(distance(few.candidate, 0.653_920_184_186_675_3)).toBeLessThan(1e-12);
    expect(distance(few.residual, 0.695_930_925_687_024_5)).toBeLessThan(1e-12);
  });

  it("finds what lme4 finds in nested panels, whose raters and residual it cannot part either", () => {
    const { varianceComponents: expected } = nested.fits[0] as { varianceComponents: Record<string, number> };
    const rows = new Map<string, number[]>();
    nested.data.candidate.forEach((candidate, at) => {
      rows.set(candidate, [...(rows.get(candidate) ?? []), nested.data.score[at] ?? Number.NaN]);
    });
    const { candidate, residual } = componentsOf([...rows.values()]);
    expect(distance(candidate, expected["candidate"] ?? 0)).toBeLessThan(1e-6);
    expect(distance(residual, (expected["rater"] ?? 0) + (expected["Residual"] ?? 0))).toBeLessThan(1e-6);
  });

  it("stands at zero where candidates differ no more than ratings of one", () => {
    expect(
      componentsOf([
        [1, 5],
        [5, 1],
        [3, 3],
      ]).candidate,
    ).toBe(0);
  });

  it("has no residual where nobody differs about a candidate", () => {
    // Means 1, 3 and 5: variance 4.
    expect(
      componentsOf([
        [1, 1, null],
        [3, null, null],
        [5, 5, 5],
      ]),
    ).toEqual({ candidate: 4, residual: 0 });
  });
});
