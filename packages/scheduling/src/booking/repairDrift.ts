import { type Booking, type Id, type Reason, SamtalError } from "@samtal/core";
import type { ZoneDrift } from "@samtal/core/time";
import type { SlotOptions } from "../slots/slotOptions.ts";
import { attendanceOf } from "./attendanceOf.ts";
import type { CalendarUpdate } from "./calendarUpdate.ts";
import { type ClaimChanges, claimChanges } from "./claimChanges.ts";
import type { ClaimVersions } from "./claimVersions.ts";
import { conflictReason, type DriftConflict, driftConflicts } from "./driftConflicts.ts";
import type { DriftedBooking } from "./driftedBooking.ts";
import type { DriftPolicy } from "./driftPolicy.ts";
import { type PlannedRepair, plannedRepairs } from "./plannedRepairs.ts";

/** What {@link repairDrift} can be told. */
export interface RepairDriftOptions extends SlotOptions {
  /** @defaultValue "keep-wall-clock" */
  readonly policy?: DriftPolicy;
  readonly versions?: ClaimVersions;
}

/** What becomes of one drifted booking. */
export type DriftRepair = {
  readonly bookingId: Id<"booking">;
  readonly because: readonly Reason[];
} & (
  | ({
      readonly status: "moves";
      /** To be stored in place of the old one. */
      readonly booking: Booking;
      /** For people's calendars. */
      readonly update: CalendarUpdate;
    } & ClaimChanges)
  | {
      /** Somebody has to decide: people can't come, or the promised time no longer exists. */
      readonly status: "needs-person";
      /** What the policy would make of it. */
      readonly proposed: Booking;
      readonly conflicts: readonly DriftConflict[];
    }
  | {
      /** Its clocks show what was promised: it was repaired before, or made with these zone data. */
      readonly status: "stands";
    }
);

/**
 * Turns a list of drift into moves: what to do with the bookings whose clock reads differently since the zone
 * data changed.
 *
 * The default keeps what was promised on the candidate's clock and moves the instant; `keep-instant` leaves the
 * instant and tells the new clock. Either way the interview is as long as before, and nothing is moved where
 * people can't come: where requests are handed in, their availability is asked at the new time, every booking
 * that moves being out of the way; the bookings themselves are always held against each other. A booking that
 * already shows the promised time stands, so that a second run changes nothing.
 *
 * @param bookings - the drifted ones, and others of the same people if they are to be looked out for
 * @param drift - of core's `zoneDrift`
 * @param options - the zone data in force and calendars; what is kept, versions of claims
 * @returns for each entry of the drift what becomes of its booking, ordered by id
 * @throws SamtalError `core/duplicate-id` for a booking or a drift that comes twice,
 *   `scheduling/unknown-booking` for drift of a booking that was not handed in,
 *   `scheduling/candidate-differs` where a request is about another candidate, and with what
 *   {@link findSlots} throws of a request
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInstant, type ZoneDrift } from "@samtal/core/time";
 * import { repairDrift } from "@samtal/scheduling";
 * import { toId } from "@samtal/core";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * // 12:00 in Vancouver was promised with the rules of 2025c, by which winter time is UTC-8.
 * const clock = { zone: "America/Vancouver", offset: "-08:00", zoneData: "2025c" };
 * const booking = buildBooking({
 *   lobbyOpensAt: "2026-12-01T20:00:00Z",
 *   start: { ...clock, instant: "2026-12-01T20:00:00Z", local: "2026-12-01T12:00:00" },
 *   end: { ...clock, instant: "2026-12-01T21:00:00Z", local: "2026-12-01T13:00:00" },
 * });
 * const { id, start } = booking;
 * const drift: ZoneDrift = {
 *   id,
 *   zone: start.zone,
 *   instant: start.instant,
 *   localA: start.local,
 *   localB: start.local,
 *   shiftMinutes: 60,
 *   keepWallClock: parseInstant("2026-12-01T19:00:00Z"),
 *   because: [],
 * };
 * const [repair] = repairDrift([{ booking, candidateId: toId("candidate", "1") }], [drift], { zoneRules: tzdataRules });
 * repair?.status === "moves" && [repair.booking.start.local, repair.booking.start.instant, repair.update.sequence];
 * // => ["2026-12-01T12:00:00", "2026-12-01T19:00:00Z", 1]
 * ```
 */
export function repairDrift(
  bookings: readonly DriftedBooking[],
  drift: readonly ZoneDrift[],
  options: RepairDriftOptions,
): DriftRepair[] {
  requireMatching(bookings, drift);
  const planned = plannedRepairs(bookings, drift, options.policy ?? "keep-wall-clock", options.zoneRules);
  const conflicts = new Map<PlannedRepair, readonly DriftConflict[]>();
  const isMoving = (each: PlannedRepair): boolean => each.plan === "moves" && !conflicts.has(each);
  // Whoever can't move stays in the way of others, so that it is asked until nothing changes.
  for (let settled = false; !settled;) {
    const moving = planned.filter(isMoving);
    const gone = new Set<string>(moving.map(({ drifted }) => drifted.booking.id));
    const staying = new Map(
      bookings
        .filter(({ booking }) => !gone.has(booking.id))
        .map(({ booking, candidateId }) => [booking.id as string, attendanceOf(booking, candidateId)]),
    );
    const found = moving.map((each) => ({ each, met: driftConflicts(each, moving, staying, options) }));
    const barred = found.filter(({ met }) => met.length > 0);
    for (const { each, met } of barred) conflicts.set(each, met);
    settled = barred.length === 0;
  }
  return planned.map((each) => repairOf(each, conflicts.get(each) ?? [], options));
}

function repairOf(
  { drifted, next, plan, because }: PlannedRepair,
  conflicts: readonly DriftConflict[],
  { versions }: RepairDriftOptions,
): DriftRepair {
  const { booking, candidateId, uid = booking.id, sequence = 0 } = drifted;
  const bookingId = booking.id;
  if (plan === "stands") return { status: "stands", bookingId, because };
  if (plan === "impossible" || conflicts.length > 0) {
    const reasons = [...because, ...conflicts.map(conflictReason)];
    return { status: "needs-person", bookingId, proposed: next, conflicts, because: reasons };
  }
  const { start, end } = next;
  return {
    status: "moves",
    bookingId,
    booking: next,
    ...claimChanges(attendanceOf(booking, candidateId), attendanceOf(next, candidateId), versions),
    update: { bookingId, uid, start, end, sequence: sequence + 1 },
    because,
  };
}

function requireMatching(bookings: readonly DriftedBooking[], drift: readonly ZoneDrift[]): void {
  const known = new Set<string>();
  bookings.forEach(({ booking, candidateId, request }, index) => {
    if (known.has(booking.id))
      throw SamtalError.of("core/duplicate-id", ["bookings", index, "booking", "id"]);
    known.add(booking.id);
    if (request !== undefined && request.candidate.personId !== candidateId)
      throw SamtalError.of("scheduling/candidate-differs", [
        "bookings",
        index,
        "request",
        "candidate",
        "personId",
      ]);
  });
  const named = new Set<string>();
  drift.forEach(({ id }, index) => {
    if (!known.has(id)) throw SamtalError.of("scheduling/unknown-booking", ["drift", index, "id"]);
    if (named.has(id)) throw SamtalError.of("core/duplicate-id", ["drift", index, "id"]);
    named.add(id);
  });
}
