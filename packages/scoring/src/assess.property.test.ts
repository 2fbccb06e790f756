import { type AssessmentNode, parseAssessment } from "@samtal/core";
import { buildScorecard } from "@samtal/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessed } from "./testing/assessed.ts";
import { cardsOf, type Mark, reparsed, rubricOf } from "./testing/cardsOf.ts";

const mark: fc.Arbitrary<Mark> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom("not-rated", "not-applicable", "insufficient-evidence", "withheld", null) },
);
const round = fc
  .record({ raters: fc.integer({ min: 1, max: 5 }), competencies: fc.integer({ min: 1, max: 5 }) })
  .chain(({ raters, competencies }) =>
    fc.record({
      pooling: fc.constantFrom("rater-first" as const, "competency-first" as const, "cells-pooled" as const),
      minimumCoverage: fc.constantFrom(0, 0.5, 1),
      weights: fc.array(fc.integer({ min: 1, max: 1_000 }).map((thousandths) => thousandths / 100), {
        minLength: competencies,
        maxLength: competencies,
      }),
      rows: fc.array(fc.array(mark, { minLength: competencies, maxLength: competencies }), {
        minLength: raters,
        maxLength: raters,
      }),
    }),
  );
type Round = typeof round extends fc.Arbitrary<infer R> ? R : never;

const assessRound = ({ weights, rows, pooling, minimumCoverage }: Round) =>
  assessed({ rubric: rubricOf(weights, { pooling, minimumCoverage }), scorecards: cardsOf(rows) });

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));

