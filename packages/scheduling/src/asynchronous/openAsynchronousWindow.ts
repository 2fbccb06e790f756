import {
  type Accommodation,
  addedMinutes,
  type AsynchronousRound,
  compareText,
  type Id,
  issue,
  type Reason,
  reason,
  SamtalError,
} from "@samtal/core";
import {
  epochMilliseconds,
  type Instant,
  instantOf,
  type TimeZone,
  zonedAt,
  type ZoneRules,
} from "@samtal/core/time";
import { type AsynchronousPolicy } from "./asynchronousPolicy.ts";
import type { AsynchronousWindow } from "./asynchronousWindow.ts";
import { chooseLiveAlternative } from "./chooseLiveAlternative.ts";
import { deadlineFrom } from "./deadlineFrom.ts";
import { defaultAsynchronousPolicy } from "./defaultAsynchronousPolicy.ts";
import type { LiveRequest } from "./liveRequest.ts";
import { windowEnd } from "./windowEnd.ts";

/** What {@link openAsynchronousWindow} needs. */
export interface OpenAsynchronousWindowInput {
  readonly round: AsynchronousRound;
  readonly interviewId: Id<"interview">;
  readonly applicationId: Id<"application">;
  readonly candidateId: Id<"candidate">;
  /** The guide's recorded questions, in its order; each once. */
  readonly questionIds: readonly Id<"question">[];
  /** From here the window counts. */
  readonly invitedAt: Instant;
  /** The candidate's. */
  readonly zone: TimeZone;
  /** The candidate's own. */
  readonly accommodations: readonly Accommodation[];
  /** {@link defaultAsynchronousPolicy} unless given. */
  readonly policy?: AsynchronousPolicy;
}

/** What {@link openAsynchronousWindow} returns. */
export type OpenedAsynchronousWindow =
  | { readonly status: "opened"; readonly window: AsynchronousWindow }
  | {
      /** The candidate is to meet someone instead, and need not ask for it. */
      readonly status: "live";
      readonly request: LiveRequest;
    };

/**
 * Opens the window in which a candidate records answers (docs/requirements.md, row 51).
 *
 * Days are counted on the candidate's wall clock; accommodations lengthen the window by core's
 * `addedMinutes`; then the policy's rule puts the deadline at its hour, never before the window is over. A
 * live alternative is offered with every window, and an accommodation that asks for one gives it at once.
 *
 * @param input - the round, the candidate, and when they were invited
 * @param options - the zone data
 * @returns the window; or the request for a live interview where an accommodation asks for it
 * @throws SamtalError `scheduling/no-time-to-answer` for a window of length zero, `scheduling/no-question`,
 *   `scheduling/accommodation-of-another`, `core/duplicate-id`, `core/unknown-zone`,
 *   `core/outside-zone-rules`, `core/date-out-of-range`
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { buildAsynchronousRound } from "@samtal/core/testing";
 * import { parseInstant, parseTimeZone } from "@samtal/core/time";
 * import { openAsynchronousWindow } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const opened = openAsynchronousWindow(
 *   {
 *     round: buildAsynchronousRound({ window: "P5D" }),
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
 * // Five days from 10:00 cross the start of summer time and end at 10:00; the deadline is that evening's.
 * opened.status === "opened" && opened.window.deadline.local; // => "2027-03-29T20:00:00"
 * ```
 */
export function openAsynchronousWindow(
  input: OpenAsynchronousWindowInput,
  { zoneRules }: { readonly zoneRules: ZoneRules },
): OpenedAsynchronousWindow {
  const { round, invitedAt, zone, accommodations, questionIds } = input;
  SamtalError.throwIfAny(issuesOf(input));
  const rule = (input.policy ?? defaultAsynchronousPolicy).deadline;
  const opens = epochMilliseconds(invitedAt);
  const minutes = addedMinutes(accommodations);
  const end = windowEnd(opens, round.window, zone, zoneRules);
  if (end.at <= opens) throw SamtalError.of("scheduling/no-time-to-answer", ["round", "window"]);
  const over = end.at + minutes * 60_000;
  const reached = deadlineFrom(over, rule, zone, zoneRules);
  const deadline = zonedAt(instantOf(reached.at), zone, zoneRules);
  const because: Reason[] = [
    reason("scheduling/window-counted", { window: round.window, opensAt: invitedAt, zone }, source),
    ...end.because,
    ...(minutes > 0 ? [reason("scheduling/window-lengthened", { minutes })] : []),
    ...(reached.at > over
      ? [reason("scheduling/deadline-at-end-of-day", { local: deadline.local, offset: deadline.offset })]
      : []),
    ...reached.because,
  ];
  const window: AsynchronousWindow = {
    schemaVersion: 1,
    interviewId: input.interviewId,
    applicationId: input.applicationId,
    candidateId: input.candidateId,
    roundId: round.id,
    guideId: round.guideId,
    guideVersion: round.guideVersion,
    opensAt: invitedAt,
    deadline,
    deadlineRule: rule,
    questions: questionIds.map((questionId) => ({ questionId, attempts: round.attempts })),
    accommodationIds: accommodations.map(({ id }) => id).sort(compareText),
    liveAlternative: "offered",
    zoneData: zoneRules.version,
    because,
  };
  const needs = accommodations.flatMap((accommodation) => accommodation.needs);
  const live = needs.some((need) => need.kind === "format" && need.format === "live-instead-of-recorded");
  return live
    ? { status: "live", request: chooseLiveAlternative(window, invitedAt) }
    : { status: "opened", window };
}

const source = "Trustcruit (51)";

function issuesOf({ questionIds, accommodations, candidateId }: OpenAsynchronousWindowInput) {
  return [
    ...(questionIds.length === 0 ? [issue("scheduling/no-question", ["questionIds"])] : []),
    ...(new Set(questionIds).size < questionIds.length ? [issue("core/duplicate-id", ["questionIds"])] : []),
    ...accommodations.flatMap((each, position) =>
      each.candidateId === candidateId
        ? []
        : [issue("scheduling/accommodation-of-another", ["accommodations", position, "candidateId"])],
    ),
  ];
}
