import { describe, expect, it } from "vitest";
import m1 from "../../../testdata/mixed/m1-balanced-40x5x4.json" with { type: "json" };
import m3 from "../../../testdata/mixed/m3-sparse-overall.json" with { type: "json" };
import { cumulativeLink as settled } from "../../../testdata/ordinal/settled.json" with { type: "json" };
import { laplaceGradient, laplaceValue } from "./cumulativeLink/laplaceCriterion.ts";
import { type LinkMode, linkMode } from "./cumulativeLink/linkMode.ts";
import { linkLayout, type LinkParameters, linkParameters } from "./cumulativeLink/linkParameters.ts";
import { cumulativeLinkMixed } from "./cumulativeLinkMixed.ts";
import { ordinalRatings } from "./ordinalRatings.ts";
import type { EstimatedCumulativeLink } from "./ordinalResult.ts";

// clmm stops where the steepest slope is still 1.3e-4 (by the log of the candidates' deviation). The Newton
// step that is left moves no threshold by more than 8.3e-6, no effect by more than 8.9e-6, and the likelihood
// by 2.6e-9. The last test takes clmm's parameters as they are and holds the rest to its printing.
const tolerance = {
  threshold: 1e-5,
  candidateVariance: 2e-5,
  raterVariance: 6e-6,
  effect: 1e-5,
  logLik: 5e-9,
};
const categories = [1, 2, 3, 4, 5];
const { data, cumulativeLink: oracle } = m3;
const ratings = data.score.map((value, at) => ({
  candidateId: data.candidate[at] as string,
  raterId: data.rater[at] as string,
  value,
}));
const near = (wanted: number, within: number): { asymmetricMatch: (given: unknown) => boolean } => ({
  asymmetricMatch: (given) => typeof given === "number" && Math.abs(given - wanted) <= within,
});
const fitted = (): EstimatedCumulativeLink => {
  const found = cumulativeLinkMixed(ratings, { categories });
  if (found.status !== "estimated") throw new Error(found.status);
  return found;
};

describe("ordinal 2022.11.16, clmm", () => {
  const found = fitted();

  it("holds every figure that the file has", () => {
    expect(Object.keys(oracle).toSorted()).toEqual([
      "call",
      "candidate",
      "logLik",
      "oracle",
      "rater",
      "thresholds",
      "variance",
      "version",
    ]);
    expect(Object.keys(oracle.variance)).toEqual(["candidate", "rater"]);
  });

  it("thresholds, variances and likelihood", () => {
    expect(
      Object.fromEntries(found.thresholds.map(({ from, to, threshold }) => [`${from}|${to}`, threshold])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(oracle.thresholds).map(([name, value]) => [name, near(value, tolerance.threshold)]),
      ),
    );
    const { candidate, rater } = found.variances;
    expect(candidate.variance).toEqual(near(oracle.variance.candidate, tolerance.candidateVariance));
    expect(rater.variance).toEqual(near(oracle.variance.rater, tolerance.raterVariance));
    expect(found.logLikelihood).toEqual(near(oracle.logLik, tolerance.logLik));
    expect(found.logLikelihood).toBeGreaterThan(oracle.logLik);
  });

  it("every rater's and every candidate's effect", () => {
    expect(Object.fromEntries(found.raters.map(({ raterId, severity }) => [raterId, -severity]))).toEqual(
      Object.fromEntries(
        Object.entries(oracle.rater).map(([id, value]) => [id, near(value, tolerance.effect)]),
      ),
    );
    expect(
      Object.fromEntries(found.candidates.map(({ candidateId, place }) => [candidateId, place])),
    ).toEqual(
      Object.fromEntries(
        Object.entries(oracle.candidate).map(([id, value]) => [id, near(value, tolerance.effect)]),
      ),
    );
  });
});

