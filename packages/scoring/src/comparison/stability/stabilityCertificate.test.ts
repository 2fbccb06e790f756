import { type Assessment, pluginRegistry, SamtalError } from "@samtal/core";
import { buildAssessment, buildContinuousScale, buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { scoringPlugins } from "../../plugins/scoringPlugins.ts";
import { assessed } from "../../testing/assessed.ts";
import { cardsOf, type Mark, rubricOf } from "../../testing/cardsOf.ts";
import { type StabilityOutcome, stabilityCertificate } from "./stabilityCertificate.ts";

const of = (applications: Record<string, Mark[][]>, weights: number[], overrides: Parameters<typeof rubricOf>[1] = {}, weightChange = 0.2) => {
  const rubric = rubricOf(weights, overrides);
  const assessments = Object.entries(applications).map(([key, rows]) => {
    const scorecards = cardsOf(rows).map((card) => buildScorecard({ ...card, applicationId: `application_${key}` }));
    return assessed({ rubric, scorecards });
  });
  return { assessments, rubric, weightChange };
};
const certificateOf = (outcome: StabilityOutcome) => {
  if (outcome.status !== "certified") throw new Error(outcome.status);
  return outcome.certificate;
};
const codesOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return SamtalError.isInstance(error) ? error.issues.map(({ code, path }) => [code, ...path].join(" ")) : error;
  }
};

