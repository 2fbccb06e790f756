import { expect, it } from "vitest";
import { compare } from "./compare.ts";
import { assessed } from "./testing/assessed.ts";
import { cardsOf, rubricOf } from "./testing/cardsOf.ts";

it("assesses and compares in an edge runtime", () => {
  // (3 × 4 + 1 × 2) / 4 = 3.5
  const assessment = assessed({ rubric: rubricOf([3, 1]), scorecards: cardsOf([[4, 2]]) });
  expect(assessment.score).toBe(3.5);
  expect(compare([assessment], { tieTolerance: 0, minimumRaters: 1 }).groups[0]?.entries[0]?.rank).toBe(1);
});
