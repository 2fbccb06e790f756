import type * as fc from "fast-check";
import { type Rating, ratingSchema } from "../../models/assessment/rating.ts";
import { arbitraryOf } from "./arbitraryOf.ts";

/** Ratings of all five states. */
export function arbitraryRating(): fc.Arbitrary<Rating> {
  return arbitraryOf(ratingSchema);
}
