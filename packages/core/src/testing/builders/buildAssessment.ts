import type { z } from "zod";
import { type assessmentNodeSchema, assessmentSchema } from "../../models/assessment/assessment.ts";
import { builder } from "./builder.ts";

type Node = z.input<typeof assessmentNodeSchema>;

const figure = { value: 4, weight: 1, contribution: 4, evidenceIds: [], because: [] };
const rating: Node = { ...figure, kind: "rating", id: "rating_1", evidenceIds: ["evidence_1"], children: [] };
const cell: Node = { ...figure, kind: "cell", id: "interviewer_1", children: [rating] };
const competency: Node = {
  ...figure,
  kind: "competency",
  id: "competency_problem-solving",
  children: [cell],
};

/**
 * One competency that one interviewer rated 4, unfolded to the rating.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildAssessment = builder(assessmentSchema, {
  schemaVersion: 1,
  applicationId: "application_1",
  rubricId: "rubric_backend",
  rubricVersion: 1,
  rubricHash: `sha256:${"0".repeat(64)}`,
  plugins: [{ kind: "combination-rule", id: "samtal/weighted-mean", version: 1 }],
  guideVersions: [{ guideId: "guide_backend", guideVersion: 1 }],
  scorecardIds: ["scorecard_1"],
  status: "scored",
  score: 4,
  bounds: { lowest: 4, highest: 4 },
  coverage: 1,
  mustHaves: [],
  band: null,
  tree: { ...figure, kind: "total", id: "application_1", children: [competency] },
  because: [],
});
