import { missingRatingSchema } from "../../models/assessment/rating.ts";
import { builder } from "./builder.ts";

/**
 * A rating that is missing, `not-rated` unless said otherwise.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildMissingRating = builder(missingRatingSchema, {
  state: "not-rated",
  id: "rating_1",
  competencyId: "competency_problem-solving",
});
