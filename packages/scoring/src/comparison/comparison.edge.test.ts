import { expect, it } from "vitest";
import { assessed } from "../testing/assessed.ts";
import { cardsOf, rubricOf } from "../testing/cardsOf.ts";
import { bandsOf } from "./bandsOf.ts";
import { panelPrecision } from "./panelPrecision.ts";
import { stabilityCertificate } from "./stability/stabilityCertificate.ts";

it("estimates, bands and certifies in an edge runtime", () => {
  const rubric = rubricOf([1]);
  const assessment = assessed({ rubric, scorecards: cardsOf([[3], [5]]) });
  const found = panelPrecision([assessment]);
  // 3 and 5 about their mean 4: √2.
  expect(found.status === "ok" && found.value).toBeCloseTo(Math.SQRT2, 12);
  if (found.status !== "ok") return;
  expect(bandsOf([{ applicationId: assessment.applicationId, score: 4 }], found.precision, 0.95)).toHaveLength(1);
  expect(stabilityCertificate({ assessments: [assessment], rubric, weightChange: 0.1 }).status).toBe("certified");
});
