import { type Booking, type FallbackPlan, type Reason, reason } from "@samtal/core";
import { epochMilliseconds } from "@samtal/core/time";
import type { SlotRequest } from "../slots/slotRequest.ts";
import type { BookingMove } from "./bookingMove.ts";
import { type EmptyMoves, emptyMoves } from "./emptyMoves.ts";
import { type FoundMove, type MoveOptions, moveSearch } from "./moveSearch.ts";
import type { RebookCause } from "./rebookCause.ts";
import type { RebookNeed } from "./rebookNeed.ts";
import { rebookRequest } from "./rebookRequest.ts";
import { usualMaximumSlots } from "../slots/usualMaximumSlots.ts";

/** One step of an interview's fallback plan. */
export type FallbackStep = FallbackPlan[number];

/** What {@link rebook} returns. */
export type Rebooking = {
  readonly cause: RebookCause;
  /** How the candidate is reached at once, before any new time; left out where the plan has no such step. */
  readonly fallback?: FallbackStep;
  readonly zoneData: string;
} & (
  | {
      readonly status: "found";
      /** The soonest first; at most the request's `maximumSlots`. */
      readonly moves: readonly [BookingMove, ...BookingMove[]];
      /** The soonest at which everyone booked takes part again; the first of `moves`, or a later one. */
      readonly soonestWithSamePanel?: BookingMove;
      /** From now to the start of the first. */
      readonly minutesAhead: number;
      readonly total: number;
      readonly samePanel: number;
      readonly because: readonly Reason[];
    }
  | ({ readonly status: "none" } & EmptyMoves)
);

/**
 * The soonest new time after an interview that failed: technical trouble, an interruption, somebody missing.
 *
 * Source: contact at once by the reserve number, else rebook as soon as possible (docs/requirements.md, row 7).
 *
 * The first answer is the earliest start that passes, with the booked people in their seats as far as they can
 * come; where that takes others, the soonest time with the same people stands beside it. The notice is that of
 * the request, or what the candidate accepts; interviewers keep the notice that they ask for themselves. What
 * happened is passed through as a code: it changes nothing in the search, and nothing here reaches a score.
 *
 * @param booking - the one that failed
 * @param need - what happened, what the candidate accepts, who is not to be asked, and the fallback plan
 * @param request - the round, with everyone's availability as it is now
 * @param options - the zone data and calendars; versions of claims
 * @returns the times, the soonest first, and how the candidate is reached meanwhile; or `none` with what stands
 *   in the way and the single changes that would help
 * @throws SamtalError with what {@link findSlots} throws of the request, `scheduling/unknown-seat`
 * @example
 * ```ts
 * import { buildBooking, buildRound } from "@samtal/core/testing";
 * import { parseRebookNeed, parseSlotRequest, rebook } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * // 16 March 2027, 10:00 in Stockholm; at 10:10 the connection is gone for good.
 * const booking = buildBooking({ seats: [{ seatId: "seat_chair", interviewerId: "interviewer_1" }] });
 * const workingHours = { weekly: [{ weekdays: [2], from: "09:00", to: "17:00" }], exceptions: [] };
 * const own = { interval: { start: "2027-03-16T08:50:00Z", end: "2027-03-16T09:45:00Z" }, kind: "busy" };
 * const person = { schemaVersion: 1, timeZone: "Europe/Stockholm", workingHours, busy: [own] };
 * const panel = {
 *   id: "panel_1",
 *   seats: [{ id: "seat_chair", kind: "chair", pool: ["interviewer_1"], qualifications: [] }],
 * };
 * const request = parseSlotRequest({
 *   schemaVersion: 1,
 *   round: { ...buildRound(), panel, minutes: 45, lobbyMinutes: 10 },
 *   candidate: { ...person, personId: "candidate_1" },
 *   interviewers: [{ ...person, personId: "interviewer_1", qualifications: [] }],
 *   accommodations: [],
 *   window: { start: "2027-03-16T00:00:00Z", end: "2027-03-17T00:00:00Z" },
 *   grid: { minutes: 15, zone: "Europe/Stockholm" },
 *   now: "2027-03-16T09:10:00Z",
 *   minimumNotice: "PT24H",
 * });
 * const need = parseRebookNeed({
 *   cause: "technical-trouble",
 *   candidateAccepts: "PT30M",
 *   fallbackPlan: [{ kind: "phone" }, { kind: "rebook" }],
 * });
 * const outcome = rebook(booking, need, request, { zoneRules: tzdataRules });
 * outcome.fallback?.kind; // => "phone"
 * // Half an hour's notice before the lobby, which opens ten minutes before the start: 11:00 on the grid.
 * outcome.status === "found" && outcome.minutesAhead; // => 50
 * ```
 */
export function rebook(
  booking: Booking,
  need: RebookNeed,
  request: SlotRequest,
  options: MoveOptions,
): Rebooking {
  const search = moveSearch(booking, rebookRequest(request, need), options);
  const fallback = need.fallbackPlan.find(({ kind }) => kind !== "rebook");
  const about = {
    cause: need.cause,
    ...(fallback === undefined ? {} : { fallback }),
    zoneData: options.zoneRules.version,
  };
  const said = [causeReason(need.cause), fallbackReason(fallback), noticeReason(need, request)];
  const inOrder = [...search.found].sort((a, b) => a.ranked.at - b.ranked.at);
  const [first] = inOrder;
  if (!first) {
    const empty = emptyMoves(booking, search.request, options);
    return { status: "none", ...about, ...empty, because: [...said, ...empty.because] };
  }
  const total = inOrder.length;
  const moves = inOrder
    .slice(0, request.maximumSlots ?? usualMaximumSlots)
    .map((each, rank) => search.moveOf(each, rank + 1, total));
  const same = inOrder.findIndex(keepsPanel);
  const minutesAhead = (first.ranked.at - epochMilliseconds(request.now)) / 60_000;
  return {
    status: "found",
    ...about,
    moves: moves as [BookingMove, ...BookingMove[]],
    ...(same === -1
      ? {}
      : { soonestWithSamePanel: moves[same] ?? search.moveOf(inOrder[same] as FoundMove, same + 1, total) }),
    minutesAhead,
    total,
    samePanel: search.samePanel,
    because: [...said, reason("scheduling/rebooked-in", { minutes: minutesAhead }), ...search.because],
  };
}

const keepsPanel = ({ disruption: { joining, leaving } }: FoundMove): boolean =>
  joining.length + leaving.length === 0;

const causeReason = (cause: RebookCause): Reason => reason("scheduling/rebook-cause", { cause });

const fallbackReason = (fallback: FallbackStep | undefined): Reason =>
  fallback === undefined
    ? reason("scheduling/fallback-missing")
    : reason("scheduling/fallback-first", { kind: fallback.kind });

const noticeReason = ({ candidateAccepts }: RebookNeed, { minimumNotice }: SlotRequest): Reason =>
  candidateAccepts === undefined
    ? reason("scheduling/notice-as-requested", { notice: minimumNotice })
    : reason("scheduling/notice-accepted", { notice: candidateAccepts });
