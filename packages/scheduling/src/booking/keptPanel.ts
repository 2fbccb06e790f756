import type { Booking, Id } from "@samtal/core";
import type { Candidacy, PreparedSearch } from "../slots/preparedSearch.ts";

const seatedOn = (seatId: string, { seats, support = [] }: Booking): Set<string> =>
  new Set([
    ...seats.filter((each) => each.seatId === seatId).map(({ interviewerId }) => interviewerId),
    ...support.filter(({ kind }) => kind === seatId).map(({ personId }) => personId),
  ]);

/** Optional seats are kept by their own people or stay empty: nobody new is asked for what may be empty. */
export function keptPanel(search: PreparedSearch, booking: Booking): PreparedSearch {
  const seats = search.seats.map((seat) => {
    const sitting = seatedOn(seat.seat.id, booking);
    const candidacies = seat.candidacies.filter(({ personId }) => sitting.has(personId));
    return seat.optional ? { ...seat, candidacies } : seat;
  });
  return { ...search, seats };
}

/** The same search with the booked people as the panel to keep; an alternate among them is none any more. */
export function preferringPanel(search: PreparedSearch, booking: Booking): PreparedSearch {
  const seats = search.seats.map((seat) => {
    const sitting = seatedOn(seat.seat.id, booking);
    const kept = (each: Candidacy): Candidacy =>
      sitting.has(each.personId) ? { ...each, alternate: false } : each;
    return { ...seat, candidacies: seat.candidacies.map(kept) };
  });
  // Support has seats of its own, which go by the kind instead of an id.
  const supporting = (booking.support ?? []).map(({ kind, personId }) => ({
    seatId: kind as string as Id<"seat">,
    interviewerId: personId as string as Id<"interviewer">,
  }));
  return { ...search, seats, request: { ...search.request, panelSoFar: [...booking.seats, ...supporting] } };
}
