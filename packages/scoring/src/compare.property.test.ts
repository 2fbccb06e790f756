import { parseAssessment } from "@samtal/core";
import { buildAssessment, buildScorecard } from "@samtal/core/testing";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare } from "./compare.ts";
import { parseComparison } from "./comparison/comparison.ts";
import { assessed } from "./testing/assessed.ts";
import { cardsOf, rubricOf } from "./testing/cardsOf.ts";

const assessments = fc
  .array(
    fc.record({
      score: fc.oneof(fc.integer({ min: 2, max: 10 }).map((half) => half / 2), fc.double({ min: 1, max: 5, noNaN: true })),
      scored: fc.boolean(),
      rubric: fc.constantFrom("0", "1"),
      guideVersion: fc.integer({ min: 1, max: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map(({ score, scored, rubric, guideVersion }, at) =>
      buildAssessment({
        applicationId: `application_${at}`,
        score: scored ? score : null,
        status: scored ? "scored" : "insufficient",
        rubricHash: `sha256:${rubric.repeat(64)}`,
        guideVersions: [{ guideId: "guide_backend", guideVersion }],
      }),
    ),
  );
const tolerance = fc.constantFrom(0, 0.25, 1);

describe("laws of compare", () => {
  it("law 7: the order of assessments changes no byte", () => {
    fc.assert(
      fc.property(
        assessments.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        tolerance,
        ([list, permuted], tieTolerance) => {
          const options = { tieTolerance, minimumRaters: 1 };
          expect(JSON.stringify(compare(permuted, options))).toBe(JSON.stringify(compare(list, options)));
        },
      ),
    );
  });

  it("places every application exactly once, and the document parses", () => {
    fc.assert(
      fc.property(assessments, tolerance, (list, tieTolerance) => {
        const comparison = compare(list, { tieTolerance, minimumRaters: 1 });
        const placed = [...comparison.groups.flatMap(({ entries }) => entries), ...comparison.unranked];
        expect(placed.map(({ applicationId }) => applicationId).sort()).toEqual(
          list.map(({ applicationId }) => applicationId).sort(),
        );
        expect(parseComparison(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
      }),
    );
  });

  it("within a group a better rank is never a lower score, and ties stay within the tolerance", () => {
    fc.assert(
      fc.property(assessments, tolerance, (list, tieTolerance) => {
        const { groups } = compare(list, { tieTolerance, minimumRaters: 1 });
        const pairs = groups.flatMap(({ entries }) => entries.flatMap((a) => entries.map((b) => [a, b] as const)));
        for (const [a, b] of pairs) {
          const gap = Math.abs(a.score - b.score);
          const shared = a.rank === b.rank;
          expect(shared ? gap <= tieTolerance + 1e-11 : a.rank < b.rank === a.score > b.score).toBe(true);
          expect(shared && a !== b ? a.tied : true).toBe(true);
        }
      }),
    );
  });

  it("puts two in one group exactly when their rubric, guides and rated competencies agree", () => {
    fc.assert(
      fc.property(assessments, (list) => {
        const { groups } = compare(list, { tieTolerance: 0, minimumRaters: 1 });
        const groupOf = (id: string) => groups.findIndex(({ entries }) => entries.some(({ applicationId }) => applicationId === id));
        const scored = list.filter(({ score }) => score !== null);
        for (const a of scored) {
          for (const b of scored) {
            const same = a.rubricHash === b.rubricHash && a.guideVersions[0]?.guideVersion === b.guideVersions[0]?.guideVersion;
            expect(groupOf(a.applicationId) === groupOf(b.applicationId)).toBe(same);
          }
        }
      }),
    );
  });

  it("law 11: what the vendor notes about an accommodation changes nothing", () => {
    fc.assert(
      fc.property(assessments, (list) => {
        const noted = list.map((each) => parseAssessment({ ...each, metadata: { accommodation: "extra time" } }));
        const options = { tieTolerance: 0, minimumRaters: 1 };
        expect(compare(noted, options)).toEqual(compare(list, options));
      }),
    );
  });

  it("law 11: disturbances and what cards note about an accommodation leave groups, ranks and scores alone", () => {
    const rows = fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 });
    const kinds = fc.array(fc.constantFrom("interruption" as const, "technical-trouble" as const), { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(rows, { minLength: 2, maxLength: 4 }), fc.nat(), kinds, (applications, nth, disturbed) => {
        const rubric = rubricOf([2, 1]);
        const compared = (whom: number | null) =>
          compare(
            applications.map((marks, at) => {
              const scorecards = cardsOf(marks).map((card) =>
                buildScorecard({
                  ...card,
                  applicationId: `application_${at}`,
                  ...(at === whom
                    ? {
                        metadata: { accommodation: "extra time", need: "an interpreter" },
                        disturbances: disturbed.map((kind) => ({ kind, at: "2027-03-16T09:20:00Z" })),
                      }
                    : {}),
                }),
              );
              return assessed({ rubric, scorecards });
            }),
            { tieTolerance: 0, minimumRaters: 1 },
          );
        expect(compared(nth % applications.length)).toEqual(compared(null));
      }),
    );
  });
});