describe("at clmm's own parameters", () => {
  const { coded, columns } = ordinalRatings(ratings, categories);
  const parameters: LinkParameters = {
    thresholds: Float64Array.from(Object.values(oracle.thresholds)),
    difficulties: new Float64Array(1),
    candidate: Math.sqrt(oracle.variance.candidate),
    rater: Math.sqrt(oracle.variance.rater),
  };
  const still = { candidate: new Float64Array(columns.candidates), rater: new Float64Array(columns.raters) };
  const mode = linkMode(columns, parameters, still);
  if (mode === undefined) throw new Error("no mode");

  it("the likelihood and the effects are clmm's to 2e-8", () => {
    expect(-laplaceValue(mode)).toEqual(near(oracle.logLik, 1e-8));
    expect([...mode.effects.rater].map((effect) => parameters.rater * effect)).toEqual(
      coded.raterIds.map((id) => near(oracle.rater[id as keyof typeof oracle.rater], 2e-8)),
    );
    expect([...mode.effects.candidate].map((effect) => parameters.candidate * effect)).toEqual(
      coded.candidateIds.map((id) => near(oracle.candidate[id as keyof typeof oracle.candidate], 2e-8)),
    );
  });
});

it.each([
  ["one competency", ratings],
  [
    "four competencies",
    m1.data.score.map((value, at) => ({
      candidateId: m1.data.candidate[at] as string,
      raterId: m1.data.rater[at] as string,
      competencyId: m1.data.competency[at] as string,
      value,
    })),
  ],
])("%s: the gradient is the slope of the value", (_, given) => {
  const { columns } = ordinalRatings(given, categories);
  const layout = linkLayout(columns.categories, columns.competencies);
  const still = { candidate: new Float64Array(columns.candidates), rater: new Float64Array(columns.raters) };
  const row = new Float64Array(layout.size).map((_none, at) => (at === 0 ? -3 : 0.7 - 0.2 * (at % 4)));
  const modeOf = (at: Float64Array): LinkMode => {
    const mode = linkMode(columns, linkParameters(layout, at), still);
    if (mode === undefined) throw new Error("no mode");
    return mode;
  };
  const gradient = laplaceGradient(columns, layout, linkParameters(layout, row), modeOf(row));
  const by = 1e-4;
  for (let k = 0; k < row.length; k++) {
    const valueOf = (move: number): number =>
      laplaceValue(modeOf(row.map((value, at) => (at === k ? value + move : value))));
    const slope = (valueOf(by) - valueOf(-by)) / (2 * by);
    // The difference errs by the third derivative, a few hundredths a rating, times by squared.
    expect(gradient[k]).toEqual(near(slope, 1e-5));
  }
});

describe("a second reckoning (numpy, dense determinant)", () => {
  it("everything to 1e-8, standard errors among it", () => {
    const found = fitted();
    const within = (values: readonly number[], to = 1e-8): unknown[] =>
      values.map((value) => near(value, to));
    expect(found.logLikelihood).toEqual(near(settled.logLik, 1e-9));
    expect(found.thresholds.map(({ threshold }) => threshold)).toEqual(within(settled.thresholds.threshold));
    expect(found.thresholds.map(({ se }) => se)).toEqual(within(settled.thresholds.se, 1e-6));
    for (const term of ["candidate", "rater"] as const) {
      expect(found.variances[term].variance).toEqual(near(settled.variances[term].variance, 1e-8));
      expect(found.variances[term].se).toEqual(near(settled.variances[term].se, 1e-6));
    }
    expect(found.raters.map(({ severity }) => severity)).toEqual(
      within(settled.raters.effect.map((effect) => -effect)),
    );
    expect(found.raters.map(({ se }) => se)).toEqual(within(settled.raters.conditionalSd));
    expect(found.candidates.map(({ place }) => place)).toEqual(within(settled.candidates.effect));
    expect(found.candidates.map(({ se }) => se)).toEqual(within(settled.candidates.conditionalSd));
  });
});
