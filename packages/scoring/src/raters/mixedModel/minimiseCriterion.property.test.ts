import fc from "fast-check";
import { expect, it } from "vitest";
import { crossedDesign } from "./crossedDesign.ts";
import { minimiseCriterion } from "./minimiseCriterion.ts";
import { type LikelihoodMethod, remlCriterion } from "./remlCriterion.ts";

const [candidates, raters] = [9, 5];
const scores = fc.array(fc.integer({ min: 1, max: 5 }), {
  minLength: candidates * raters,
  maxLength: candidates * raters,
});
// Every candidate and every rater keeps two ratings at least.
const kept = fc.array(fc.integer({ min: 0, max: raters - 1 }), { minLength: candidates, maxLength: candidates });

it("ends where no ratio nearby, and no term without variance, does better", () => {
  fc.assert(
    fc.property(scores, kept, fc.constantFrom<LikelihoodMethod>("reml", "ml"), (values, out, method) => {
      fc.pre(new Set(values).size > 1);
      const places = values.flatMap((_, at) => (out[Math.floor(at / raters)] === at % raters ? [] : [at]));
      const design = crossedDesign(
        {
          candidate: Int32Array.from(places, (at) => Math.floor(at / raters)),
          rater: Int32Array.from(places, (at) => at % raters),
          score: Float64Array.from(places, (at) => values[at] as number),
          candidates,
          raters,
        },
        { terms: ["candidate", "rater"], fixed: "intercept" },
      );
      const minimum = minimiseCriterion(design, method, { tolerance: 1e-10, maximumIterations: 200 });
      expect(minimum.status).toBe("found");
      if (minimum.status !== "found") return;
      const { ratios, value } = minimum.point;
      const [candidate = 0, rater = 0] = ratios;
      const nearby = [0.5, 0.9, 0.99, 1.01, 1.1, 2].flatMap((factor) => [
        [candidate * factor, rater],
        [candidate, rater * factor],
        [candidate * factor, rater / factor],
      ]);
      const faces = [
        [0, rater],
        [candidate, 0],
        [candidate + 1e-4, rater],
        [candidate, rater + 1e-4],
      ];
      for (const other of [...nearby, ...faces]) {
        const there = remlCriterion(design, Float64Array.from(other), method);
        expect(there?.value ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(value - 1e-8);
      }
    }),
    { numRuns: 150 },
  );
});
