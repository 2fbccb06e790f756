import { reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { AsynchronousWindow } from "./asynchronousWindow.ts";
import type { LiveRequest } from "./liveRequest.ts";

/**
 * Takes the live alternative to recorded answers: the request for whoever finds the time.
 *
 * It is never refused, before, during or after the window, and asks for no reason. Record the choice as a
 * `live-chosen` event as well, so that the window does not expire. The request goes to the scheduler alone;
 * what goes to raters is {@link interviewForRaters}, which is the same with and without it.
 *
 * @param window - the window that the candidate was invited to
 * @param now - when the candidate chose
 * @returns the request, for the same questions in the same order
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { buildAsynchronousRound } from "@samtal/core/testing";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { chooseLiveAlternative, openAsynchronousWindow } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const opened = openAsynchronousWindow(
 *   {
 *     round: buildAsynchronousRound(),
 *     interviewId: toId("interview", "1"),
 *     applicationId: toId("application", "1"),
 *     candidateId: toId("candidate", "1"),
 *     questionIds: [toId("question", "1")],
 *     invitedAt: parseInstant("2027-03-24T09:00:00Z"),
 *     zone: parseTimeZone("Europe/Stockholm"),
 *     accommodations: [],
 *   },
 *   { zoneRules: tzdataRules },
 * );
 * const now = parseInstant("2027-03-25T08:00:00Z");
 * const request = opened.status === "opened" ? chooseLiveAlternative(opened.window, now) : opened.request;
 * request.questionIds; // => ["question_1"]
 * ```
 */
export function chooseLiveAlternative(window: AsynchronousWindow, now: Instant): LiveRequest {
  const { interviewId, applicationId, candidateId, roundId, guideId, guideVersion } = window;
  return {
    schemaVersion: 1,
    interviewId,
    applicationId,
    candidateId,
    roundId,
    guideId,
    guideVersion,
    questionIds: window.questions.map(({ questionId }) => questionId),
    candidateZone: window.deadline.zone,
    accommodationIds: window.accommodationIds,
    requestedAt: now,
    because: [reason("scheduling/live-instead-of-recorded", { roundId })],
  };
}
