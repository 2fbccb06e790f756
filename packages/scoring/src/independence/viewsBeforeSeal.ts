import { compareText, type Reason, reason, type Scorecard } from "@samtal/core";
import { compareInstants, type Instant, type Interval } from "@samtal/core/time";
import type { ViewEvent } from "./viewEvent.ts";

/** The views of others' work by which a card's rater could have been swayed before sealing, in the order of time. */
export function earlyViews(card: Scorecard, viewEvents: readonly ViewEvent[]): Reason[] {
  const { id: scorecardId, applicationId, interviewerId, sealedAt } = card;
  const early = viewEvents.filter(
    (event) =>
      event.viewerId === interviewerId &&
      event.applicationIds.includes(applicationId) &&
      !isOwn(event) &&
      (sealedAt === null || compareInstants(event.at, sealedAt) < 0),
  );
  const once = new Map(early.map((event) => [event.id, event]));
  return [...once.values()]
    .sort((a, b) => compareInstants(a.at, b.at) || compareText(a.id, b.id))
    .map(({ id: eventId, at, item }) => reason("scoring/viewed-before-sealed", { scorecardId, eventId, at, item: item.kind }));
}

function isOwn({ item, viewerId }: ViewEvent): boolean {
  if (item.kind === "scorecard") return item.interviewerId === viewerId;
  return item.kind === "note" && item.authorId === viewerId;
}

/** What keeps the log of views from showing that there was none before the card was sealed. */
export function viewsUnrecorded(
  { id: scorecardId, sealedAt }: Scorecard,
  log: { readonly viewEvents?: readonly ViewEvent[]; readonly viewsRecorded?: Interval },
  firstInstant: Instant | undefined,
): Reason[] {
  const { viewEvents, viewsRecorded } = log;
  if (viewEvents === undefined || viewsRecorded === undefined) return [reason("scoring/views-not-recorded", {})];
  if (sealedAt === null || firstInstant === undefined) return [];
  const { start, end } = viewsRecorded;
  if (compareInstants(start, firstInstant) <= 0 && compareInstants(sealedAt, end) <= 0) return [];
  return [reason("scoring/views-partly-recorded", { scorecardId, start, end, neededFrom: firstInstant, sealedAt })];
}