describe("stabilityCertificate", () => {
  it("knows how far the weights can move, by hand", () => {
    // Lead: 3 × (5 − 4) + 2 × (3 − 4) = 1 of 5 in all, so that a fifth of each weight is what the lead bears.
    const input = of({ a: [[5, 3]], b: [[4, 4]] }, [3, 2], {}, 0.25);
    const { weights, firstId } = certificateOf(stabilityCertificate(input));
    expect(firstId).toBe("application_a");
    expect(weights.largestChange).toBeCloseTo(0.2, 14);
    expect(weights).toMatchObject({
      verdict: "falls",
      witness: {
        applicationId: "application_b",
        // b gets 3 × 0.75 × 4 + 2 × 1.25 × 4 = 19 of 4.75, a 3 × 0.75 × 5 + 2 × 1.25 × 3 = 18.75.
        weights: [
          { competencyId: "competency_0", weight: 2.25 },
          { competencyId: "competency_1", weight: 2.5 },
        ],
      },
    });
    const within = certificateOf(stabilityCertificate({ ...input, weightChange: 0.19 }));
    expect(within.weights).toMatchObject({ verdict: "survives", witness: null });
    expect(within.weights.because[0]?.code).toBe("scoring/weights-hold");
  });

  it("says that weights never matter to whoever leads everywhere", () => {
    const { weights } = certificateOf(stabilityCertificate(of({ a: [[5, 4]], b: [[4, 4]], c: [[1, 1]] }, [1, 9], {}, 0.99)));
    expect(weights).toMatchObject({ verdict: "survives", largestChange: 1 });
    expect(weights.because[0]?.code).toBe("scoring/weights-never-matter");
  });

  it("names the rater on whom the first place hangs", () => {
    // With both, a has 4 and b 3.5. Without the first, a has 3 and b 4.
    const { raters } = certificateOf(stabilityCertificate(of({ a: [[5], [3]], b: [[3], [4]] }, [1])));
    expect(raters.verdict).toBe("falls");
    expect(raters.leftOut).toMatchObject([
      { interviewerId: "interviewer_0", verdict: "falls", overtakenBy: "application_b" },
      { interviewerId: "interviewer_1", verdict: "survives", overtakenBy: null },
    ]);
  });

  it("does not know what an application would be without its only rater", () => {
    const { raters } = certificateOf(stabilityCertificate(of({ a: [[5]], b: [[3]] }, [1])));
    expect(raters).toMatchObject({ verdict: "unknown", leftOut: [{ verdict: "unknown", overtakenBy: null }] });
  });

  it("finds the step that brings another first", () => {
    // 5 and 2 against 3 and 3: whoever counts 3 as the top puts b first.
    const { scale } = certificateOf(stabilityCertificate(of({ a: [[5, 2]], b: [[3, 3]] }, [1, 1])));
    expect(scale).toMatchObject({ verdict: "falls", witness: { applicationId: "application_b", steps: [{ scaleId: "scale_five", from: 3 }] } });
    // 5 and 3 against 4 and 3 holds at every step.
    expect(certificateOf(stabilityCertificate(of({ a: [[3, 5]], b: [[4, 3]] }, [1, 1]))).scale.verdict).toBe("survives");
  });

  it("remaps each scale by itself", () => {
    // On the first scale a leads by 5 to 3 of 10, on the second b by 6 to 4: one remap for both could not part them.
    const scales = ["scale_five", "scale_other"].map((id) => buildContinuousScale({ id, minimum: 0, maximum: 10 }));
    const competencies = scales.map(({ id: scaleId }, at) => ({ competencyId: `competency_${at}`, scaleId, weight: 1 }));
    const rubric = rubricOf([1, 1], { scales, competencies });
    const card = (key: string, values: number[]) =>
      buildScorecard({
        id: `scorecard_${key}`,
        applicationId: `application_${key}`,
        evidence: [],
        ratings: values.map((value, at) => ({ state: "rated" as const, id: `rating_${key}${at}`, competencyId: `competency_${at}`, rated: { on: "value" as const, value }, evidenceIds: [] })),
      });
    const certificate = (a: number[], b: number[]) =>
      certificateOf(stabilityCertificate({ assessments: [card("a", a), card("b", b)].map((each) => assessed({ rubric, scorecards: [each] })), rubric, weightChange: 0.1 }));
    expect(certificate([9, 4], [3, 6]).scale).toMatchObject({
      verdict: "falls",
      witness: { applicationId: "application_b", steps: [{ scaleId: "scale_five", from: 3 }, { scaleId: "scale_other", from: 6 }] },
    });
    expect(certificate([9, 6], [3, 6]).scale.verdict).toBe("survives");
  });

  it("proves by a bound what raters with different competencies leave standing, and says when it cannot", () => {
    const clear = of({ a: [[5, 1], [4, null]], b: [[4, 1], [4, null]] }, [1, 2], {}, 0.9);
    expect(certificateOf(stabilityCertificate(clear)).weights).toMatchObject({ verdict: "survives", largestChange: null });
    // The lead is (w0 − w1)/(w0 + w1) + (1.5 w2 − w0)/(w0 + w2): one part wants w0 low, the other high. At 0.15 it is at
    // least 0.0625 and the bound -0.0875; at 0.5, with w0 and w1 high and w2 low, it is -0.375.
    const torn = { a: [[5, 2, null], [2, null, 5]], b: [[3, 4, null], [4, null, 2]] } satisfies Record<string, Mark[][]>;
    const { weights } = certificateOf(stabilityCertificate(of(torn, [1, 1, 1], {}, 0.15)));
    expect([weights.verdict, weights.because[0]?.code]).toEqual(["unknown", "scoring/weights-corners-hold"]);
    expect(certificateOf(stabilityCertificate(of(torn, [1, 1, 1], {}, 0.5))).weights).toMatchObject({
      verdict: "falls",
      witness: { applicationId: "application_b" },
    });
  });

  it("bounds pooled cells too, where one panel is larger", () => {
    const pooled = { pooling: "cells-pooled" as const };
    const clear = of({ a: [[5, 4], [5, null]], b: [[2, 3], [null, 1]] }, [1, 2], pooled);
    expect(certificateOf(stabilityCertificate(clear)).weights).toMatchObject({ verdict: "survives", largestChange: null });
  });

  it("claims nothing of rules that it only tried, nor of what is too much to try", () => {
    const median = { combination: { id: "samtal/weighted-median" } };
    const { weights, scale, raters } = certificateOf(stabilityCertificate(of({ a: [[5, 4, 4]], b: [[2, 2, 1]] }, [1, 1, 1], median)));
    expect([weights.verdict, scale.verdict, raters.verdict]).toEqual(["unknown", "unknown", "unknown"]);
    const many = Array.from({ length: 18 }, () => 1);
    const big = certificateOf(stabilityCertificate(of({ a: [many.map(() => 5)], b: [many] }, many, median)));
    expect(big.weights.because[0]?.code).toBe("scoring/weights-too-many-corners");
  });

  it("has no first place to certify where it is shared, where nobody has a score, or where nothing compares", () => {
    const shared = stabilityCertificate(of({ a: [[4, 5, 2]], b: [[2, 5, 4]], c: [[1, 1, 1]] }, [0.2, 0.3, 0.2]));
    expect(shared).toMatchObject({ status: "no-single-first", applicationIds: ["application_a", "application_b"] });
    expect(stabilityCertificate(of({}, [1]))).toMatchObject({ status: "no-single-first", applicationIds: [] });
    expect(stabilityCertificate(of({ a: [[4, 5]], b: [[2, null]] }, [1, 1]))).toMatchObject({ status: "not-comparable" });
  });

  it("certifies one without a rival", () => {
    const alone = certificateOf(stabilityCertificate(of({ a: [[4], [5]] }, [1])));
    expect([alone.rivals, alone.weights.verdict, alone.raters.verdict, alone.scale.verdict]).toEqual([0, "survives", "survives", "survives"]);
  });

  it("refuses mistakes all at once, and a score that the tree does not give", () => {
    const input = of({ a: [[4, 5]], b: [[2, 3]] }, [1, 1]);
    const [a, b] = input.assessments as [Assessment, Assessment];
    expect(codesOf(() => stabilityCertificate({ ...input, assessments: [a, a, buildAssessment()], weightChange: 1 }))).toEqual([
      "scoring/invalid-weight-change weightChange",
      "scoring/duplicate-application assessments 1 applicationId",
      "scoring/rubric-mismatch assessments 2 rubricHash",
    ]);
    for (const weightChange of [-0.1, Number.NaN, Infinity]) {
      expect(codesOf(() => stabilityCertificate({ ...input, weightChange }))).toEqual(["scoring/invalid-weight-change weightChange"]);
    }
    expect(codesOf(() => stabilityCertificate({ ...input, assessments: [a, { ...b, score: 5 }] }))).toEqual([
      "scoring/score-not-reproduced assessments",
    ]);
    const none = pluginRegistry(scoringPlugins.filter(({ id }) => id !== "samtal/weighted-mean"));
    expect(codesOf(() => stabilityCertificate({ ...input, plugins: none }))).toEqual(["scoring/unknown-plugin rubric combination id"]);
  });
});
