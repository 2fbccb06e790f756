import { type Assessment, explain, type Reason } from "@samtal/core";
import { buildAssessment, buildScorecard } from "@samtal/core/testing";
import { describe, expect, it } from "vitest";
import { compare } from "../compare.ts";
import { assessed } from "../testing/assessed.ts";
import { cardsOf, type Mark, rubricOf } from "../testing/cardsOf.ts";
import { bandsOf } from "./bandsOf.ts";
import { comparisonReasonTexts } from "./comparisonReasonTexts.ts";
import { panelPrecision } from "./panelPrecision.ts";
import { stabilityCertificate } from "./stability/stabilityCertificate.ts";
import { tieMethodSchema } from "./tieMethod.ts";

/** Every reason within a document, wherever it stands. */
function reasonsIn(document: unknown): Reason[] {
  if (typeof document !== "object" || document === null) return [];
  if ("code" in document && "params" in document) return [document as Reason];
  return Object.values(document).flatMap(reasonsIn);
}

type Overrides = Parameters<typeof rubricOf>[1];
const certified = (applications: Mark[][][], weights: number[], overrides: Overrides = {}, weightChange = 0.25) => {
  const rubric = rubricOf(weights, overrides);
  const assessments = applications.map((rows, at) =>
    assessed({ rubric, scorecards: cardsOf(rows).map((card) => buildScorecard({ ...card, applicationId: `application_${at}` })) }),
  );
  return stabilityCertificate({ assessments, rubric, weightChange });
};
const median = { combination: { id: "samtal/weighted-median" } };
const many = Array.from({ length: 18 }, () => 1);
const plain = { tieTolerance: 0, minimumRaters: 1 };
const panel = assessed({ rubric: rubricOf([1]), scorecards: cardsOf([[2], [4]]) });
const scored = [panel, { ...panel, applicationId: "application_2", score: 1 } as Assessment];
const documents = [
  tieMethodSchema.options.map((tieMethod) => compare([buildAssessment()], { ...plain, tieMethod })),
  compare([buildAssessment(), buildAssessment({ applicationId: "application_2", plugins: [] })], plain),
  panelPrecision([panel]),
  bandsOf(scored.map(({ applicationId, score }) => ({ applicationId, score: score ?? 0 })), { method: "given", standardErrors: {} }, 0.95),
  bandsOf([{ applicationId: panel.applicationId, score: 1 }], { method: "given", standardErrors: {} }, 0.95),
  certified([[[5, 3]], [[4, 4]]], [3, 2]),
  certified([[[5, 3]], [[4, 4]]], [3, 2], {}, 0.1),
  certified([[[5, 4]], [[4, 4]]], [3, 2]),
  certified([[[5], [3]], [[3], [4]]], [1]),
  certified([[[5], [4]], [[3], [3]]], [1]),
  certified([[[5]]], [1]),
  certified([[[5, null], [5, 3]], [[2, 3], [2, 2]]], [1, 1]),
  certified([[[5, 2, null], [2, null, 5]], [[3, 4, null], [4, null, 2]]], [1, 1, 1], {}, 0.15),
  certified([[[5, 4, 4]], [[2, 2, 1]]], [1, 1, 1], median),
  certified([[many.map(() => 5)], [many]], many, median),
  certified([[[4, 4]], [[4, 4]]], [1, 1]),
  certified([], [1]),
  certified([[[5, 4]], [[3, null]]], [1, 1]),
];

describe("comparisonReasonTexts", () => {
  const reasons = reasonsIn(documents).filter(({ code }) => Object.hasOwn(comparisonReasonTexts, code));

  it("explains every reason that the functions give, in Swedish and English", () => {
    for (const each of reasons) {
      for (const locale of ["sv", "en"] as const) {
        expect(explain(each, locale, comparisonReasonTexts)).toMatch(/^[^{}]+\.$/);
      }
    }
  });

  it("has no text that no function gives, but for what is too much to build here", () => {
    const given = new Set([...reasons.map(({ code }) => code), "scoring/scale-too-many-steps"]);
    expect([...given].sort()).toEqual(Object.keys(comparisonReasonTexts).sort());
  });
});
