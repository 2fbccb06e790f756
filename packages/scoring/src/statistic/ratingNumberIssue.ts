import { type Issue, issue } from "@samtal/core";

/** Why a rating that is no rating number is none: not finite, or of a size that no figure can be reckoned from. */
export function ratingNumberIssue(rating: unknown, path: readonly (string | number)[]): Issue {
  return Number.isFinite(rating)
    ? issue("scoring/rating-out-of-range", path)
    : issue("scoring/rating-not-finite", path);
}
