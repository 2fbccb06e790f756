import { givenRatingSchema } from "../../models/assessment/rating.ts";
import { builder } from "./builder.ts";

/**
 * Level `l4` for problem solving, resting on `buildEvidence`.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildRating = builder(givenRatingSchema, {
  state: "rated",
  id: "rating_1",
  competencyId: "competency_problem-solving",
  questionId: "question_hard-fault",
  rated: { on: "level", level: "l4" },
  evidenceIds: ["evidence_1"],
});
