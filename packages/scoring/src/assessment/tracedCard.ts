import { compareText, type Rating } from "@samtal/core";
import type { TracedCard } from "./assessmentTrace.ts";
import type { ReadCard } from "./readCard.ts";

/** A sealed card as a trace keeps it: its ratings by id, so that the order on the card changes no byte. */
export function tracedCard(card: ReadCard): TracedCard {
  const { id, interviewId, interviewerId, guideId, guideVersion, sealedAt } = card;
  return {
    id,
    interviewId,
    interviewerId,
    guideId,
    guideVersion,
    // Unsealed cards are refused before anything is traced.
    sealedAt: sealedAt as NonNullable<typeof sealedAt>,
    ratings: byId(card.ratings),
    disturbances: card.disturbances.map(({ kind }) => kind),
    amendments: card.amendments.map(({ at, ratings }) => ({ at, ratings: byId(ratings) })),
  };
}

const byId = (ratings: readonly Rating[]): Rating[] => ratings.toSorted((a, b) => compareText(a.id, b.id));
