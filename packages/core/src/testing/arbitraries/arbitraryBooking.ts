import * as fc from "fast-check";
import * as z from "zod";
import { type Booking, bookingSchema, parseBooking } from "../../models/process/booking.ts";
import { epochMilliseconds, instantOf } from "../../time/epoch.ts";
import { localDateTimeOf, wallMilliseconds } from "../../time/wallMilliseconds.ts";
import { arbitraryOf } from "./arbitraryOf.ts";
import { arbitraryZonedInstant } from "./arbitraryZonedInstant.ts";

const minute = 60_000;

/** Bookings whose start and end have one offset; it need not be the zone's. */
export function arbitraryBooking(): fc.Arbitrary<Booking> {
  const { seats: _, lobbyOpensAt: __, start: ___, end: ____, ...timeless } = bookingSchema.shape;
  return fc
    .record({
      booking: arbitraryOf(z.strictObject(timeless)),
      seats: fc.uniqueArray(arbitraryOf(bookingSchema.shape.seats.element), {
        minLength: 1,
        maxLength: 4,
        comparator: (a, b) => a.seatId === b.seatId || a.interviewerId === b.interviewerId,
      }),
      start: arbitraryZonedInstant(),
      lobbyMinutes: fc.integer({ min: 0, max: 60 }),
      minutes: fc.integer({ min: 5, max: 480 }),
    })
    .map(({ booking, seats, start, lobbyMinutes, minutes }) => {
      const at = epochMilliseconds(start.instant);
      const end = {
        ...start,
        instant: instantOf(at + minutes * minute),
        local: localDateTimeOf(wallMilliseconds(start.local) + minutes * minute),
      };
      return parseBooking({ ...booking, seats, lobbyOpensAt: instantOf(at - lobbyMinutes * minute), start, end });
    });
}
