import { compareText, type Reason, reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import { isLate } from "./isLate.ts";
import type { ReadCard } from "./readCard.ts";
import type { SetAsideCard } from "./setAsideCard.ts";

/** What there is to say about single cards. */
export interface CardReasonInput {
  readonly cards: readonly ReadCard[];
  readonly setAside: readonly SetAsideCard[];
  readonly deadline: Instant | null;
  /** Whether these figures have the amendments in them. */
  readonly amendments: "beside" | "applied";
}

/** What is worth knowing about single cards, in the order of their ids. */
export function cardReasons({ cards, setAside, deadline, amendments }: CardReasonInput): Reason[] {
  const said = [
    ...cards.map((card) => ({ id: card.id, reasons: countedReasons(card, deadline, amendments) })),
    ...setAside.map((card) => ({ id: card.id, reasons: [setAsideReason(card, deadline)] })),
  ];
  return said.sort((a, b) => compareText(a.id, b.id)).flatMap(({ reasons }) => reasons);
}

function countedReasons(card: ReadCard, deadline: Instant | null, amended: "beside" | "applied"): Reason[] {
  const { id: scorecardId, sealedAt, disturbances, amendments } = card;
  const reasons: Reason[] = [];
  if (sealedAt !== null && deadline !== null && isLate(sealedAt, deadline)) {
    reasons.push(reason("scoring/late-card", { scorecardId, sealedAt, deadline }));
  }
  if (disturbances.length > 0) {
    reasons.push(reason("scoring/disturbances-logged", { scorecardId, count: disturbances.length }));
  }
  if (amendments.length > 0) {
    const params = { scorecardId, count: amendments.length };
    reasons.push(
      amended === "beside"
        ? reason("scoring/amendments-beside", params)
        : reason("scoring/amendments-applied", params),
    );
  }
  return reasons;
}

function setAsideReason({ id: scorecardId, sealedAt, why }: SetAsideCard, deadline: Instant | null): Reason {
  if (why === "trainee" || sealedAt === null || deadline === null) {
    return reason("scoring/trainee-card-set-aside", { scorecardId });
  }
  return reason("scoring/late-card-set-aside", { scorecardId, sealedAt, deadline });
}
