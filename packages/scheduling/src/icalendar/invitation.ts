import { bookingSchema, languageTagSchema, parser, safeParser } from "@samtal/core";
import { instantSchema } from "@samtal/core/time";
import * as z from "zod";
import { eventShape } from "./calendarMessage.ts";
import { calendarAttendeeSchema, calendarOrganizerSchema } from "./calendarPerson.ts";

const { summary, description, location, joinUrl } = eventShape;

/** The schema of an {@link Invitation}. */
export const invitationSchema = z.strictObject({
  method: z.literal("REQUEST").describe("What the recipients are asked: to come."),
  booking: bookingSchema.describe("Its id becomes the UID; its start, end and zone the event's."),
  sequence: z
    .int()
    .min(0)
    .max(2_147_483_647)
    .describe("0 at first; one more with every change that is sent."),
  writtenAt: instantSchema.describe("DTSTAMP: when this version was made."),
  language: languageTagSchema.describe("Language of summary and description."),
  summary,
  description,
  location,
  joinUrl,
  organizer: calendarOrganizerSchema,
  attendees: z.array(calendarAttendeeSchema).min(1).max(500),
});

/** One event as it is sent to people's calendars. */
export type Invitation = z.infer<typeof invitationSchema>;

/** Validates an invitation. @throws SamtalError with every issue found */
export const parseInvitation = parser(invitationSchema);

/** Validates an invitation; never throws. */
export const safeParseInvitation = safeParser(invitationSchema);
