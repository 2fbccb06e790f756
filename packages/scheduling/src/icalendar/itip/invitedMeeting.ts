import { documentSchema, languageTagSchema, parser, safeParser } from "@samtal/core";
import { instantSchema, zonedInstantSchema } from "@samtal/core/time";
import * as z from "zod";
import { calendarAttendeeSchema, calendarOrganizerSchema } from "../calendarPerson.ts";

const sequence = z.int().min(0).max(2_147_483_647);
const { reply: replies, ...person } = calendarAttendeeSchema.shape;

/** The schema of an {@link InvitedMeeting}. */
export const invitedMeetingSchema = documentSchema({
  uid: z.string().min(1).max(255),
  attendee: z.strictObject(person).describe("Whose calendar this is."),
  latest: z
    .strictObject({
      sequence,
      writtenAt: instantSchema,
      status: z
        .enum(["tentative", "confirmed", "cancelled", "removed"])
        .describe("removed: the meeting goes on without this attendee."),
      asked: z.boolean().describe("Whether a reply is waited for."),
      language: languageTagSchema,
      organizer: calendarOrganizerSchema,
      start: zonedInstantSchema.exactOptional(),
      end: zonedInstantSchema.exactOptional(),
      summary: z.string().min(1).max(200).exactOptional(),
    })
    .exactOptional()
    .describe("What the organizer said last."),
  stampedAt: instantSchema
    .exactOptional()
    .describe("This attendee's next message is written after this: the own latest, or the latest refusal."),
  reply: z
    .strictObject({ status: replies, sequence })
    .exactOptional()
    .describe("This attendee's latest reply, and the SEQUENCE that it answers."),
  counter: z
    .strictObject({
      sequence,
      writtenAt: instantSchema,
      answer: z.enum(["open", "declined", "overtaken"]),
    })
    .exactOptional()
    .describe("This attendee's latest proposal; overtaken by a later request or cancellation."),
});

/** A meeting as somebody who is invited knows it. */
export type InvitedMeeting = z.infer<typeof invitedMeetingSchema>;

/** Validates an invited meeting. @throws SamtalError with every issue found */
export const parseInvitedMeeting = parser(invitedMeetingSchema);

/** Validates an invited meeting; never throws. */
export const safeParseInvitedMeeting = safeParser(invitedMeetingSchema);
