import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RatingsMatrix } from "../statistic/ratingsMatrix.ts";
import { adIndex } from "./adIndex.ts";
import { compositeReliability } from "./compositeReliability.ts";
import { cronbachAlpha } from "./cronbachAlpha.ts";
import { dStudy } from "./dStudy.ts";
import type { DefinedGStudy } from "./gStudy.ts";
import { icc, type IccOptions } from "./icc.ts";
import { interraterReliabilityG } from "./interraterReliabilityG.ts";
import { planPanel } from "./planPanel.ts";
import type { PlanPanelOptions } from "./planPanelOptions.ts";
import { rwg } from "./rwg.ts";
import { spearmanBrown } from "./spearmanBrown.ts";

const rating = fc.integer({ min: 1, max: 5 });
const size = fc.record({ candidates: fc.integer({ min: 2, max: 12 }), raters: fc.integer({ min: 2, max: 5 }) });
const matrixOf = <Cell>(cell: fc.Arbitrary<Cell>) =>
  size.chain(({ candidates, raters }) =>
    fc.array(fc.array(cell, { minLength: raters, maxLength: raters }), {
      minLength: candidates,
      maxLength: candidates,
    }),
  );
const complete = matrixOf(rating);
const withGaps = matrixOf(fc.option(rating, { freq: 4 }));
const figures = (ratings: RatingsMatrix) => [
  ...(["1", "A", "C"] as const).flatMap((form) =>
    (["single", "average", { k: 7 }] as const).map((unit) => icc(ratings, { form, unit })),
  ),
  icc(ratings, { form: "A", unit: "single", missing: "ebel" }),
  icc(ratings, { form: "C", unit: "average", missing: "listwise" }),
  cronbachAlpha(ratings),
  interraterReliabilityG(ratings),
];
const severities = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 5, maxLength: 5 });
const valueOf = (ratings: RatingsMatrix, options: IccOptions): number | undefined => {
  const figure = icc(ratings, options);
  return figure.status === "ok" ? figure.value : undefined;
};
const close = (a: number | undefined, b: number | undefined, tolerance: number): boolean =>
  a === undefined || b === undefined ? a === b : Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a));

