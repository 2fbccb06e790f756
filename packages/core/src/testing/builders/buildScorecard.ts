import { scorecardSchema } from "../../models/assessment/scorecard.ts";
import { buildEvidence } from "./buildEvidence.ts";
import { buildRating } from "./buildRating.ts";
import { builder } from "./builder.ts";

/**
 * The chair's sealed card of `buildInterview`, everything rated.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildScorecard = builder(scorecardSchema, {
  schemaVersion: 1,
  id: "scorecard_1",
  interviewId: "interview_1",
  applicationId: "application_1",
  interviewerId: "interviewer_1",
  rubricId: "rubric_backend",
  rubricVersion: 1,
  guideId: "guide_backend",
  guideVersion: 1,
  ratings: [
    buildRating(),
    {
      state: "rated",
      id: "rating_2",
      competencyId: "competency_collaboration",
      questionId: "question_disagreement",
      rated: { on: "level", level: "l3" },
      evidenceIds: [],
    },
    {
      state: "rated",
      id: "rating_3",
      competencyId: "competency_communication",
      questionId: "question_explain-outage",
      rated: { on: "level", level: "l5" },
      evidenceIds: [],
    },
  ],
  evidence: [buildEvidence()],
  disturbances: [],
  sealedAt: "2027-03-16T10:05:00Z",
  amendments: [],
});
