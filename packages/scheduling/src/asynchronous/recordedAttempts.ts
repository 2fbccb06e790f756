import { compareText, type Id } from "@samtal/core";
import { type EpochMilliseconds, epochMilliseconds } from "@samtal/core/time";
import type { AsynchronousEvent } from "./asynchronousEvent.ts";

/** One recording of an answer. */
export interface RecordedAttempt {
  readonly questionId: Id<"question">;
  readonly recordingId: Id<"recording">;
  readonly startedAt: EpochMilliseconds;
  /** Undefined: not handed in. */
  readonly submittedAt: EpochMilliseconds | undefined;
  /** The trouble that it met, if any: then it is not counted. */
  readonly troubleId: Id<"event"> | undefined;
}

/**
 * The attempts that events tell of, by start.
 *
 * An attempt lasts until it is handed in or the next one starts, and one that trouble touches in that time is
 * not counted. A submission whose start was lost began when it was handed in.
 */
export function recordedAttempts(events: readonly AsynchronousEvent[]): RecordedAttempt[] {
  const found = new Map<string, Omit<RecordedAttempt, "troubleId">>();
  for (const event of events) {
    if (event.type !== "attempt-started" && event.type !== "attempt-submitted") continue;
    const { questionId, recordingId } = event;
    const at = epochMilliseconds(event.at);
    const key = `${questionId} ${recordingId}`;
    const known = found.get(key);
    const startedAt = Math.min(known?.startedAt ?? at, at);
    const submitted =
      event.type === "attempt-submitted" ? Math.min(known?.submittedAt ?? at, at) : known?.submittedAt;
    found.set(key, { questionId, recordingId, startedAt, submittedAt: submitted });
  }
  const attempts = [...found.values()].sort(
    (a, b) => a.startedAt - b.startedAt || compareText(a.recordingId, b.recordingId),
  );
  const troubles = events.filter((event) => event.type === "technical-trouble");
  return attempts.map((attempt, position) => {
    const ends = attempt.submittedAt ?? attempts[position + 1]?.startedAt ?? Infinity;
    const trouble = troubles.find(
      ({ at, until }) => epochMilliseconds(at) <= ends && epochMilliseconds(until ?? at) >= attempt.startedAt,
    );
    return { ...attempt, troubleId: trouble?.id };
  });
}
