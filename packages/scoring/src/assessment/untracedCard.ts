import type { AssessmentTrace, TracedCard } from "./assessmentTrace.ts";
import type { ReadCard } from "./readCard.ts";

/** The card that a trace kept. */
export function untracedCard({ applicationId, rubric }: AssessmentTrace, card: TracedCard): ReadCard {
  return {
    ...card,
    applicationId,
    rubricId: rubric.id,
    rubricVersion: rubric.version,
    disturbances: card.disturbances.map((kind) => ({ kind })),
  };
}
