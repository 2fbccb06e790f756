import { compareText, type Reason, reason, SamtalError } from "@samtal/core";
import { epochMilliseconds } from "@samtal/core/time";
import type { LayerBar } from "../layers/layer.ts";
import { layerAt } from "../layers/layerAt.ts";
import { preparedSearch } from "../slots/preparedSearch.ts";
import type { SlotOptions } from "../slots/slotOptions.ts";
import { atBookedTime } from "./atBookedTime.ts";
import { attendanceOf, seatedPeople } from "./attendanceOf.ts";
import { bookingIssues } from "./bookingIssues.ts";
import type { Attendance } from "./claimChanges.ts";
import type { PlannedRepair } from "./plannedRepairs.ts";
import { withoutBooking } from "./withoutBooking.ts";

/** Somebody who can't be there at a booking's new time. */
export interface DriftConflict {
  readonly personId: string;
  /** A layer of the availability, or `other-booking` for one that was handed in beside. */
  readonly layer: string;
}

/**
 * Who can't come at the new time. The availability is asked with every booking that moves out of the way; a
 * person's notice and horizon are left out, since nobody is asked for a new interview.
 *
 * @param repair - the booking that would move
 * @param moving - all that would move, this one among them
 * @param staying - attendances of those that stay, by booking id
 */
export function driftConflicts(
  repair: PlannedRepair,
  moving: readonly PlannedRepair[],
  staying: ReadonlyMap<string, Attendance>,
  options: SlotOptions,
): DriftConflict[] {
  const own = attendanceOf(repair.next, repair.drifted.candidateId);
  const people = new Set<string>(own.people);
  const meets = (other: Attendance): boolean => other.people.some((personId) => people.has(personId));
  // Bookings of other people can be in nobody's way.
  const related = moving
    .map((each) => ({ each, attendance: attendanceOf(each.next, each.drifted.candidateId) }))
    .filter(({ attendance }) => meets(attendance));
  const others = [
    ...related.filter(({ each }) => each !== repair).map(({ attendance }) => attendance),
    ...[...staying.values()].filter(meets),
  ];
  const clashing = new Set(others.filter((other) => overlaps(own, other)).flatMap((other) => other.people));
  const elsewhere = own.people
    .filter((personId) => clashing.has(personId))
    .map((personId) => ({ personId: personId as string, layer: "other-booking" }));
  const gone = related.map(({ each }) => each);
  return [...barred(repair, gone, options), ...elsewhere].sort(
    (a, b) => compareText(a.personId, b.personId) || compareText(a.layer, b.layer),
  );
}

/** The reason for a conflict. */
export const conflictReason = ({ personId, layer }: DriftConflict): Reason =>
  layer === "other-booking"
    ? reason("scheduling/drift-meets-booking", { personId })
    : reason("scheduling/booked-person-barred", { personId, layer });

function overlaps(a: Attendance, b: Attendance): boolean {
  const [from, until] = [epochMilliseconds(a.interval.start), epochMilliseconds(a.interval.end)];
  return epochMilliseconds(b.interval.start) < until && from < epochMilliseconds(b.interval.end);
}

function barred(
  { drifted: { booking, request }, next }: PlannedRepair,
  moving: readonly PlannedRepair[],
  options: SlotOptions,
): DriftConflict[] {
  if (request === undefined) return [];
  const freed = moving.reduce((left, { drifted }) => withoutBooking(left, drifted.booking), request);
  const asked = atBookedTime(freed, next);
  const issues = bookingIssues(booking, asked, options);
  SamtalError.throwIfAny(
    issues.map((each) => ({ ...each, path: ["bookings", booking.id, "request", ...each.path] })),
  );
  const search = preparedSearch(asked, options);
  const at = epochMilliseconds(next.start.instant);
  const booked = new Set<string>(seatedPeople(booking));
  const found = new Map<string, string>();
  const look = (personId: string, bars: readonly LayerBar[]): void => {
    const layer = layerAt(
      bars.filter((each) => each.layer !== "notice" && each.layer !== "horizon"),
      at,
    );
    if (layer) found.set(personId, layer);
  };
  look(request.candidate.personId, search.candidate.bars);
  for (const { seat, candidacies } of search.seats) {
    for (const { personId, bars } of candidacies) {
      const sits = booking.seats.some((each) => each.seatId === seat.id && each.interviewerId === personId);
      const supports = booking.support?.some((each) => each.kind === seat.kind && each.personId === personId);
      if (booked.has(personId) && (sits || supports === true)) look(personId, bars);
    }
  }
  return [...found].map(([personId, layer]) => ({ personId, layer }));
}
