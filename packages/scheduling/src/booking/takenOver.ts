import type { Booking, Id, Support } from "@samtal/core";

/** A booking in which one person's place is another's; all else is as it was. */
export function takenOver(booking: Booking, fromId: string, toId: string): Booking {
  const { seats, support } = booking;
  return {
    ...booking,
    seats: seats.map((seat) =>
      seat.interviewerId === fromId ? { ...seat, interviewerId: toId as Id<"interviewer"> } : seat,
    ),
    ...(support === undefined
      ? {}
      : {
          support: support.map((each) =>
            each.personId === fromId ? ({ kind: each.kind, personId: toId } as Support) : each,
          ),
        }),
  };
}
