import { type Assessment, type Rubric, toId } from "@samtal/core";
import { buildScorecard } from "@samtal/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../assess.ts";
import { cardsOf, type Mark, rubricOf } from "../../testing/cardsOf.ts";
import { parseStabilityCertificate, type StabilityCertificate } from "./certificateSchema.ts";
import { stabilityCertificate } from "./stabilityCertificate.ts";

type Rows = readonly (readonly Mark[])[];
interface Round {
  readonly weights: readonly number[];
  readonly pooling: Rubric["pooling"];
  readonly change: number;
  /** Application, rater, competency. */
  readonly rows: readonly Rows[];
}

const mark = (complete: boolean): fc.Arbitrary<Mark> =>
  complete ? fc.integer({ min: 1, max: 5 }) : fc.option(fc.integer({ min: 1, max: 5 }), { freq: 5 });
const round = (complete: boolean): fc.Arbitrary<Round> =>
  fc.record({ competencies: fc.integer({ min: 1, max: 3 }), applications: fc.integer({ min: 2, max: 4 }) }).chain(({ competencies, applications }) => {
    const row = fc.array(mark(complete), { minLength: competencies, maxLength: competencies });
    return fc.record({
      weights: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: competencies, maxLength: competencies }),
      pooling: fc.constantFrom<Rubric["pooling"]>("rater-first", "competency-first", "cells-pooled"),
      change: fc.constantFrom(0, 0.1, 0.3, 0.6, 0.9),
      rows: fc.array(fc.array(row, { minLength: 1, maxLength: 3 }), { minLength: applications, maxLength: applications }),
    });
  });

const idOf = (at: number) => toId("application", `${at}`);
const placeOf = (id: string) => Number(id.replace(/^[a-z]+_/, ""));

function assessmentsOf({ rows, weights, pooling }: Round, combination = "samtal/weighted-mean"): { assessments: Assessment[]; rubric: Rubric } {
  const rubric = rubricOf(weights, { pooling, combination: { id: combination } });
  const assessments = rows.map((each, at) => {
    const scorecards = cardsOf(each).map((card) => buildScorecard({ ...card, applicationId: idOf(at) }));
    const outcome = assess({ applicationId: idOf(at), rubric, scorecards });
    if (outcome.status !== "assessed") throw new Error(outcome.status);
    return outcome.assessment;
  });
  return { assessments, rubric };
}

/** The certificate of a round, where there is one. */
function certified(given: Round, combination?: string): StabilityCertificate | undefined {
  const outcome = stabilityCertificate({ ...assessmentsOf(given, combination), weightChange: given.change });
  return outcome.status === "certified" ? outcome.certificate : undefined;
}

const mean = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0) / list.length;

/** The weighted mean in its three poolings, written a second time and plainly. */
function plainScore(rows: Rows, weights: readonly number[], pooling: Rubric["pooling"], remap = (level: number) => level): number {
  const cells = rows.flatMap((marks, rater) =>
    marks.flatMap((value, competency) => (typeof value === "number" ? [{ rater, competency, value: remap(value) }] : [])),
  );
  const weighed = (list: readonly { competency: number; value: number }[]): number => {
    const whole = list.reduce((sum, { competency }) => sum + (weights[competency] ?? 0), 0);
    return list.reduce((sum, { competency, value }) => sum + (weights[competency] ?? 0) * value, 0) / whole;
  };
  if (pooling === "cells-pooled") return weighed(cells);
  if (pooling === "rater-first") {
    return mean([...new Set(cells.map(({ rater }) => rater))].map((rater) => weighed(cells.filter((each) => each.rater === rater))));
  }
  const competencies = [...new Set(cells.map(({ competency }) => competency))];
  return weighed(competencies.map((competency) => ({ competency, value: mean(cells.filter((each) => each.competency === competency).map(({ value }) => value)) })));
}

const rated = (rows: Rows): string =>
  [0, 1, 2].filter((competency) => rows.some((marks) => typeof marks[competency] === "number")).join();

/** Whether anyone scores above the first. */
function someoneAbove(given: Round, first: number, score: (rows: Rows) => number): boolean {
  const ofFirst = score(given.rows[first] ?? []);
  return given.rows.some((rows) => score(rows) > ofFirst + 1e-9);
}

/** Every combination of one entry per list. */
const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((before) => list.map((each) => [...before, each])), [[]]);

const anyRound = fc.oneof(round(true), round(false));

