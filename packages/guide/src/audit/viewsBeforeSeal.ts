import type { Scorecard } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import type { AuditView } from "./auditView.ts";

/** A view that came before the viewer's own card was sealed. */
export interface EarlyView {
  readonly view: AuditView;
  readonly card: Scorecard;
  /** The view's place in the list. */
  readonly at: number;
}

/** The views of a candidate's material by somebody whose own card about the candidate was still open. */
export function viewsBeforeSeal(views: readonly AuditView[], cards: readonly Scorecard[]): EarlyView[] {
  return views.flatMap((view, at) =>
    cards
      .filter(
        ({ interviewerId, applicationId, sealedAt }) =>
          interviewerId === view.viewerId &&
          view.applicationIds.includes(applicationId) &&
          (sealedAt === null || compareInstants(view.at, sealedAt) < 0),
      )
      .map((card) => ({ view, card, at })),
  );
}
