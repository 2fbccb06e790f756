import type { Rating } from "@samtal/core";
import type { PreparedCompetency } from "../rubric/preparedRubric.ts";

/** The number that a rating stands for; null for the four kinds of missing. */
export function ratedNumber({ scale }: PreparedCompetency, rating: Rating): number | null {
  return rating.state === "rated" ? (scale.numberOf(rating.rated) ?? null) : null;
}
