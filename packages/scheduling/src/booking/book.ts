import { type Booking, derivedId, type Id, type Reason, reason } from "@samtal/core";
import { type TimeZone, zonedAt, type ZoneRules } from "@samtal/core/time";
import type { Slot } from "../slots/slot.ts";
import { attendanceOf } from "./attendanceOf.ts";
import { claimsOf } from "./claimChanges.ts";
import type { ClaimVersions } from "./claimVersions.ts";
import { localTimeChanges } from "./localTimeChanges.ts";
import type { TimeClaim } from "./timeClaim.ts";

/** What {@link book} needs. */
export interface BookInput {
  /** The slot that was chosen. */
  readonly slot: Slot;
  readonly interviewId: Id<"interview">;
  /** The zone in which the time is promised to the candidate. */
  readonly candidateZone: TimeZone;
  readonly zoneRules: ZoneRules;
  /** Those who said yes to odd hours; asked for only where the slot names confirmations. */
  readonly confirmedBy?: readonly string[];
  readonly versions?: ClaimVersions;
}

/** What {@link book} returns. */
export type BookOutcome =
  | {
      readonly status: "booked";
      readonly booking: Booking;
      /** What the host must find unclaimed, and claim in the same transaction, before the booking stands. */
      readonly claims: readonly TimeClaim[];
      readonly because: readonly Reason[];
    }
  | {
      /** The time lies at odd hours for these people, who have not said yes to it: ask them, then book. */
      readonly status: "needs-confirmation";
      /** Who is still to be asked, with the start on that person's clock. */
      readonly confirmations: NonNullable<Slot["confirmations"]>;
      readonly because: readonly Reason[];
    }
  | {
      /** Under these zone rules a clock shows another time than the slot promised: search again. */
      readonly status: "local-time-changed";
      readonly because: readonly Reason[];
    };

/**
 * Takes a slot: the booking with the promised wall-clock time and the zone data behind it, and what the host
 * must claim.
 *
 * Nothing is stored here. The host compares and swaps: it writes the claims if each person's claims still have
 * the expected version and none of them overlaps, and the booking with them, or neither. The booking's id is
 * derived from the interview, so that a second run gives the same booking, and a moved one keeps its place in
 * calendars. Interpreters and captioners are claimed and booked as the panel is.
 *
 * @param input - the slot, the interview, the candidate's zone and the zone data; the versions of people's
 *   claims, and who said yes to odd hours
 * @returns the booking and its claims, ordered by person; `needs-confirmation` where the slot lies at odd hours
 *   for somebody who has not confirmed them; `local-time-changed` when the zone data has moved on since the
 *   slot was listed, and a clock that it showed would now read differently
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`
 * @example
 * ```ts
 * import { toId } from "@samtal/core";
 * import { parseTimeZone } from "@samtal/core/time";
 * import { book, parseSlot } from "@samtal/scheduling";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const zoneData = "2026f";
 * const stockholm = { zone: "Europe/Stockholm", offset: "+02:00", zoneData };
 * const start = { ...stockholm, instant: "2027-03-29T07:00:00Z", local: "2027-03-29T09:00:00" };
 * const end = { ...stockholm, instant: "2027-03-29T07:45:00Z", local: "2027-03-29T09:45:00" };
 * const slot = parseSlot({
 *   schemaVersion: 1,
 *   roundId: "round_first",
 *   candidateId: "candidate_1",
 *   lobbyOpensAt: "2027-03-29T06:50:00Z",
 *   start: start.instant,
 *   end: end.instant,
 *   seats: [{ seatId: "seat_chair", interviewerId: "interviewer_1" }],
 *   local: [{ personId: "candidate_1", start, end }, { personId: "interviewer_1", start, end }],
 *   zoneData,
 *   because: [],
 * });
 * const input = { slot, interviewId: toId("interview", "1"), zoneRules: tzdataRules };
 * const outcome = book({ ...input, candidateZone: parseTimeZone("Asia/Kolkata") });
 * outcome.status === "booked" && outcome.booking.start.local; // => "2027-03-29T12:30:00"
 * ```
 */
export function book(input: BookInput): BookOutcome {
  const { slot, zoneRules, confirmedBy = [], versions } = input;
  const changed = localTimeChanges(slot, zoneRules);
  if (changed.length > 0) return { status: "local-time-changed", because: changed };
  const confirmed = new Set(confirmedBy);
  const confirmations = (slot.confirmations ?? []).filter(({ personId }) => !confirmed.has(personId));
  if (confirmations.length > 0) {
    const because = confirmations.map(({ personId, local }) =>
      reason("scheduling/odd-hours-unconfirmed", { personId, local }),
    );
    return { status: "needs-confirmation", confirmations, because };
  }
  const booking = bookingOf(input);
  const { start } = booking;
  return {
    status: "booked",
    booking,
    claims: claimsOf(attendanceOf(booking, slot.candidateId), versions),
    because: [
      reason("scheduling/promised-at", {
        local: start.local,
        zone: start.zone,
        offset: start.offset,
        zoneData: start.zoneData,
      }),
    ],
  };
}

function bookingOf({ slot, interviewId, candidateZone, zoneRules }: BookInput): Booking {
  return {
    schemaVersion: 1,
    id: derivedId("booking", interviewId),
    interviewId,
    seats: slot.seats,
    ...(slot.support === undefined ? {} : { support: slot.support }),
    lobbyOpensAt: slot.lobbyOpensAt,
    start: zonedAt(slot.start, candidateZone, zoneRules),
    end: zonedAt(slot.end, candidateZone, zoneRules),
  };
}
