import {
  compareText,
  contentHash,
  type Id,
  type Issue,
  issue,
  type Reason,
  reason,
  SamtalError,
} from "@samtal/core";
import {
  compareInstants,
  epochMilliseconds,
  type Instant,
  instantOf,
  type ZonedInstant,
  zonedAt,
  type ZoneRules,
} from "@samtal/core/time";
import type { AsynchronousEvent } from "./asynchronousEvent.ts";
import type { AsynchronousWindow } from "./asynchronousWindow.ts";
import { extendedDeadline } from "./extendedDeadline.ts";
import { type RecordedAttempt, recordedAttempts } from "./recordedAttempts.ts";

/** How far one question has come. */
export interface QuestionProgress {
  readonly questionId: Id<"question">;
  /** Whether an attempt that began before the deadline was handed in. */
  readonly answered: boolean;
  /** Attempts that count: those that technical trouble touched do not. */
  readonly attemptsUsed: number;
  readonly attemptsLeft: number;
}

/** What {@link asynchronousProgress} returns. */
export interface AsynchronousProgress {
  /**
   * `extended`: open by an extension, past the first deadline. `submitted`: every question is answered.
   * `live`: the candidate meets someone instead, and nothing of this expires.
   */
  readonly status: "not-open" | "open" | "extended" | "submitted" | "expired" | "live";
  /** The one in force: the first instant after the window. */
  readonly deadline: ZonedInstant;
  /** In the window's order. */
  readonly questions: readonly QuestionProgress[];
  readonly zoneData: string;
  readonly because: readonly Reason[];
}

/**
 * How far a candidate's recorded answers have come.
 *
 * Only what happened until `now` counts, in whatever order it is handed in; an event that comes twice counts
 * once. Technical trouble on anyone's side never uses up an attempt. Extensions move the deadline and never
 * shorten it. An answer counts when its attempt began before the deadline: how long the upload takes is not
 * the candidate's.
 *
 * @param window - the window
 * @param events - what happened in it
 * @param now - the point in time that is asked about
 * @param options - the zone data
 * @returns the status, the deadline in force and each question's attempts
 * @throws SamtalError with every issue found: `scheduling/event-of-another-interview`,
 *   `scheduling/question-not-in-window`, `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { buildAsynchronousRound } from "@samtal/core/testing";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { asynchronousProgress, openAsynchronousWindow, parseAsynchronousEvent } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const options = { zoneRules: tzdataRules };
 * const opened = openAsynchronousWindow(
 *   {
 *     round: buildAsynchronousRound({ attempts: 2 }),
 *     interviewId: toId("interview", "1"),
 *     applicationId: toId("application", "1"),
 *     candidateId: toId("candidate", "1"),
 *     questionIds: [toId("question", "1")],
 *     invitedAt: parseInstant("2027-03-24T09:00:00Z"),
 *     zone: parseTimeZone("Europe/Stockholm"),
 *     accommodations: [],
 *   },
 *   options,
 * );
 * const common = { schemaVersion: 1, interviewId: "interview_1" };
 * const recording = { questionId: "question_1", recordingId: "recording_1" };
 * const events = [
 *   { ...common, ...recording, type: "attempt-started", id: "event_1", at: "2027-03-25T18:00:00Z" },
 *   { ...common, type: "technical-trouble", id: "event_2", at: "2027-03-25T18:01:00Z", whose: "candidate" },
 * ].map(parseAsynchronousEvent);
 * const now = parseInstant("2027-03-25T18:05:00Z");
 * opened.status === "opened" && asynchronousProgress(opened.window, events, now, options).questions;
 * // => [{ "questionId": "question_1", "answered": false, "attemptsUsed": 0, "attemptsLeft": 2 }]
 * ```
 */
export function asynchronousProgress(
  window: AsynchronousWindow,
  events: readonly AsynchronousEvent[],
  now: Instant,
  { zoneRules }: { readonly zoneRules: ZoneRules },
): AsynchronousProgress {
  SamtalError.throwIfAny(issuesOf(window, events));
  const known = inOrder(events).filter(({ at }) => compareInstants(at, now) <= 0);
  const deadline = extendedDeadline(window, known, zoneRules);
  const attempts = recordedAttempts(known);
  const questions = window.questions.map(({ questionId, attempts: allowed }) => {
    const own = attempts.filter((attempt) => attempt.questionId === questionId);
    const attemptsUsed = own.filter(({ troubleId }) => troubleId === undefined).length;
    const answered = own.some((each) => each.submittedAt !== undefined && each.startedAt < deadline.at);
    return { questionId, answered, attemptsUsed, attemptsLeft: Math.max(0, allowed - attemptsUsed) };
  });
  const answered = questions.filter((question) => question.answered).length;
  const at = epochMilliseconds(now);
  const status = known.some(({ type }) => type === "live-chosen")
    ? "live"
    : answered === questions.length
      ? "submitted"
      : at < epochMilliseconds(window.opensAt)
        ? "not-open"
        : at < deadline.promised
          ? "open"
          : at < deadline.at
            ? "extended"
            : "expired";
  const because = [
    reason("scheduling/answers-in", { answered, of: questions.length }),
    ...deadline.because,
    ...attempts.flatMap((attempt) => attemptReasons(attempt, deadline.at)),
  ];
  const zoned = zonedAt(instantOf(deadline.at), window.deadline.zone, zoneRules);
  return { status, deadline: zoned, questions, zoneData: zoneRules.version, because };
}

function attemptReasons(
  { recordingId, questionId, troubleId, ...attempt }: RecordedAttempt,
  deadline: number,
): Reason[] {
  return [
    ...(troubleId === undefined
      ? []
      : [reason("scheduling/attempt-not-counted", { recordingId, questionId, eventId: troubleId })]),
    ...(attempt.startedAt < deadline
      ? []
      : [reason("scheduling/attempt-after-deadline", { recordingId, questionId })]),
  ];
}

/** By time, each event once. */
function inOrder(events: readonly AsynchronousEvent[]): AsynchronousEvent[] {
  const sorted = events.toSorted(
    (a, b) =>
      compareInstants(a.at, b.at) || compareText(a.id, b.id) || compareText(contentHash(a), contentHash(b)),
  );
  const seen = new Set<string>();
  return sorted.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function issuesOf(
  { interviewId, questions }: AsynchronousWindow,
  events: readonly AsynchronousEvent[],
): Issue[] {
  const asked = new Set<string>(questions.map(({ questionId }) => questionId));
  return events.flatMap((event, position) => [
    ...(event.interviewId === interviewId
      ? []
      : [issue("scheduling/event-of-another-interview", ["events", position, "interviewId"])]),
    ...("questionId" in event && !asked.has(event.questionId)
      ? [issue("scheduling/question-not-in-window", ["events", position, "questionId"])]
      : []),
  ]);
}
