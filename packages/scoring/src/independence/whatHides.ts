import { compareText, type Reason, reason } from "@samtal/core";
import type { DisclosureMoment, IndependencePolicy } from "./independencePolicy.ts";
import type { PanelProgress } from "./panelProgress.ts";
import type { Viewer } from "./viewer.ts";

/** What of an application a viewer's own cards hide from that viewer; nothing where they owe none. */
export function ownCardHides(viewer: Viewer, { cards, missing }: PanelProgress): Reason[] {
  return [
    ...cards
      .filter(({ interviewerId, sealedAt }) => interviewerId === viewer.interviewerId && sealedAt === null)
      .map(({ id }) => id)
      .sort(compareText)
      .map((scorecardId) => reason("scoring/own-card-open", { scorecardId })),
    ...missing
      .filter(({ interviewerId }) => interviewerId === viewer.interviewerId)
      .map(({ interviewId }) => interviewId)
      .sort(compareText)
      .map((interviewId) => reason("scoring/own-card-not-begun", { interviewId })),
  ];
}

/** Whether the viewer has, or owes, a card of the application. */
export function rates(viewer: Viewer, { cards, missing }: PanelProgress): boolean {
  return [...cards, ...missing].some(({ interviewerId }) => interviewerId === viewer.interviewerId);
}

/** Whoever interviews or learns is there to rate; the others may look on. */
export const mustRate = ({ role }: Viewer): boolean => role === "interviewer" || role === "trainee";

/** What the policy's moment hides as long as it has not come. */
export function momentHides(
  moment: DisclosureMoment,
  viewer: Viewer,
  applicationId: string,
  { sealed, open }: PanelProgress,
  { quorum }: IndependencePolicy,
): Reason[] {
  if (moment === "never") return [reason("scoring/not-shown-to-role", { role: viewer.role })];
  if (moment === "after-all" && open > 0) return [reason("scoring/waits-for-all-cards", { applicationId, open })];
  if (moment === "after-quorum" && sealed < quorum) {
    return [reason("scoring/waits-for-quorum", { applicationId, sealed, needed: quorum })];
  }
  return [];
}
