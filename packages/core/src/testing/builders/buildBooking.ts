import { bookingSchema } from "../../models/process/booking.ts";
import { builder } from "./builder.ts";

/**
 * The booking of `buildInterview`, with zone data 2026f.
 *
 * @throws SamtalError when an override makes it invalid
 */
export const buildBooking = builder(bookingSchema, {
  schemaVersion: 1,
  id: "booking_1",
  interviewId: "interview_1",
  seats: [
    { seatId: "seat_chair", interviewerId: "interviewer_1" },
    { seatId: "seat_second", interviewerId: "interviewer_2" },
  ],
  lobbyOpensAt: "2027-03-16T08:50:00Z",
  start: {
    instant: "2027-03-16T09:00:00Z",
    zone: "Europe/Stockholm",
    local: "2027-03-16T10:00:00",
    offset: "+01:00",
    zoneData: "2026f",
  },
  end: {
    instant: "2027-03-16T09:45:00Z",
    zone: "Europe/Stockholm",
    local: "2027-03-16T10:45:00",
    offset: "+01:00",
    zoneData: "2026f",
  },
});
