import { expect, it } from "vitest";
import { gStudy, icc, planPanel } from "./index.ts";

it("reckons and plans in an edge runtime", () => {
  const ratings = [
    [1, 3],
    [2, 2],
    [4, 5],
    [5, 4],
  ];
  // Mean squares 25/6, 1/2 and 5/6: (25/6 - 5/6) / (25/6 + 5/6).
  const figure = icc(ratings, { form: "C", unit: "single" });
  expect(figure.status === "ok" && figure.value).toBeCloseTo(2 / 3, 12);
  const study = gStudy({ design: "candidate-rater", ratings });
  if (study.status !== "ok") throw new Error(study.reason);
  const plan = planPanel(study, {
    target: 0.8,
    coefficient: "generalizability",
    current: { raters: 1, competencies: 1 },
    limits: { raters: 5, competencies: 1 },
    minutes: { perRater: 15, perCompetency: 10 },
  });
  expect(plan.moreRaters?.raters).toBe(2);
});