describe("laws of reliability", () => {
  it("gives no NaN, and nothing above 1, whatever is rated", () => {
    fc.assert(
      fc.property(fc.oneof(complete, withGaps), (ratings) => {
        for (const figure of figures(ratings)) {
          expect(JSON.stringify(figure)).not.toMatch(/null|NaN/);
          if (figure.status === "ok") expect(figure.value).toBeLessThanOrEqual(1 + 1e-12);
          if (figure.status === "ok" && figure.interval !== undefined) {
            expect(figure.interval.lower).toBeLessThanOrEqual(figure.interval.upper + 1e-12);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not mind the order of candidates and raters", () => {
    fc.assert(
      fc.property(fc.oneof(complete, withGaps), fc.nat(), fc.nat(), (ratings, a, b) => {
        const turned = [...ratings.slice(a % ratings.length), ...ratings.slice(0, a % ratings.length)].reverse();
        const permuted = turned.map((row) => [...row.slice(b % row.length), ...row.slice(0, b % row.length)]);
        const [before, after] = [figures(ratings), figures(permuted)];
        before.forEach((figure, at) => {
          const other = after[at];
          expect(other?.status).toBe(figure.status);
          if (figure.status === "ok" && other?.status === "ok")
            expect(close(figure.value, other.value, 1e-7)).toBe(true);
        });
        // Closed forms come out to the last bit.
        expect(cronbachAlpha(permuted)).toEqual(cronbachAlpha(ratings));
        const listwise = { form: "A", unit: "average", missing: "listwise" } as const;
        expect(icc(permuted, listwise)).toEqual(icc(ratings, listwise));
        const [here, there] = [adIndex(ratings, { center: "median" }), adIndex(permuted, { center: "median" })];
        expect(there.status === "ok" && there.value).toBe(here.status === "ok" && here.value);
      }),
      { numRuns: 60 },
    );
  });

  it("ICC(C) does not mind how severe a rater is, and ICC(A) is no higher while no component is negative", () => {
    fc.assert(
      fc.property(complete, severities, (ratings, severity) => {
        const shifted = ratings.map((row) => row.map((value, rater) => value + (severity[rater] ?? 0)));
        for (const unit of ["single", "average"] as const) {
          const [before, after] = [valueOf(ratings, { form: "C", unit }), valueOf(shifted, { form: "C", unit })];
          expect(close(before, after, 1e-10)).toBe(true);
          const [a, c] = [icc(shifted, { form: "A", unit }), icc(shifted, { form: "C", unit })];
          if (a.status !== "ok" || c.status !== "ok") return;
          const { candidates, raters, residual } = a.meanSquares;
          const negative = candidates.meanSquare < residual.meanSquare || raters.meanSquare < residual.meanSquare;
          if (!negative) expect(a.value).toBeLessThanOrEqual(c.value + 1e-12);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("is Spearman and Brown's formula from one rater to k, and alpha is ICC(C,k)", () => {
    fc.assert(
      fc.property(complete, fc.integer({ min: 1, max: 40 }), (ratings, k) => {
        for (const form of ["1", "A", "C"] as const) {
          const single = valueOf(ratings, { form, unit: "single" });
          const projected = valueOf(ratings, { form, unit: { k } });
          if (single === undefined || projected === undefined) continue;
          expect(close(spearmanBrown(single, k), projected, 1e-9)).toBe(true);
        }
        const average = valueOf(ratings, { form: "C", unit: "average" });
        const alpha = cronbachAlpha(ratings);
        expect(close(alpha.status === "ok" ? alpha.value : undefined, average, 1e-12)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  it("is the same around a billion", () => {
    fc.assert(
      fc.property(fc.oneof(complete, withGaps), (ratings) => {
        const far = ratings.map((row) => row.map((value) => (value === null ? null : value + 1_000_000_000)));
        const [here, there] = [figures(ratings), figures(far)];
        here.forEach((figure, at) => {
          const other = there[at];
          expect(other?.status).toBe(figure.status);
          if (figure.status === "ok" && other?.status === "ok")
            expect(close(figure.value, other.value, 1e-7)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it("agreement indices stay within their bounds and a unit is 1, or 0, where its raters agree", () => {
    fc.assert(
      fc.property(withGaps, (ratings) => {
        const agreement = rwg(ratings, { null: { values: [1, 2, 3, 4, 5] } });
        const [mean, median] = [adIndex(ratings, { center: "mean" }), adIndex(ratings, { center: "median" })];
        expect([mean.status, median.status]).toEqual([agreement.status, agreement.status]);
        if (agreement.status !== "ok" || mean.status !== "ok" || median.status !== "ok") return;
        agreement.units.forEach(({ unit, value }, at) => {
          const rated = ratings[unit]?.filter((one) => one !== null) ?? [];
          const agree = new Set(rated).size === 1;
          expect([value === 1, mean.units[at]?.value === 0, median.units[at]?.value === 0]).toEqual([
            agree,
            agree,
            agree,
          ]);
          // The median is the centre from which the deviations are least.
          expect(median.units[at]?.value).toBeLessThanOrEqual((mean.units[at]?.value ?? 0) + 1e-12);
          expect(value >= 0 && value <= 1).toBe(true);
        });
      }),
    );
  });
});

const variance = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 2, noNaN: true }));
const study = fc
  .record({
    candidate: fc.double({ min: 0.01, max: 2, noNaN: true }),
    competency: variance,
    rater: variance,
    candidateCompetency: variance,
    candidateRater: variance,
    competencyRater: variance,
    residual: variance,
  })
  .map((components): DefinedGStudy => ({
    status: "ok",
    design: "candidate-competency-rater",
    components,
    candidates: 30,
    competencies: 4,
    raters: 3,
    method: "",
    reference: "",
    warnings: [],
  }));

describe("laws of D studies and plans", () => {
  it("more raters never make a score less reliable, nor more competencies where they are a sample", () => {
    fc.assert(
      fc.property(study, fc.boolean(), (components, competenciesFixed) => {
        const grid = [1, 2, 3, 4, 5, 6];
        const rows = dStudy(components, { competencies: grid, raters: grid, competenciesFixed });
        const at = (competencies: number, raters: number) => rows[(competencies - 1) * grid.length + raters - 1];
        for (const coefficient of ["generalizability", "dependability"] as const) {
          for (const n of grid) {
            for (const m of grid.slice(1)) {
              const [fewer, more] = [at(n, m - 1)?.[coefficient] ?? 2, at(n, m)?.[coefficient] ?? -1];
              expect(more).toBeGreaterThanOrEqual(fewer - 1e-12);
              if (competenciesFixed) continue;
              const [shorter, longer] = [at(m - 1, n)?.[coefficient] ?? 2, at(m, n)?.[coefficient] ?? -1];
              expect(longer).toBeGreaterThanOrEqual(shorter - 1e-12);
            }
          }
        }
        for (const row of rows) expect(row.dependability).toBeLessThanOrEqual(row.generalizability + 1e-12);
      }),
      { numRuns: 50 },
    );
  });

  it("plans what a search through every panel finds, and nothing cheaper reaches the target", () => {
    const wishes = fc.record({
      target: fc.double({ min: 0.2, max: 0.97, noNaN: true }),
      coefficient: fc.constantFrom("generalizability", "dependability"),
      competenciesFixed: fc.boolean(),
      limits: fc.record({ raters: fc.integer({ min: 1, max: 9 }), competencies: fc.integer({ min: 1, max: 9 }) }),
      minutes: fc.record({
        perRater: fc.integer({ min: 0, max: 30 }),
        perCompetency: fc.integer({ min: 1, max: 20 }),
      }),
    });
    fc.assert(
      fc.property(study, wishes, fc.nat(), fc.nat(), (components, wish, a, b) => {
        const { limits, minutes, target, coefficient, competenciesFixed } = wish;
        const current = { raters: 1 + (a % limits.raters), competencies: 1 + (b % limits.competencies) };
        const options: PlanPanelOptions = { ...wish, current };
        const plan = planPanel(components, options);
        const all = [];
        for (let raters = 1; raters <= limits.raters; raters++) {
          for (let competencies = 1; competencies <= limits.competencies; competencies++) {
            // The formula of the textbook again, not the one under test.
            const v = components.components;
            const [pi, pr] = [(v.candidateCompetency ?? 0) / competencies, (v.candidateRater ?? 0) / raters];
            const pir = v.residual / (competencies * raters);
            const i = (v.competency ?? 0) / competencies;
            const shared = v.rater / raters + (v.competencyRater ?? 0) / (competencies * raters);
            const universe = v.candidate + (competenciesFixed ? pi : 0);
            const relative = (competenciesFixed ? 0 : pi) + pr + pir;
            const absolute = relative + shared + (competenciesFixed ? 0 : i);
            const value = universe / (universe + (coefficient === "generalizability" ? relative : absolute));
            // A panel that meets the target within rounding may fall on either side.
            if (Math.abs(value - target) < 1e-9) return;
            const cost = raters * (minutes.perRater + competencies * minutes.perCompetency);
            all.push({ raters, competencies, value, cost });
          }
        }
        const reaching = all.filter(({ value }) => value >= target);
        expect(plan.status).toBe(reaching.length > 0 ? "reached" : "unreachable");
        if (plan.status === "unreachable") {
          expect(close(plan.best.value, Math.max(...all.map(({ value }) => value)), 1e-9)).toBe(true);
          return;
        }
        const least = Math.min(...reaching.map(({ cost }) => cost));
        const wanted = reaching
          .filter(({ cost }) => cost === least)
          .map(({ raters, competencies }) => [raters, competencies]);
        const found = plan.cheapest.map(({ raters, competencies }) => [raters, competencies]);
        expect(found).toEqual(wanted.sort(([r = 0, c = 0], [s = 0, d = 0]) => r - s || c - d));
        for (const { minutes: cost } of plan.alternatives) expect(cost).toBeGreaterThan(least);
        const { moreRaters, moreCompetencies } = plan;
        const alone = reaching.filter(({ raters, competencies }) => {
          return competencies === current.competencies && raters >= current.raters;
        });
        expect(moreRaters?.raters).toBe(
          alone.length > 0 ? Math.min(...alone.map(({ raters }) => raters)) : undefined,
        );
        const longer = reaching.filter(({ raters, competencies }) => {
          return raters === current.raters && competencies >= current.competencies;
        });
        const fewest = longer.length > 0 ? Math.min(...longer.map(({ competencies }) => competencies)) : undefined;
        expect(moreCompetencies?.competencies).toBe(fewest);
      }),
      { numRuns: 150 },
    );
  });

  it("a composite of parts that are reliable is, and its scale does not matter", () => {
    const positive = fc.double({ min: 0.1, max: 2, noNaN: true });
    const part = fc.record({ loading: positive, own: positive, weight: positive });
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 5 }), positive, (parts, factor) => {
        const covariance = parts.map(({ loading, own }, i) =>
          parts.map((other, j) => loading * other.loading + (i === j ? own : 0)),
        );
        const weights = parts.map(({ weight }) => weight);
        const composite = (reliability: number, times: number) => {
          const reliabilities = parts.map(() => reliability);
          const scaled = weights.map((weight) => weight * times);
          const figure = compositeReliability({ covariance, reliabilities, weights: scaled });
          return figure.status === "ok" ? figure.value : Number.NaN;
        };
        expect(composite(1, 1)).toBe(1);
        expect(composite(0.7, 1)).toBeGreaterThanOrEqual(0.7 - 1e-12);
        expect(close(composite(0.7, 1), composite(0.7, factor), 1e-12)).toBe(true);
      }),
    );
  });
});
