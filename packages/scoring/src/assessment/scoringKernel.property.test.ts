import { contentHash, parseAssessment, type Rubric } from "@samtal/core";
import { buildRubric, buildScorecard } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AssessInput, assess } from "../assess.ts";
import { cardsOf, type Mark, rubricOf } from "../testing/cardsOf.ts";
import { parseAssessmentTrace } from "./assessmentTrace.ts";
import { replay } from "./replay.ts";
import { scoringKernel } from "./scoringKernel.ts";

const mark: fc.Arbitrary<Mark> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom("not-rated", "not-applicable", "insufficient-evidence", "withheld", null) },
);
const combination = fc.constantFrom<Rubric["combination"]>(
  { id: "samtal/weighted-mean" },
  { id: "samtal/weighted-median" },
  { id: "samtal/trimmed-mean", config: { proportion: 0.25 } },
  { id: "samtal/lowest-of-must-haves" },
  { id: "samtal/geometric-mean" },
);
const competencies = 3;

/** A round with everything in it: any rule, must-haves, bands, amendments, late cards, trainees, a consensus. */
const round: fc.Arbitrary<AssessInput> = fc
  .record({
    combination,
    mustHaveRule: fc.constantFrom({ id: "samtal/panel-mean" }, { id: "samtal/every-rater" }),
    pooling: fc.constantFrom("rater-first" as const, "competency-first" as const, "cells-pooled" as const),
    minimumCoverage: fc.constantFrom(0, 0.5, 1),
    weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: competencies, maxLength: competencies }),
    rows: fc.array(fc.array(mark, { minLength: competencies, maxLength: competencies }), { minLength: 2, maxLength: 5 }),
    amended: fc.boolean(),
    late: fc.boolean(),
    trainee: fc.boolean(),
    consensus: fc.boolean(),
  })
  .map(({ weights, rows, amended, late, trainee, consensus, ...more }) => {
    const base = rubricOf(weights, { pooling: more.pooling, minimumCoverage: more.minimumCoverage });
    const rubric = buildRubric({
      ...base,
      combination: more.combination,
      mustHaveRule: more.mustHaveRule,
      bands: [{ key: "enough", from: 2.5, label: { en: "Enough" } }],
      competencies: base.competencies.map((competency, at) =>
        at === 1 ? competency : Object.assign({}, competency, { mustHave: { on: "level", minimumLevel: "l3" } }),
      ),
    } as never);
    const all = cardsOf(rows).map((card, at) =>
      buildScorecard({
        ...card,
        sealedAt: at === 0 && late ? "2027-03-16T12:00:00Z" : card.sealedAt,
        disturbances: at === 1 ? [{ kind: "interruption", at: "2027-03-16T09:20:00Z" }] : [],
        amendments:
          amended && at === 1 && card.ratings.length > 0
            ? [{ at: "2027-03-18T10:00:00Z", reason: "slip", ratings: card.ratings.slice(0, 2) }]
            : [],
      } as never),
    );
    const [joint, ...scorecards] = all as [(typeof all)[number], ...typeof all];
    const [first] = scorecards;
    return {
      applicationId: joint.applicationId,
      rubric,
      scorecards: consensus ? scorecards : all,
      deadline: parseInstant("2027-03-16T11:00:00Z"),
      latePolicy: "set-aside-late",
      ...(trainee && first ? { traineeIds: [first.interviewerId] } : {}),
      ...(consensus ? { consensus: joint } : {}),
    };
  });

