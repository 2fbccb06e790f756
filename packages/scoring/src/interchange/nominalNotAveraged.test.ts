import { toId } from "@samtal/core";
import { buildRubric, buildScorecard } from "@samtal/core/testing";
import { expect, it } from "vitest";
import { assess } from "../assess.ts";
import { interviewTime } from "./dialects/interviewTime.ts";
import { lever } from "./dialects/lever.ts";
import { readAttributes } from "./readAttributes.ts";
import { scaleMapping } from "./scaleMapping.ts";
import type { ScaleOrMapping } from "./vendorTarget.ts";
import { isMapping } from "./vendorTarget.ts";

const competencyId = toId("competency", "whole");
const applicationId = toId("application", "1");

/** Assesses interview-time's codes as two raters gave them. */
function outcomeOf(codes: readonly number[], target: ScaleOrMapping) {
  const scale = isMapping(target) ? target.to : target;
  const { scales: _, competencies: __, ...rubric } = buildRubric();
  const scorecards = codes.map((value, rater) => {
    const read = readAttributes(interviewTime, [{ name: "whole", value }], {
      scorecardId: toId("scorecard", String(rater)),
      competencies: [{ attribute: "whole", competencyId, target }],
      fields: { name: "name", rating: "value" },
    });
    if (read.status !== "read") throw new Error(JSON.stringify(read));
    return buildScorecard({
      id: `scorecard_${rater}`,
      interviewerId: `interviewer_${rater}`,
      applicationId,
      ratings: [...read.ratings],
      evidence: [],
    });
  });
  const own = buildRubric({
    ...rubric,
    scales: [scale],
    competencies: [{ competencyId, scaleId: scale.id, weight: 1 }],
  });
  return assess({ applicationId, rubric: own, scorecards });
}

it("never averages codes without an order", () => {
  const outcome = outcomeOf([3, 4], interviewTime.scale);
  expect(outcome).toMatchObject({ status: "refused", issues: [{ code: "scoring/nominal-not-averaged" }] });
});

it("averages them on the ordered scale onto which their meaning was mapped", () => {
  const pairs = interviewTime.scale.levels.map(({ key }) => ({ from: key, to: key }));
  const mapping = scaleMapping({ from: interviewTime.scale, to: lever.scale, pairs });
  // STRONG_YES is 4 of Lever's four and NO is 2: their mean is 3, where the codes' mean would be 2.5.
  const outcome = outcomeOf([3, 2], mapping);
  expect(outcome.status === "assessed" && outcome.assessment.score).toBe(3);
});
