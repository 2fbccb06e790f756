import type { Rating } from "@samtal/core";
import { epochMilliseconds } from "@samtal/core/time";
import type { ReadCard } from "./readCard.ts";

/**
 * The card as it reads with its amendments: for each competency and question the latest word counts.
 *
 * Amendments of the same instant count in the order in which they stand on the card.
 */
export function amendedScorecard(card: ReadCard): ReadCard {
  if (card.amendments.length === 0) return card;
  const ratings = new Map<string, Rating>();
  const inOrder = card.amendments.toSorted((a, b) => epochMilliseconds(a.at) - epochMilliseconds(b.at));
  for (const rating of [...card.ratings, ...inOrder.flatMap((amendment) => amendment.ratings)]) {
    ratings.set(`${rating.competencyId} ${rating.questionId ?? ""}`, rating);
  }
  return { ...card, ratings: [...ratings.values()] };
}