describe("laws of assess", () => {
  it("law 7: the order of cards and ratings changes no byte", () => {
    fc.assert(
      fc.property(
        round.chain((given) =>
          fc.record({
            given: fc.constant(given),
            order: fc.shuffledSubarray(given.rows.map((_, at) => at), { minLength: given.rows.length }),
          }),
        ),
        ({ given, order }) => {
          const { weights, rows, pooling, minimumCoverage } = given;
          const rubric = rubricOf(weights, { pooling, minimumCoverage });
          const cards = cardsOf(rows);
          const permuted = order.flatMap((at) => {
            const card = cards[at];
            return card === undefined ? [] : [{ ...card, ratings: card.ratings.toReversed() }];
          });
          expect(JSON.stringify(assessed({ rubric, scorecards: permuted }))).toBe(
            JSON.stringify(assessed({ rubric, scorecards: cards })),
          );
        },
      ),
    );
  });

  it("law 6: documents that went through storage give the same bytes", () => {
    fc.assert(
      fc.property(round, (given) => {
        const { weights, rows, pooling, minimumCoverage } = given;
        const stored = reparsed(rubricOf(weights, { pooling, minimumCoverage }), cardsOf(rows));
        expect(JSON.stringify(assessed(stored))).toBe(JSON.stringify(assessRound(given)));
      }),
    );
  });

  it("law 2: the assessment is plain JSON that parses", () => {
    fc.assert(
      fc.property(round, (given) => {
        const assessment = assessRound(given);
        expect(parseAssessment(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment);
      }),
    );
  });

  it("law 3: every node adds weight × value to its parent, and children add up", () => {
    const adds = (node: AssessmentNode): boolean => {
      const rated = node.children.filter(({ value }) => value !== null);
      if (node.value !== null && rated.length > 0) {
        if (!close(rated.reduce((sum, child) => sum + (child.contribution ?? 0), 0), node.value)) return false;
        if (!close(rated.reduce((sum, child) => sum + child.weight, 0), 1)) return false;
      }
      const own = node.value === null || node.contribution === null || close(node.weight * node.value, node.contribution);
      return own && node.children.every(adds);
    };
    fc.assert(
      fc.property(round, (given) => {
        expect(adds(assessRound(given).tree)).toBe(true);
      }),
    );
  });

  it("the bounds contain the score, and meet it where nothing is missing", () => {
    fc.assert(
      fc.property(round, (given) => {
        const { score, bounds } = assessRound({ ...given, minimumCoverage: 0 });
        const { lowest, highest } = bounds ?? { lowest: Number.NaN, highest: Number.NaN };
        expect(lowest).toBeLessThanOrEqual(score ?? highest);
        expect(highest).toBeGreaterThanOrEqual(score ?? lowest);
        const rows = given.rows.map((row) => row.map((each) => (typeof each === "number" ? each : 3)));
        const complete = assessRound({ ...given, rows });
        expect(complete.bounds).toEqual({ lowest: complete.score, highest: complete.score });
      }),
    );
  });

  it("law 4: filling what is missing never leaves the bounds", () => {
    fc.assert(
      fc.property(round, fc.integer({ min: 1, max: 5 }), (given, level) => {
        const { bounds } = assessRound(given);
        const rows = given.rows.map((row) =>
          row.map((each) => (typeof each === "number" || each === "not-applicable" ? each : level)),
        );
        const { score } = assessRound({ ...given, rows, minimumCoverage: 0 });
        fc.pre(score !== null);
        expect(score).toBeGreaterThanOrEqual((bounds?.lowest ?? Number.NaN) - 1e-9);
        expect(score).toBeLessThanOrEqual((bounds?.highest ?? Number.NaN) + 1e-9);
      }),
    );
  });

  it("raising one rating never lowers the score", () => {
    fc.assert(
      fc.property(round, fc.nat(), fc.nat(), (given, rater, competency) => {
        const row = given.rows[rater % given.rows.length] ?? [];
        const at = competency % row.length;
        const before = row[at];
        fc.pre(typeof before === "number" && before < 5);
        const raised = given.rows.map((marks) =>
          marks === row ? marks.map((each, nth) => (nth === at ? Number(before) + 1 : each)) : marks,
        );
        const lower = assessRound(given).score;
        const higher = assessRound({ ...given, rows: raised }).score;
        expect(higher === null).toBe(lower === null);
        expect(higher ?? 0).toBeGreaterThanOrEqual(lower ?? 0);
      }),
    );
  });

  it("only the proportion of the weights counts", () => {
    fc.assert(
      fc.property(round, fc.constantFrom(2, 3, 10), (given, factor) => {
        const scaled = { ...given, weights: given.weights.map((weight) => weight * factor) };
        const [a, b] = [assessRound(given), assessRound(scaled)];
        expect(b.status).toBe(a.status);
        expect(close(a.score ?? 0, b.score ?? 0)).toBe(true);
        expect(close(a.coverage, b.coverage)).toBe(true);
      }),
    );
  });

  it("requirement 43: no disturbance changes a score, a bound or a verdict", () => {
    fc.assert(
      fc.property(round, fc.nat(), (given, which) => {
        const { weights, rows, pooling, minimumCoverage } = given;
        const rubric = rubricOf(weights, { pooling, minimumCoverage });
        const cards = cardsOf(rows);
        const disturbed = cards.map((card, at) =>
          at === which % cards.length
            ? buildScorecard({
                ...card,
                disturbances: [
                  { kind: "interruption", at: "2027-03-16T09:20:00Z" },
                  { kind: "technical-trouble", at: "2027-03-16T09:25:00Z" },
                ],
              })
            : card,
        );
        const { because: _, ...calm } = assessed({ rubric, scorecards: cards });
        const { because, ...troubled } = assessed({ rubric, scorecards: disturbed });
        expect(troubled).toEqual(calm);
        expect(because.some(({ code }) => code === "scoring/disturbances-logged")).toBe(true);
      }),
    );
  });

  it("law 4: a missing rating is no zero: the score lies between the ratings that were given", () => {
    fc.assert(
      fc.property(round, (given) => {
        const { score } = assessRound(given);
        const given1to5 = given.rows.flat().filter((each) => typeof each === "number");
        fc.pre(score !== null);
        expect(score).toBeGreaterThanOrEqual(Math.min(...given1to5) - 1e-9);
        expect(score).toBeLessThanOrEqual(Math.max(...given1to5) + 1e-9);
      }),
    );
  });
});
