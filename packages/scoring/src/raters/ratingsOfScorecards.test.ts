import { SamtalError } from "@samtal/core";
import { expect, it } from "vitest";
import { cardsOf, rubricOf } from "../testing/cardsOf.ts";
import { ratingsOfScorecards } from "./ratingsOfScorecards.ts";

const issuesOf = (run: () => unknown): string[] => {
  try {
    run();
    return [];
  } catch (error) {
    return SamtalError.isInstance(error)
      ? error.issues.map(({ code, path }) => `${code} ${path.join(".")}`)
      : ["?"];
  }
};

it("gives each rating that was made, by the scale's number, and leaves the missing out", () => {
  const cards = cardsOf([
    [4, 2],
    ["withheld", 5],
  ]);
  expect(ratingsOfScorecards(cards, rubricOf([1, 1]))).toEqual([
    {
      candidateId: cards[0]?.applicationId,
      raterId: "interviewer_0",
      competencyId: "competency_0",
      value: 4,
    },
    {
      candidateId: cards[0]?.applicationId,
      raterId: "interviewer_0",
      competencyId: "competency_1",
      value: 2,
    },
    {
      candidateId: cards[0]?.applicationId,
      raterId: "interviewer_1",
      competencyId: "competency_1",
      value: 5,
    },
  ]);
});

it("refuses drafts, other rubrics, unknown competencies and nominal codes, all at once", () => {
  const rubric = rubricOf([1, 1]);
  const [one, two, three] = cardsOf([[4, 2], [3], [1, 2, 3]]);
  if (one === undefined || two === undefined || three === undefined) throw new Error("three cards");
  const nominal = {
    ...rubric,
    scales: rubric.scales.map((scale) => ({
      kind: "nominal" as const,
      id: scale.id,
      levels: [
        { key: "l1", label: { en: "one" } },
        { key: "l4", label: { en: "four" } },
      ],
    })),
  };
  expect(
    issuesOf(() =>
      ratingsOfScorecards([{ ...one, sealedAt: null }, { ...two, rubricVersion: 9 }, three], rubric),
    ),
  ).toEqual([
    "scoring/unsealed-card 0.sealedAt",
    "scoring/other-rubric 1.rubricId",
    "scoring/unknown-competency 2.ratings.2",
  ]);
  expect(issuesOf(() => ratingsOfScorecards([two], nominal))).toEqual([
    "scoring/nominal-not-rated-by-number 0.ratings.0",
  ]);
});
