import { documentSchema, parser, safeParser } from "@samtal/core";
import { instantSchema, intervalSchema } from "@samtal/core/time";
import * as z from "zod";
import { calendarAttendeeSchema } from "../calendarPerson.ts";

/** The host's own opaque id of somebody who is invited: letters, digits and `._:~-`, never an address. */
export const attendeeIdSchema = z.string().regex(/^[A-Za-z0-9._:~-]{1,160}$/);

const base = {
  uid: z.string().min(1).max(255),
  attendeeId: attendeeIdSchema,
  writtenAt: instantSchema.describe("DTSTAMP."),
  comment: z.string().min(1).max(10_000).exactOptional(),
};
const sequence = z.int().min(0).max(2_147_483_647).describe("SEQUENCE of the request that is answered.");

/** The schema of an {@link AttendeeMessage}. */
export const attendeeMessageSchema = z.discriminatedUnion("method", [
  documentSchema({
    method: z.literal("REPLY"),
    ...base,
    sequence,
    reply: calendarAttendeeSchema.shape.reply,
  }),
  documentSchema({ method: z.literal("COUNTER"), ...base, sequence, interval: intervalSchema }),
  documentSchema({ method: z.literal("REFRESH"), ...base }),
]);

/** What an attendee sent to the organizer, with the host's id in the place of the address. */
export type AttendeeMessage = z.infer<typeof attendeeMessageSchema>;

/** Validates an attendee's message. @throws SamtalError with every issue found */
export const parseAttendeeMessage = parser(attendeeMessageSchema);

/** Validates an attendee's message; never throws. */
export const safeParseAttendeeMessage = safeParser(attendeeMessageSchema);
