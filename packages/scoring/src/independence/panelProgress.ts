import type { Scorecard } from "@samtal/core";
import type { DueScorecard } from "./dueScorecard.ts";

/** How far the cards of one application have come. */
export interface PanelProgress {
  readonly cards: readonly Scorecard[];
  /** Cards that somebody owes and has not begun. */
  readonly missing: readonly DueScorecard[];
  /** Sealed cards, trainees' aside. */
  readonly sealed: number;
  /** Drafts and missing cards, trainees' aside: nobody waits for a trainee. */
  readonly open: number;
}

/** The progress of each application that has a card or is owed one. */
export function panelProgress(
  scorecards: readonly Scorecard[],
  dueScorecards: readonly DueScorecard[],
  trainees: ReadonlySet<string>,
): Map<string, PanelProgress> {
  const begun = new Set(scorecards.map(sitting));
  const missing = new Map(dueScorecards.filter((due) => !begun.has(sitting(due))).map((due) => [sitting(due), due]));
  const applications = new Map<string, { cards: Scorecard[]; missing: DueScorecard[] }>();
  const at = (applicationId: string): { cards: Scorecard[]; missing: DueScorecard[] } => {
    const found = applications.get(applicationId) ?? { cards: [], missing: [] };
    applications.set(applicationId, found);
    return found;
  };
  for (const card of scorecards) at(card.applicationId).cards.push(card);
  for (const due of missing.values()) at(due.applicationId).missing.push(due);
  const counts = ({ interviewerId }: DueScorecard): boolean => !trainees.has(interviewerId);
  return new Map(
    [...applications].map(([applicationId, of]) => {
      const counted = of.cards.filter(counts);
      const sealed = counted.filter(({ sealedAt }) => sealedAt !== null).length;
      return [applicationId, { ...of, sealed, open: counted.length - sealed + of.missing.filter(counts).length }];
    }),
  );
}

const sitting = ({ applicationId, interviewId, interviewerId }: DueScorecard): string =>
  `${applicationId} ${interviewId} ${interviewerId}`;
