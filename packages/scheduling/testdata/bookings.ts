import { type Booking, toId } from "@samtal/core";
import type { ZoneRules } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { book } from "../src/booking/book.ts";
import { findSlots } from "../src/slots/findSlots.ts";
import { parseSlotRequest, type SlotRequest } from "../src/slots/slotRequest.ts";

type Json = Record<string, unknown>;
type Person = Json & { personId: string; busy: Json[]; interviews?: Json[] };

/** The booking that the request's slot at this position makes; nothing where there is no slot. */
export function bookingOf(
  request: SlotRequest,
  position = 0,
  zoneRules: ZoneRules = tzdataRules,
): Booking | undefined {
  const search = findSlots(request, { zoneRules });
  const slots = search.status === "found" ? search.slots : [];
  const slot = slots[position % Math.max(1, slots.length)];
  if (slot === undefined) return undefined;
  const outcome = book({
    slot,
    interviewId: toId("interview", "1"),
    candidateZone: request.candidate.timeZone,
    zoneRules,
    confirmedBy: (slot.confirmations ?? []).map(({ personId }) => personId),
  });
  return outcome.status === "booked" ? outcome.booking : undefined;
}

/** How a host may know of a booking's time: as a claim or as a calendar event, as busy time or as an interview. */
export interface OwnTime {
  readonly shape: "claim" | "event";
  readonly list: "busy" | "interviews";
}

/** The request once the booking stands in the calendars of everyone in it. */
export function withOwnTime(request: SlotRequest, booking: Booking, { shape, list }: OwnTime): SlotRequest {
  const start = shape === "claim" ? booking.lobbyOpensAt : booking.start.instant;
  const interval = { start, end: booking.end.instant };
  const people = new Set<string>([
    request.candidate.personId,
    ...booking.seats.map(({ interviewerId }) => interviewerId),
    ...(booking.support ?? []).map(({ personId }) => personId),
  ]);
  const json = JSON.parse(JSON.stringify(request)) as Json & {
    candidate: Person;
    interviewers: Person[];
    support?: { interpreters: Person[]; captioners: Person[] };
  };
  const { candidate, interviewers, support } = json;
  for (const person of [
    candidate,
    ...interviewers,
    ...(support?.interpreters ?? []),
    ...(support?.captioners ?? []),
  ]) {
    if (!people.has(person.personId)) continue;
    if (list === "busy") person.busy.push({ interval, kind: "busy" });
    else person.interviews = [...(person.interviews ?? []), { interval }];
  }
  return parseSlotRequest(json);
}
