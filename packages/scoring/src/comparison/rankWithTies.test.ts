import { describe, expect, it } from "vitest";
import golden from "../../testdata/ranking.json" with { type: "json" };
import { rankWithTies } from "./rankWithTies.ts";
import { tieMethodSchema } from "./tieMethod.ts";

const rounding = 1e-12;
/** An order within a tie would be one that nobody measured. */
const left = ["ordinal"];

describe("rankWithTies", () => {
  it("has every method of the golden file but those left out on purpose", () => {
    const methods = new Set(golden.cases.flatMap(({ ranks }) => Object.keys(ranks)));
    expect([...methods].sort()).toEqual([...tieMethodSchema.options, ...left].sort());
  });

  it.each(
    golden.cases.flatMap(({ scores, ranks }) => tieMethodSchema.options.map((method) => [method, scores, ranks[method]] as const)),
  )(
    "agrees with scipy's rankdata, method %s, on %j",
    (method, scores, expected) => {
      const order = scores.map((score, at) => ({ score, at })).sort((a, b) => b.score - a.score);
      const ranks = rankWithTies(order.map(({ score }) => score), 0, 0, method);
      const found = scores.map((_, at) => ranks[order.findIndex((each) => each.at === at)]?.rank);
      expect(found).toEqual(expected);
    },
  );

  it("measures a tie from its best, so that small steps don't tie everyone", () => {
    // 3.5 lies 0.5 below 4 and ties with it; 3 lies 1 below 4 and opens a new tie, with 2.5.
    expect(rankWithTies([4, 3.5, 3, 2.5, 1], 0.5, rounding)).toEqual([
      { rank: 1, tied: true },
      { rank: 1, tied: true },
      { rank: 3, tied: true },
      { rank: 3, tied: true },
      { rank: 5, tied: false },
    ]);
  });

  it("allows for the rounding of doubles at every size of score", () => {
    // 4.2 - 3.9 is 0.30000000000000027 in doubles, 10000.1 - 10000 is 0.1000000000003638.
    expect(rankWithTies([4.2, 3.9], 0.3, rounding).map(({ rank }) => rank)).toEqual([1, 1]);
    expect(rankWithTies([4.2, 3.9], 0.29, rounding).map(({ rank }) => rank)).toEqual([1, 2]);
    expect(rankWithTies([10_000.1, 10_000], 0.1, rounding).map(({ rank }) => rank)).toEqual([1, 1]);
    expect(rankWithTies([0.3, 0.1, -0.1], 0.2, rounding).map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it("ties what is equal in exact arithmetic, also where nothing else ties", () => {
    // (0.2×4 + 0.3×5 + 0.2×2) / 0.7 is 27/7 in either order of its terms; doubles give two figures.
    expect(rankWithTies([3.8571428571428577, 3.857142857142857], 0, rounding).map(({ rank }) => rank)).toEqual([1, 1]);
    expect(rankWithTies([3.8571428572, 3.8571428571], 0, rounding).map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it("ranks nobody when there is nobody", () => {
    expect(rankWithTies([], 0, rounding)).toEqual([]);
  });
});