describe("the two faces of scoring", () => {
  it("law 10: give the same numbers, and unfold to the same bytes", () => {
    fc.assert(
      fc.property(round, (input) => {
        const { rubric, ...cards } = input;
        const scored = scoringKernel(rubric).score(cards);
        const outcome = assess(input);
        expect(scored.status).toBe(outcome.status);
        if (scored.status !== "assessed" || outcome.status !== "assessed") return;
        const { assessment } = outcome;
        expect(scored).toMatchObject({
          score: assessment.score,
          bounds: assessment.bounds,
          coverage: assessment.coverage,
          band: assessment.band?.key ?? null,
          mustHaves: assessment.mustHaves.map(({ competencyId, verdict }) => ({ competencyId, verdict })),
        });
        expect(JSON.stringify(scored.unfold())).toBe(JSON.stringify(outcome));
        expect(JSON.stringify(scored.unfold())).toBe(JSON.stringify(scored.unfold()));
      }),
    );
  });

  it("law 6: one kernel gives each application what a kernel of its own would", () => {
    fc.assert(
      fc.property(round, fc.array(round, { maxLength: 3 }), ({ rubric, ...cards }, others) => {
        const kernel = scoringKernel(rubric);
        for (const { rubric: _, ...other } of others) kernel.score(other);
        expect(JSON.stringify(kernel.score(cards))).toBe(JSON.stringify(scoringKernel(rubric).score(cards)));
      }),
      { numRuns: 50 },
    );
  });

  it("law 6: a trace that went through storage is replayed to the same bytes", () => {
    fc.assert(
      fc.property(round, (input) => {
        const outcome = assess(input);
        fc.pre(outcome.status === "assessed");
        const { trace, assessment } = outcome as Extract<typeof outcome, { status: "assessed" }>;
        const again = replay(parseAssessmentTrace(JSON.parse(JSON.stringify(trace))));
        expect(JSON.stringify(again)).toBe(JSON.stringify(outcome));
        expect(contentHash(again)).toBe(contentHash(outcome));
        expect(parseAssessment(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment);
      }),
    );
  });

  it("law 7: the order of cards and ratings changes no byte, the trace's among them", () => {
    fc.assert(
      fc.property(round, (input) => {
        const scorecards = input.scorecards.toReversed().map((card) => Object.assign({}, card, { ratings: card.ratings.toReversed() }));
        expect(JSON.stringify(assess({ ...input, scorecards }))).toBe(JSON.stringify(assess(input)));
      }),
    );
  });

  it("law 3: contributions add up under every rule and pooling", () => {
    fc.assert(
      fc.property(round, (input) => {
        const outcome = assess(input);
        fc.pre(outcome.status === "assessed" && outcome.assessment.score !== null);
        const { tree } = (outcome as Extract<typeof outcome, { status: "assessed" }>).assessment;
        const sum = tree.children.reduce((total, { contribution }) => total + (contribution ?? 0), 0);
        expect(sum).toBeCloseTo(tree.value ?? Number.NaN, 9);
      }),
    );
  });

  it("law 4: filling what is missing never leaves the bounds, under every rule", () => {
    fc.assert(
      fc.property(round, fc.integer({ min: 1, max: 5 }), ({ rubric, ...cards }, level) => {
        const kernel = scoringKernel({ ...rubric, minimumCoverage: 0 });
        const before = kernel.score(cards);
        const scorecards = cards.scorecards.map((card) => {
          const said = new Set<string>(card.ratings.map(({ competencyId }) => competencyId));
          const filled = rubric.competencies
            .filter(({ competencyId }) => !said.has(competencyId))
            .map(({ competencyId }, at) => ({ state: "not-rated", id: `${card.ratings[0]?.id ?? `rating_${card.id}`}-${at}`, competencyId }));
          const ratings = [...card.ratings, ...filled].map((rating) =>
            rating.state === "rated" || rating.state === "not-applicable"
              ? rating
              : { ...rating, state: "rated", rated: { on: "level", level: `l${level}` }, evidenceIds: [] },
          );
          return Object.assign({}, card, { ratings }) as typeof card;
        });
        const after = kernel.score({ ...cards, scorecards });
        fc.pre(before.status === "assessed" && after.status === "assessed" && after.score !== null);
        const { bounds } = before as Extract<typeof before, { status: "assessed" }>;
        const { score } = after as Extract<typeof after, { status: "assessed" }>;
        expect(score).toBeGreaterThanOrEqual((bounds?.lowest ?? Number.NaN) - 1e-9);
        expect(score).toBeLessThanOrEqual((bounds?.highest ?? Number.NaN) + 1e-9);
      }),
    );
  });

  it("requirement 43: no disturbance changes a number, under any rule", () => {
    fc.assert(
      fc.property(round, ({ rubric, ...cards }) => {
        const kernel = scoringKernel(rubric);
        const scorecards = cards.scorecards.map((card) =>
          Object.assign({}, card, { disturbances: [{ kind: "technical-trouble", at: "2027-03-16T09:25:00Z" }] }),
        ) as typeof cards.scorecards;
        expect(JSON.stringify(kernel.score({ ...cards, scorecards }))).toBe(
          JSON.stringify(kernel.score({ ...cards, scorecards: cards.scorecards.map((card) => Object.assign({}, card, { disturbances: [] })) })),
        );
      }),
    );
  });
});
