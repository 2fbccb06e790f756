import { describe, expect, it } from "vitest";
import { thrownIssues } from "../testing/thrownIssues.ts";
import { raterBehaviour } from "./raterBehaviour.ts";
import { raterConnectedness } from "./raterConnectedness.ts";
import { raterEffects } from "./raterEffects.ts";

/** Twelve candidates, six raters; the same ratings in other units of another scale. */
const on = (unit: number, offset: number) =>
  Array.from({ length: 12 }, (_, candidate) =>
    Array.from({ length: 6 }, (_, rater) => {
      const level = 3 + ((candidate * 5) % 12) / 4 + rater / 3 + ((candidate * 7 + rater * 3) % 5) / 8;
      return { candidateId: `candidate_${candidate}`, raterId: `rater_${rater}`, value: offset + unit * level };
    }),
  ).flat();

const ranks = (unit: number, offset: number) => {
  const effects = raterEffects(on(unit, offset));
  if (effects.status !== "estimated") throw new Error(effects.status);
  return effects.candidates.map(({ rawRank, adjustedRank }) => [rawRank, adjustedRank]);
};

describe("the unit and the origin of a scale", () => {
  it.each([[1e-12, 0], [1e-9, 0], [1e12, 0], [1, 1e9], [1e-3, 1e9]])("change no rank: unit %d, origin %d", (unit, offset) => {
    expect(ranks(unit, offset)).toEqual(ranks(1, 0));
  });

  it("make no variance of none, nor none of one", () => {
    const equal = on(0, 1e9 + 0.1);
    expect(raterEffects(equal)).toMatchObject({ status: "variances-needed", cause: "zero-variance" });
    expect(raterEffects(on(1e-4, 1e9)).status).toBe("estimated");
  });
});

describe("what is no rating", () => {
  it.each([null, undefined, 3, "rating"])("is an issue with its place: %j", (rating) => {
    const ratings = [...on(1, 0), rating as never];
    const runs = [() => raterEffects(ratings), () => raterConnectedness(ratings), () => raterBehaviour(ratings)];
    for (const run of runs) {
      expect(thrownIssues(run).map(({ code, path }) => [code, ...path])).toEqual([
        ["scoring/rating-id-missing", 72],
      ]);
    }
  });

  it("a threshold by the name of what every object has is no threshold", () => {
    const thresholds = JSON.parse('{ "toString": 1 }') as object;
    expect(thrownIssues(() => raterBehaviour([], { thresholds })).map(({ path }) => path)).toEqual([["thresholds", "*"]]);
  });
});
