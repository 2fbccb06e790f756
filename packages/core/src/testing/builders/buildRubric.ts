import { rubricSchema } from "../../models/assessment/rubric.ts";
import { buildScale } from "./buildScale.ts";
import { builder } from "./builder.ts";

/**
 * The three competencies of `buildInterviewGuide`, weighted equally.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildRubric = builder(rubricSchema, {
  schemaVersion: 1,
  id: "rubric_backend",
  version: 1,
  roleId: "role_backend",
  scales: [buildScale()],
  competencies: [
    { competencyId: "competency_problem-solving", scaleId: "scale_five", weight: 1 },
    { competencyId: "competency_collaboration", scaleId: "scale_five", weight: 1 },
    { competencyId: "competency_communication", scaleId: "scale_five", weight: 1 },
  ],
  combination: { id: "samtal/weighted-mean" },
  pooling: "rater-first",
  minimumCoverage: 0.5,
  quorum: 2,
});
