import { type Rating, reason } from "@samtal/core";
import type { InterchangeLoss } from "./interchangeLoss.ts";
import type { RatingParts } from "./ratingParts.ts";

/** What a rating has beside its value, which no vendor's value holds. */
export function ratingExtras(rating: Rating | RatingParts): readonly InterchangeLoss[] {
  const losses: InterchangeLoss[] = [];
  if ("evidenceIds" in rating && rating.evidenceIds.length > 0) {
    losses.push(reason("scoring/evidence-not-carried", { count: rating.evidenceIds.length }));
  }
  if ("questionId" in rating) losses.push(reason("scoring/question-not-carried"));
  return losses;
}
