import { type Booking, compareText, type Reason, reason, SamtalError } from "@samtal/core";
import { epochMilliseconds, zonedAt, type ZonedInstant } from "@samtal/core/time";
import { layerAt } from "../layers/layerAt.ts";
import { zoneAt } from "../layers/zoneAt.ts";
import {
  type Candidacy,
  type PreparedSearch,
  preparedSearch,
  type PreparedSeat,
} from "../slots/preparedSearch.ts";
import { oddHoursAt } from "../slots/oddHoursAt.ts";
import type { Participant, ParticipantId } from "../slots/searchSeats.ts";
import type { SlotRequest } from "../slots/slotRequest.ts";
import { atBookedTime } from "./atBookedTime.ts";
import { attendanceOf, seatedPeople } from "./attendanceOf.ts";
import { bookingIssues } from "./bookingIssues.ts";
import { type ClaimChanges, claimChanges } from "./claimChanges.ts";
import { declinedSeat } from "./declinedSeat.ts";
import { type MoveOptions, moveSearch } from "./moveSearch.ts";
import { takenOver } from "./takenOver.ts";
import { withoutBooking } from "./withoutBooking.ts";

/** Somebody who can take a decliner's place, with everything that then changes. */
export interface Replacement extends ClaimChanges {
  readonly personId: ParticipantId;
  /** The booking with the one place taken over. */
  readonly booking: Booking;
  readonly alternate: boolean;
  /** Whether somebody else has sat here for the role's other candidates. */
  readonly changesPanel: boolean;
  readonly load: number;
  /** The start on the person's clock. */
  readonly start: ZonedInstant;
  /** Whether these are odd hours there, so that the person must say yes first. */
  readonly needsConfirmation: boolean;
  readonly because: readonly Reason[];
}

/** What {@link replaceDecliner} returns. */
export type DeclinerReplacement = {
  /** The panel's seat, or the kind of support. */
  readonly seatId: string;
  /** Whether the interview goes ahead without. */
  readonly optional: boolean;
  readonly zoneData: string;
  /** What keeps each of the others from the seat. */
  readonly because: readonly Reason[];
} & (
  | { readonly status: "found"; readonly replacements: readonly [Replacement, ...Replacement[]] }
  | {
      readonly status: "none";
      /** At how many other times everyone needed can meet, and at how many of these the decliner takes part. */
      readonly moving: { readonly total: number; readonly withDecliner: number };
    }
);

/**
 * An equal for somebody who declined: same seat, same time, everybody else seated as they were.
 *
 * An equal is in the seat's pool or among its alternates, is free at that very time by every layer of the
 * availability, has the training on that date, no conflict of interest and no other seat. The notice of the
 * request does not count, since the time stands; a person's own notice does. Ranked by alternate or not, by
 * who interviewed the role's other candidates, by load, and by id.
 *
 * @param booking - as it stands
 * @param declinerId - whose place is to be taken: an interviewer, an interpreter or a captioner
 * @param request - the round, with everyone's availability as it is now
 * @param options - the zone data and calendars; versions of claims
 * @returns the replacements, the best first; or `none` with each person's reason, and whether another time
 *   would help
 * @throws SamtalError `scheduling/not-in-booking`, `scheduling/unknown-seat`, and with what {@link findSlots}
 *   throws of the request
 * @example
 * ```ts
 * import { buildBooking, buildRound } from "@samtal/core/testing";
 * import { parseSlotRequest, replaceDecliner } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * // 16 March 2027, 10:00 to 10:45 in Stockholm.
 * const booking = buildBooking({ seats: [{ seatId: "seat_chair", interviewerId: "interviewer_1" }] });
 * const workingHours = { weekly: [{ weekdays: [2], from: "09:00", to: "17:00" }], exceptions: [] };
 * const person = { schemaVersion: 1, timeZone: "Europe/Stockholm", workingHours, busy: [] };
 * const interviewer = { ...person, qualifications: [] };
 * const meeting = { interval: { start: "2027-03-16T09:00:00Z", end: "2027-03-16T10:00:00Z" }, kind: "busy" };
 * const pool = ["interviewer_1", "interviewer_2", "interviewer_3"];
 * const request = parseSlotRequest({
 *   schemaVersion: 1,
 *   round: buildRound({
 *     panel: { id: "panel_1", seats: [{ id: "seat_chair", kind: "chair", pool, qualifications: [] }] },
 *   }),
 *   candidate: { ...person, personId: "candidate_1" },
 *   interviewers: [
 *     { ...interviewer, personId: "interviewer_1" },
 *     { ...interviewer, personId: "interviewer_2", busy: [meeting] },
 *     { ...interviewer, personId: "interviewer_3" },
 *   ],
 *   accommodations: [],
 *   window: { start: "2027-03-16T00:00:00Z", end: "2027-03-17T00:00:00Z" },
 *   grid: { minutes: 15, zone: "Europe/Stockholm" },
 *   now: "2027-03-10T09:00:00Z",
 *   minimumNotice: "PT24H",
 * });
 * const decliner = booking.seats.map(({ interviewerId }) => interviewerId).join();
 * const outcome = replaceDecliner(booking, decliner, request, { zoneRules: tzdataRules });
 * const found = outcome.status === "found" ? outcome.replacements : [];
 * found.map(({ personId }) => personId); // => ["interviewer_3"]
 * outcome.because.map(({ params }) => params["layer"]); // => ["busy"]
 * ```
 */
