import { documentSchema, languageTagSchema, parser, safeParser } from "@samtal/core";
import { compareInstants, instantSchema, intervalSchema } from "@samtal/core/time";
import * as z from "zod";
import { eventShape } from "../calendarMessage.ts";
import { calendarAttendeeSchema, calendarOrganizerSchema } from "../calendarPerson.ts";
import { attendeeIdSchema } from "./attendeeMessage.ts";

const sequence = z.int().min(0).max(2_147_483_647);
const { reply: replies, ...person } = calendarAttendeeSchema.shape;

/** The schema of a {@link MeetingGuest}. */
export const meetingGuestSchema = z.strictObject({ id: attendeeIdSchema, ...person });

/** Somebody to invite: the host's own opaque id, and what calendars are told. */
export type MeetingGuest = z.infer<typeof meetingGuestSchema>;

const attendee = meetingGuestSchema.extend({
  askedSequence: sequence.describe("SEQUENCE of the first request that asked the standing question."),
  reply: z
    .strictObject({ status: replies, sequence, writtenAt: instantSchema })
    .exactOptional()
    .describe("The latest reply to it."),
});

const counter = z.strictObject({
  attendeeId: attendeeIdSchema,
  sequence,
  writtenAt: instantSchema,
  interval: intervalSchema.describe("The time that was proposed."),
  answer: z.enum(["open", "accepted", "declined"]),
});

/** The schema of an {@link OrganizedMeeting}. */
export const organizedMeetingSchema = documentSchema({
  uid: z.string().min(1).max(255),
  language: languageTagSchema,
  organizer: calendarOrganizerSchema,
  ...eventShape,
  status: z.enum(["tentative", "confirmed", "cancelled"]),
  sequence: sequence.describe("SEQUENCE of the latest message; never falls."),
  writtenAt: instantSchema.describe("DTSTAMP of the latest request or cancellation."),
  attendees: z.array(attendee).min(1).max(500),
  counters: z.array(counter).max(500).describe("The latest counter-proposal of each attendee."),
})
  .refine(({ start, end }) => compareInstants(start.instant, end.instant) < 0, {
    path: ["end"],
    params: { issue: "core/end-not-after-start" },
  })
  .refine(({ attendees }) => new Set(attendees.map(({ id }) => id)).size === attendees.length, {
    path: ["attendees"],
    params: { issue: "core/duplicate-id" },
  });

/** A meeting as its organizer knows it: what was asked, who answered what, and which counters stand open. */
export type OrganizedMeeting = z.infer<typeof organizedMeetingSchema>;

/** Validates an organized meeting. @throws SamtalError with every issue found */
export const parseOrganizedMeeting = parser(organizedMeetingSchema);

/** Validates an organized meeting; never throws. */
export const safeParseOrganizedMeeting = safeParser(organizedMeetingSchema);
