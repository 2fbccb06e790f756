import type { Booking, Id } from "@samtal/core";
import type { SlotRequest } from "../slots/slotRequest.ts";

/** A booking that drift may have moved, with what the repair needs to know of it. */
export interface DriftedBooking {
  readonly booking: Booking;
  readonly candidateId: Id<"candidate">;
  /** Everyone's availability as it is now; without it only the bookings are held against each other. */
  readonly request?: SlotRequest;
  /** UID in people's calendars; the booking's id when left out, as writeInvitation has it. */
  readonly uid?: string;
  /** SEQUENCE of the last message; 0 when left out. */
  readonly sequence?: number;
}