export function replaceDecliner(
  booking: Booking,
  declinerId: string,
  request: SlotRequest,
  options: MoveOptions,
): DeclinerReplacement {
  const asked = atBookedTime(withoutBooking(request, booking), booking);
  SamtalError.throwIfAny(bookingIssues(booking, asked, options));
  const seated = new Set<string>(seatedPeople(booking));
  if (!seated.has(declinerId)) throw SamtalError.of("scheduling/not-in-booking", ["declinerId"]);
  const search = preparedSearch(asked, options);
  const seat = declinedSeat(booking, declinerId, search);
  if (!seat) throw SamtalError.of("scheduling/unknown-seat", ["booking", "support"]);
  const at = epochMilliseconds(booking.start.instant);
  const others = seat.candidacies.filter(({ personId }) => personId !== declinerId);
  const because = others.flatMap((each) => obstacleOf(each, seat, seated, at));
  const barred = new Set(because.map(({ params }) => params["personId"]));
  const makeReplacement = replacementOf(booking, declinerId, seat, search, options);
  const [best, ...further] = others
    .filter(({ personId }) => !barred.has(personId))
    .map(makeReplacement)
    .sort(bestFirst);
  const about = { seatId: seat.seat.id, optional: seat.optional, zoneData: options.zoneRules.version };
  if (best) return { status: "found", ...about, replacements: [best, ...further], because };
  const { found } = moveSearch(booking, request, options);
  const withDecliner = found.filter(
    ({ disruption: { leaving } }) => !leaving.includes(declinerId as ParticipantId),
  ).length;
  const moving = { total: found.length, withDecliner };
  const told = reason("scheduling/moving-instead", { count: moving.total, withDecliner });
  return { status: "none", ...about, moving, because: [...because, told] };
}

/** What keeps somebody from taking the seat over; nothing for an equal. */
function obstacleOf(
  { personId, bars }: Candidacy,
  { seat }: PreparedSeat,
  seated: ReadonlySet<string>,
  at: number,
): Reason[] {
  if (seated.has(personId)) return [reason("scheduling/seated-already", { personId })];
  const layer = layerAt(bars, at);
  return layer ? [reason("scheduling/member-barred", { seatId: seat.id, personId, layer })] : [];
}

function replacementOf(
  booking: Booking,
  declinerId: string,
  { seat }: PreparedSeat,
  { request, people }: PreparedSearch,
  options: MoveOptions,
): (candidacy: Candidacy) => Replacement {
  const { candidate, panelSoFar = [], ranking } = request;
  const soFar = panelSoFar
    .filter(({ seatId }) => seatId === seat.id)
    .map(({ interviewerId }) => interviewerId as string);
  const loads = new Map<string, number>(
    ranking?.loads?.map(({ interviewerId, load }) => [interviewerId, load]),
  );
  const before = attendanceOf(booking, candidate.personId);
  const times = {
    opens: epochMilliseconds(booking.lobbyOpensAt),
    start: epochMilliseconds(booking.start.instant),
    end: epochMilliseconds(booking.end.instant),
  };
  return ({ person: number, personId, alternate }) => {
    const person = people[number] as Participant;
    const next = takenOver(booking, declinerId, personId);
    const changesPanel = soFar.length > 0 && !soFar.includes(personId);
    const load = loads.get(personId) ?? 0;
    const { instant } = booking.start;
    const start = zonedAt(instant, zoneAt(person)(times.start), options.zoneRules);
    const needsConfirmation = oddHoursAt(times, person, request, options.zoneRules);
    const { local, zone, offset } = start;
    return {
      personId,
      booking: next,
      ...claimChanges(before, attendanceOf(next, candidate.personId), options.versions),
      alternate,
      changesPanel,
      load,
      start,
      needsConfirmation,
      because: [
        alternate
          ? reason("scheduling/alternate-takes-over", { personId, seatId: seat.id })
          : reason("scheduling/takes-over", { personId, seatId: seat.id }),
        reason("scheduling/free-at", { personId, local, zone, offset }),
        ...(changesPanel ? [reason("scheduling/panel-changed", { count: 1 })] : []),
        ...(load > 0 ? [reason("scheduling/load-of", { personId, load })] : []),
        ...(needsConfirmation ? [reason("scheduling/odd-hours-unconfirmed", { personId, local })] : []),
      ],
    };
  };
}

const bestFirst = (a: Replacement, b: Replacement): number =>
  Number(a.alternate) - Number(b.alternate) ||
  Number(a.changesPanel) - Number(b.changesPanel) ||
  a.load - b.load ||
  compareText(a.personId, b.personId);
