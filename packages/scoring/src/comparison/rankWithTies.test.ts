import { describe, expect, it } from "vitest";
import golden from "../../testdata/ranking.json" with { type: "json" };
import { rankWithTies } from "./rankWithTies.ts";

describe("rankWithTies", () => {
  it.each(golden.cases.map(({ scores, ranks }) => [scores, ranks.min] as const))(
    "agrees with scipy's rankdata, method min, on %j",
    (scores, expected) => {
      const order = scores.map((score, at) => ({ score, at })).sort((a, b) => b.score - a.score);
      const ranks = rankWithTies(order.map(({ score }) => score), 0);
      const found = scores.map((_, at) => ranks[order.findIndex((each) => each.at === at)]?.rank);
      expect(found).toEqual(expected);
    },
  );

  it("measures a tie from its best, so that small steps don't tie everyone", () => {
    // 3.5 lies 0.5 below 4 and ties with it; 3 lies 1 below 4 and opens a new tie, with 2.5.
    expect(rankWithTies([4, 3.5, 3, 2.5, 1], 0.5)).toEqual([
      { rank: 1, tied: true },
      { rank: 1, tied: true },
      { rank: 3, tied: true },
      { rank: 3, tied: true },
      { rank: 5, tied: false },
    ]);
  });

  it("allows for the rounding of doubles, though not where only equal scores tie", () => {
    // 4.2 - 3.9 is 0.30000000000000027 in doubles.
    expect(rankWithTies([4.2, 3.9], 0.3).map(({ rank }) => rank)).toEqual([1, 1]);
    expect(rankWithTies([4.2, 3.9], 0.29).map(({ rank }) => rank)).toEqual([1, 2]);
  });

  it("ranks nobody when there is nobody", () => {
    expect(rankWithTies([], 0)).toEqual([]);
  });
});
