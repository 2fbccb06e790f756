import { bookingSchema, idSchema, parser, safeParser } from "@samtal/core";
import * as z from "zod";

/** The schema of a {@link FairHoursBooking}. */
export const fairHoursBookingSchema = z.strictObject({
  candidateId: idSchema("candidate"),
  booking: bookingSchema,
});

/** A booking, and whom it is with: the booking itself names only its interview. */
export type FairHoursBooking = z.infer<typeof fairHoursBookingSchema>;

/** Validates a booking of the ledger. @throws SamtalError with every issue found */
export const parseFairHoursBooking = parser(fairHoursBookingSchema);

/** Validates a booking of the ledger; never throws. */
export const safeParseFairHoursBooking = safeParser(fairHoursBookingSchema);
