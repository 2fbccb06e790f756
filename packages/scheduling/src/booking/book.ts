import { type Booking, derivedId, type Id, type Reason, reason } from "@samtal/core";
import { type Interval, type TimeZone, zonedAt, type ZoneRules } from "@samtal/core/time";
import type { Slot } from "../slots/slot.ts";

/** What {@link book} needs. */
export interface BookInput {
  /** The slot that was chosen. */
  readonly slot: Slot;
  readonly interviewId: Id<"interview">;
  /** The zone in which the time is promised to the candidate. */
  readonly candidateZone: TimeZone;
  readonly zoneRules: ZoneRules;
}

/** A person's time that the booking takes. */
export interface TimeClaim {
  readonly resourceId: Id<"candidate"> | Id<"interviewer">;
  /** From the opening of the lobby to the end. */
  readonly interval: Interval;
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
      /** Under these zone rules a clock shows another time than the slot promised: search again. */
      readonly status: "local-time-changed";
      readonly because: readonly Reason[];
    };

/**
 * Takes a slot: the booking with the promised wall-clock time and the zone data behind it, and what the host
 * must claim.
 *
 * Nothing is stored here. The host compares and swaps: it writes the claims if none of them overlaps another
 * claim of the same person, and the booking with them, or neither. The booking's id is derived from the
 * interview, so that a second run gives the same booking, and a moved one keeps its place in calendars.
 *
 * @param input - the slot, the interview, the candidate's zone and the zone data
 * @returns the booking and its claims, ordered by person; or `local-time-changed` when the zone data has
 *   moved on since the slot was listed, and a clock that it showed would now read differently
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
export function book({ slot, interviewId, candidateZone, zoneRules }: BookInput): BookOutcome {
  const changed = slot.local.flatMap(({ personId, start, end }) =>
    [start, end].flatMap(({ instant, zone, local }) => {
      const { local: now } = zonedAt(instant, zone, zoneRules);
      if (now === local) return [];
      const versions = { zoneDataBefore: slot.zoneData, zoneData: zoneRules.version };
      return [reason("scheduling/local-time-changed", { personId, shown: local, now, ...versions })];
    }),
  );
  if (changed.length > 0) return { status: "local-time-changed", because: changed };
  const interval = { start: slot.lobbyOpensAt, end: slot.end };
  const people = [slot.candidateId, ...slot.seats.map(({ interviewerId }) => interviewerId)];
  const start = zonedAt(slot.start, candidateZone, zoneRules);
  return {
    status: "booked",
    booking: {
      schemaVersion: 1,
      id: derivedId("booking", interviewId),
      interviewId,
      seats: slot.seats,
      lobbyOpensAt: slot.lobbyOpensAt,
      start,
      end: zonedAt(slot.end, candidateZone, zoneRules),
    },
    claims: people.sort().map((resourceId) => ({ resourceId, interval })),
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
