import { type Booking, compareText } from "@samtal/core";
import { type BusinessCalendar, epochMilliseconds, instantOf, zonedAt } from "@samtal/core/time";
import type { ChangePolicy } from "../changes/changePolicy.ts";
import { defaultChangePolicy } from "../changes/defaultChangePolicy.ts";
import { noticeDeadline } from "../changes/noticeDeadline.ts";
import type { Candidacy, PreparedSearch } from "../slots/preparedSearch.ts";
import type { RankedStart } from "../slots/rankedStarts.ts";
import type { ParticipantId } from "../slots/searchSeats.ts";
import type { SlotOptions } from "../slots/slotOptions.ts";
import { seatedPeople } from "./attendanceOf.ts";
import type { MoveDisruption } from "./moveDisruption.ts";

/** Whose notice tells near times from others. */
export interface DisruptionOptions extends SlotOptions {
  /** `defaultChangePolicy` when left out. */
  readonly changePolicy?: ChangePolicy;
  /** Needed where that policy counts business days. */
  readonly changeCalendar?: BusinessCalendar;
}

/** What it costs people to meet at a start instead of at the booked time. */
export function disruptionOf(
  { at, seating }: RankedStart,
  { meeting, seats, request }: PreparedSearch,
  booking: Booking,
  { zoneRules, changePolicy = defaultChangePolicy, changeCalendar }: DisruptionOptions,
): MoveDisruption {
  const before = new Set(seatedPeople(booking) as ParticipantId[]);
  const after = new Set(sittingAt(seats, seating.taken));
  const joining = [...after].filter((personId) => !before.has(personId)).sort(compareText);
  const leaving = [...before].filter((personId) => !after.has(personId)).sort(compareText);
  const { zone, instant } = booking.start;
  const start = zonedAt(instantOf(at), zone, zoneRules);
  const moved = { ...booking, lobbyOpensAt: instantOf(at - meeting.lobby), start };
  const deadline = noticeDeadline(moved, changePolicy.notice, changeCalendar, zoneRules);
  return {
    joining,
    leaving,
    sameDay: start.local.slice(0, 10) === zonedAt(instant, zone, zoneRules).local.slice(0, 10),
    minutesMoved: (at - epochMilliseconds(instant)) / 60_000,
    peopleTold: 1 + before.size + joining.length,
    shortNotice: epochMilliseconds(request.now) > deadline,
  };
}

const sittingAt = (seats: PreparedSearch["seats"], taken: readonly (readonly number[])[]): ParticipantId[] =>
  seats.flatMap(({ candidacies }, seat) =>
    (taken[seat] ?? []).map((member) => (candidacies[member] as Candidacy).personId),
  );