describe("weights, against a grid of them", () => {
  it("survives: no weights of the grid bring anyone above; falls: the witness does, and lies in the box", () => {
    fc.assert(
      fc.property(anyRound, (given) => {
        const certificate = certified(given);
        if (certificate === undefined) return;
        const { weights: found } = certificate;
        const first = placeOf(certificate.firstId);
        const { weights, change, pooling } = given;
        if (found.verdict === "survives") {
          const factors = [1 - change, 1 - change / 2, 1, 1 + change / 2, 1 + change];
          for (const moved of product(weights.map((weight) => factors.map((factor) => weight * factor)))) {
            expect(someoneAbove(given, first, (rows) => plainScore(rows, moved, pooling))).toBe(false);
          }
        }
        if (found.verdict === "falls") {
          const moved = found.witness?.weights.map(({ weight }) => weight) ?? [];
          for (const [at, weight] of moved.entries()) {
            expect(Math.abs(weight - (weights[at] ?? 0))).toBeLessThanOrEqual(change * (weights[at] ?? 0) * (1 + 1e-12));
          }
          const rival = given.rows[placeOf(found.witness?.applicationId ?? "")] ?? [];
          expect(plainScore(rival, moved, pooling)).toBeGreaterThan(plainScore(given.rows[first] ?? [], moved, pooling));
        }
        if (found.verdict === "unknown") expect(given.rows.some((rows) => rows.flat().includes(null))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("knows the largest change: just below it nobody gets above at any corner, just above somebody does", () => {
    fc.assert(
      fc.property(round(true), (given) => {
        const whole = given.pooling === "cells-pooled" ? { ...given, rows: given.rows.map((rows) => [...rows, ...rows].slice(0, 2)) } : given;
        const certificate = certified(whole);
        if (certificate === undefined) return;
        const largest = certificate.weights.largestChange;
        if (largest === null) throw new Error("complete cards are linear");
        const first = placeOf(certificate.firstId);
        const above = (change: number) =>
          product(whole.weights.map((weight) => [weight * (1 - change), weight * (1 + change)])).some((moved) =>
            someoneAbove(whole, first, (rows) => plainScore(rows, moved, whole.pooling)),
          );
        expect(above(Math.max(0, largest - 1e-6))).toBe(false);
        expect(above(Math.min(largest, 1 - 1e-6) + 1e-6)).toBe(largest < 1 - 1e-6);
        expect(certificate.weights.verdict).toBe(whole.change > largest + 1e-9 ? "falls" : "survives");
      }),
      { numRuns: 150 },
    );
  });
});

describe("raters, against leaving each out", () => {
  it("says of each what a second reckoning says", () => {
    fc.assert(
      fc.property(anyRound, (given) => {
        const certificate = certified(given);
        if (certificate === undefined) return;
        const first = placeOf(certificate.firstId);
        const raters = [0, 1, 2].filter((rater) => given.rows.some((rows) => rows[rater]?.some((each) => typeof each === "number")));
        expect(certificate.raters.leftOut.map(({ interviewerId }) => placeOf(interviewerId))).toEqual(raters);
        const expected = raters.map((rater) => {
          const left = given.rows.map((rows) => rows.filter((_, at) => at !== rater));
          const whole = left.map((rows, at) => rated(rows) === rated(given.rows[at] ?? []));
          if (whole[first] !== true) return "unknown";
          const ofFirst = plainScore(left[first] ?? [], given.weights, given.pooling);
          const above = left.some((rows, at) => whole[at] === true && plainScore(rows, given.weights, given.pooling) > ofFirst + 1e-9);
          return above ? "falls" : whole.includes(false) ? "unknown" : "survives";
        });
        expect(certificate.raters.leftOut.map(({ verdict }) => verdict)).toEqual(expected);
        const worst = (["falls", "unknown"] as const).find((each) => expected.includes(each)) ?? "survives";
        expect(certificate.raters.verdict).toBe(worst);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the scale, against every monotone remap onto a grid", () => {
  const remaps = product([[1, 2, 3, 4, 5], [1, 2, 3, 4, 5], [1, 2, 3, 4, 5]])
    .filter(([a = 0, b = 0, c = 0]) => a <= b && b <= c)
    .map((inner) => (level: number) => [1, ...inner, 5][level - 1] ?? 0);

  it("has all 35 of them", () => expect(remaps).toHaveLength(35));

  it("survives exactly where none of them brings anyone above; the witness's step is one of them", () => {
    fc.assert(
      fc.property(anyRound, (given) => {
        const certificate = certified(given);
        if (certificate === undefined) return;
        const first = placeOf(certificate.firstId);
        const above = remaps.some((remap) => someoneAbove(given, first, (rows) => plainScore(rows, given.weights, given.pooling, remap)));
        expect(certificate.scale.verdict).toBe(above ? "falls" : "survives");
        if (certificate.scale.witness === null) return;
        const [step] = certificate.scale.witness.steps;
        const remap = (level: number) => (level >= (step?.from ?? 0) ? 5 : 1);
        const rival = given.rows[placeOf(certificate.scale.witness.applicationId)] ?? [];
        const score = (rows: Rows) => plainScore(rows, given.weights, given.pooling, remap);
        expect(score(rival)).toBeGreaterThan(score(given.rows[first] ?? []));
      }),
      { numRuns: 200 },
    );
  });
});

describe("rules that are no weighted mean", () => {
  it("never claim what was only tried, and their witnesses hold", () => {
    fc.assert(
      fc.property(round(true), fc.constantFrom("samtal/weighted-median", "samtal/geometric-mean"), (given, combination) => {
        const certificate = certified(given, combination);
        if (certificate === undefined) return;
        expect(certificate.weights.largestChange).toBeNull();
        expect([certificate.weights.verdict, certificate.scale.verdict]).not.toContain("survives");
        const { witness } = certificate.weights;
        if (witness === null) return;
        const moved = { ...given, weights: witness.weights.map(({ weight }) => weight) };
        const scores = assessmentsOf(moved, combination).assessments.map(({ score }) => score ?? Number.NaN);
        expect(scores[placeOf(witness.applicationId)]).toBeGreaterThan(scores[placeOf(certificate.firstId)] ?? Infinity);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the certificate", () => {
  it("law 7: the order of assessments changes no byte; it parses", () => {
    fc.assert(
      fc.property(anyRound, (given) => {
        const { assessments, rubric } = assessmentsOf(given);
        const outcome = stabilityCertificate({ assessments, rubric, weightChange: given.change });
        const turned = stabilityCertificate({ assessments: assessments.toReversed(), rubric, weightChange: given.change });
        expect(JSON.stringify(turned)).toBe(JSON.stringify(outcome));
        if (outcome.status === "certified") expect(parseStabilityCertificate(JSON.parse(JSON.stringify(outcome.certificate)))).toEqual(outcome.certificate);
      }),
      { numRuns: 60 },
    );
  });
});
