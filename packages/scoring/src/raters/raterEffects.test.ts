import { describe, expect, it } from "vitest";
import { raterEffects } from "./raterEffects.ts";
import type { EstimatedRaterEffects, RaterEffects } from "./raterEffectsResult.ts";
import type { RaterRating } from "./raterRating.ts";
import { type MixedGolden, mixedGolden } from "./testdata/mixedGolden.ts";
import { thrownIssues } from "../testing/thrownIssues.ts";

const golden = (id: string): MixedGolden => mixedGolden.find((file) => file.id.startsWith(id)) as MixedGolden;
const ratingsOf = ({ data }: MixedGolden, withCompetency = false): RaterRating[] =>
  data.score.map((value, at) => ({
    candidateId: data.candidate[at] as string,
    raterId: data.rater[at] as string,
    ...(withCompetency ? { competencyId: data.competency[at] as string } : {}),
    value,
  }));
const estimated = (effects: RaterEffects): EstimatedRaterEffects => {
  if (effects.status !== "estimated") throw new Error(effects.status);
  return effects;
};
const codes = (run: () => unknown): string[] =>
  thrownIssues(run).map(({ code, path }) => `${code} ${path.join(".")}`);

describe("raterEffects", () => {
  it.each(["m3", "m9"])("%s: documents hold the polished figures", (id) => {
    const file = golden(id);
    const effects = estimated(raterEffects(ratingsOf(file)));
    const wanted = file.fits[0]?.polished as NonNullable<MixedGolden["fits"][number]["polished"]>;
    const { candidate, rater } = wanted.random;
    expect(effects.method).toBe("reml");
    expect(effects.components.map(({ term }) => term)).toEqual(["candidate", "rater", "residual"]);
    const variances = [wanted.varianceComponents["candidate"], wanted.varianceComponents["rater"]];
    for (const [at, variance] of [...variances, wanted.varianceComponents["Residual"]].entries()) {
      expect(effects.components[at]?.variance).toBeCloseTo(variance as number, 8);
    }
    expect(effects.mean.value).toBeCloseTo(wanted.fixed.estimate[0] as number, 8);
    expect(effects.mean.se).toBeCloseTo(wanted.fixed.se[0] as number, 8);
    for (const [at, { raterId, severity, se, lower, upper }] of effects.raters.entries()) {
      expect(raterId).toBe(rater?.levels[at]);
      expect(severity).toBeCloseTo(-(rater?.blup[at] as number), 8);
      expect(se).toBeCloseTo(rater?.sePrediction?.[at] as number, 8);
      expect(upper - severity).toBeCloseTo(1.959963984540054 * se, 8);
      expect(severity - lower).toBeCloseTo(upper - severity, 10);
    }
    for (const [at, found] of effects.candidates.entries()) {
      expect(found.candidateId).toBe(candidate?.levels[at]);
      expect(found.adjusted).toBeCloseTo(candidate?.adjustedScore?.[at] as number, 8);
      expect(found.se).toBeCloseTo(candidate?.sePrediction?.[at] as number, 8);
      expect(found.reliability).toBeCloseTo(candidate?.reliability?.[at] as number, 8);
      expect(found.shrinkage).toBeCloseTo(1 - found.reliability, 12);
    }
    for (const { a, b, diff, se, probSuperiority } of candidate?.pairwise ?? []) {
      const { difference, standardError, probability } = effects.difference(a, b);
      expect(difference).toBeCloseTo(diff, 8);
      expect(standardError).toBeCloseTo(se, 8);
      expect(probability).toBeCloseTo(probSuperiority, 8);
      expect(effects.difference(b, a).probability).toBeCloseTo(1 - probSuperiority, 8);
    }
  });

  it("keeps competencies apart: their means are not part of anybody's effect (m1, model C)", () => {
    const file = golden("m1");
    const wanted = file.fits.find(({ model, REML }) => model === "C" && REML)?.polished;
    const effects = estimated(raterEffects(ratingsOf(file, true)));
    expect(effects.components.map(({ term }) => term)).toEqual([
      "candidate",
      "rater",
      "candidateRater",
      "residual",
    ]);
    expect(effects.components[2]?.variance).toBeCloseTo(
      wanted?.varianceComponents["candidate:rater"] as number,
      8,
    );
    expect(effects.candidates[0]?.se).toBeCloseTo(
      wanted?.random["candidate"]?.sePrediction?.[0] as number,
      8,
    );
    // The four means by R's contrasts, averaged: 2.735 and 2.735 + 0.055, - 0.075, - 0.095.
    expect(effects.mean.value).toBeCloseTo(2.735 - 0.115 / 4, 8);
  });

  it("counts ranks by raw and adjusted scores and names who changes", () => {
    // a sees only the strong halves of two pairs, b only the weak; both see 5 and 6, on whom a is two points
    // milder.
    const rows = ["a14", "a24", "b33", "b43", "a55", "b53", "a64", "b62"];
    const ratings = rows.map((row) => ({
      candidateId: row.slice(1, 2),
      raterId: row.slice(0, 1),
      value: Number(row.slice(2)),
    }));
    const effects = estimated(
      raterEffects(ratings, { variances: { candidate: 1, rater: 4, residual: 0.1 }, minimumRaters: 3 }),
    );
    expect(effects.method).toBe("empirical-bayes");
    expect(effects.candidates.map(({ rawRank }) => rawRank)).toEqual([1, 1, 4, 4, 1, 4]);
    const [one, , three] = effects.candidates;
    expect(one?.adjusted).toBeLessThan(three?.adjusted as number);
    expect(effects.rankChanges.map(({ candidateId }) => candidateId)).toContain("3");
    const severe = effects.raters.find(({ raterId }) => raterId === "b");
    expect(severe?.severity).toBeGreaterThan(0);
  });

  it("gives the textbook's prediction under supplied variances", () => {
    // One rating each by one common rater set would be circular; this is Henderson's system solved by hand:
    // two candidates 4 and 2 by one rater. The mean is 3; a candidate keeps 1 / (1 + 1 / 1) = half of its
    // deviation.
    const ratings = [
      { candidateId: "p", raterId: "r", value: 4 },
      { candidateId: "q", raterId: "r", value: 2 },
    ];
    const effects = estimated(raterEffects(ratings, { variances: { candidate: 1, rater: 1, residual: 1 } }));
    expect(effects.candidates.map(({ adjusted }) => adjusted)).toEqual(
      [3.5, 2.5].map((value) => expect.closeTo(value, 12)),
    );
    // Var(a - b | data) = 2 * (1 - 1 / 2): the mean and the rater cancel.
    expect(effects.difference("p", "q")).toEqual({
      difference: expect.closeTo(1, 12),
      standardError: expect.closeTo(1, 12),
      probability: expect.closeTo(0.8413447460685429, 12),
    });
    expect(effects.difference("p", "p")).toEqual({ difference: 0, standardError: 0, probability: 0.5 });
    expect(effects.raters[0]?.severity).toBeCloseTo(0, 12);
  });

  it("refuses to compare panels that share nobody, and says what would connect them (m4)", () => {
    const effects = raterEffects(ratingsOf(golden("m4")));
    if (effects.status !== "disconnected") throw new Error(effects.status);
    expect(effects.components).toHaveLength(2);
    expect(effects.wouldConnect).toHaveLength(1);
    expect(effects.because[0]).toMatchObject({
      code: "scoring/raters-disconnected",
      params: { components: 2 },
    });
  });

  it("says that nested raters cannot be told from chance (m7)", () => {
    expect(raterEffects(ratingsOf(golden("m7")))).toMatchObject({
      status: "not-identified",
      because: [{ code: "scoring/raters-nested", params: { raters: 80 } }],
    });
  });

  it("needs variances on the boundary (m5) and with few raters, and takes supplied ones", () => {
    const boundary = ratingsOf(golden("m5"));
    expect(raterEffects(boundary)).toMatchObject({ status: "variances-needed", cause: "boundary" });
    const variances = { candidate: 0.4, rater: 0.05, residual: 0.3 };
    expect(estimated(raterEffects(boundary, { variances })).method).toBe("empirical-bayes");
    expect(raterEffects(boundary, { minimumRaters: 7 })).toMatchObject({
      status: "variances-needed",
      cause: "few-raters",
      because: [{ params: { raters: 6, minimum: 7 } }],
    });
  });

  it("tells equal ratings and ratings without any remainder from estimates", () => {
    const grid = (value: (candidate: number, rater: number) => number): RaterRating[] =>
      Array.from({ length: 60 }, (_, at) => ({
        candidateId: `c${Math.floor(at / 6)}`,
        raterId: `r${at % 6}`,
        value: value(Math.floor(at / 6), at % 6),
      }));
    expect(raterEffects(grid(() => 3.3))).toMatchObject({
      status: "variances-needed",
      cause: "zero-variance",
    });
    expect(raterEffects(grid((i, j) => i + j / 8))).toMatchObject({ cause: "residual-vanishes" });
    const variances = { candidate: 1, rater: 1, residual: 1 };
    expect(
      estimated(
        raterEffects(
          grid(() => 3.3),
          { variances },
        ),
      ).candidates[0]?.adjusted,
    ).toBeCloseTo(3.3, 12);
  });

  it("answers no ratings and one rating with a status", () => {
    expect(raterEffects([])).toMatchObject({
      status: "not-identified",
      because: [{ code: "scoring/no-ratings" }],
    });
    expect(raterEffects([{ candidateId: "c", raterId: "r", value: 3 }]).status).not.toBe("estimated");
  });

  it("shows least squares beside, and profile bounds on request", () => {
    const file = golden("m9");
    const effects = estimated(raterEffects(ratingsOf(file), { profileIntervals: true }));
    const { leastSquares, components } = effects;
    if (leastSquares.status !== "estimated") throw new Error(leastSquares.status);
    expect(leastSquares.raters.map(({ severity }) => -severity)).toEqual(
      file.twoWayFixed?.rater?.effect.map((effect) => expect.closeTo(effect, 9)),
    );
    expect(leastSquares.mean.value).toBeCloseTo(file.twoWayFixed?.intercept as number, 9);
    expect(components[0]?.deviationInterval?.upper).toBeCloseTo(file.profileCI?.upper[0] as number, 3);
    for (const { variance, se } of components) {
      expect(se).toBeGreaterThan(0);
      expect(se).toBeLessThan(2 * variance);
    }
  });

  it("gives the same bytes for repeated ratings of a pair in another order", () => {
    const values = [0.1, 0.7, 1 / 3, 2.9, 0.3, 1e-9, 5.55];
    const repeated = values.flatMap((value, at) =>
      ["r", "s"].flatMap((raterId, rater) =>
        ["c", "d"].map((candidateId) => ({ candidateId, raterId, value: value * (1 + rater) + at / 7 })),
      ),
    );
    const variances = { candidate: 1, rater: 1, candidateRater: 0.2, residual: 1 };
    const inOrder = JSON.stringify(raterEffects(repeated, { variances }));
    expect(JSON.stringify(raterEffects(repeated.toReversed(), { variances }))).toBe(inOrder);
  });

  it("refuses what is no rating, all at once and without repeating it", () => {
    const bad = [
      { candidateId: "", raterId: "r", value: 3 },
      { candidateId: "c", raterId: "r", value: Number.NaN },
      { candidateId: "c", raterId: "r", competencyId: "k", value: 1 },
      { candidateId: "c", raterId: "r", value: 1, gender: "woman" } as RaterRating,
    ];
    expect(codes(() => raterEffects(bad))).toEqual([
      "scoring/rating-id-missing 0.candidateId",
      "scoring/rating-not-finite 1.value",
      "scoring/competency-on-some-ratings 2.competencyId",
      "scoring/rating-key-unknown 3.*",
    ]);
    const variances = { candidate: 0, rater: -1, residual: Number.POSITIVE_INFINITY };
    expect(codes(() => raterEffects([], { variances, minimumRaters: 1.5, level: 1 }))).toHaveLength(5);
    const effects = estimated(raterEffects(ratingsOf(golden("m9"))));
    expect(codes(() => effects.difference("c001", "nobody"))).toEqual(["scoring/unknown-candidate "]);
  });
});
