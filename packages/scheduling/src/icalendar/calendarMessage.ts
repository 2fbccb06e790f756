import { documentSchema, languageTagSchema, parser, safeParser } from "@samtal/core";
import {
  compareInstants,
  durationSchema,
  instantSchema,
  type ZonedInstant,
  zonedInstantSchema,
} from "@samtal/core/time";
import * as z from "zod";
import { calendarAttendeeSchema, calendarOrganizerSchema } from "./calendarPerson.ts";

const sequence = z
  .int()
  .min(0)
  .max(2_147_483_647)
  .describe("SEQUENCE: 0 at first; the organizer raises it with every change of what is asked.");
const comment = z.string().min(1).max(10_000).exactOptional().describe("COMMENT: a word to the reader.");

/** What every message says. */
const identity = {
  uid: z.string().min(1).max(255).describe("UID: the same for every message about one meeting."),
  writtenAt: instantSchema.describe("DTSTAMP: when this message was made."),
  language: languageTagSchema.describe("Language of the texts."),
  organizer: calendarOrganizerSchema,
  comment,
};

const times = {
  start: zonedInstantSchema.describe("As promised: the file shows this clock."),
  end: zonedInstantSchema,
};

const texts = {
  summary: z.string().trim().min(1).max(200),
  description: z.string().max(10_000).exactOptional(),
  location: z
    .string()
    .trim()
    .min(1)
    .max(500)
    .exactOptional()
    .describe("Where people meet when not, or not only, online."),
  joinUrl: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .exactOptional()
    .describe("Where the meeting is joined: CONFERENCE (RFC 7986)."),
};

const status = z.enum(["tentative", "confirmed"]).describe("STATUS: tentative while a time is only held.");
const alarms = z
  .array(
    z.strictObject({
      before: durationSchema
        .refine((before) => before.startsWith("PT"), { params: { issue: "core/not-elapsed" } })
        .describe("Elapsed time before the start: hours, minutes, seconds."),
    }),
  )
  .max(5)
  .exactOptional()
  .describe("VALARM with ACTION:DISPLAY.");
const attendees = z.array(calendarAttendeeSchema).min(1).max(500);
const requestStatus = z
  .enum(["2.0", "3.7", "3.8", "4.0", "5.3"])
  .exactOptional()
  .describe("REQUEST-STATUS: how the message that this one answers was dealt with (RFC 5546 section 3.6).");

/** What a whole event says. */
export const eventShape = { ...times, ...texts, status, alarms };

const partialTimes = { start: times.start.exactOptional(), end: times.end.exactOptional() };

const ordered = <Shape extends z.ZodType<{ start: ZonedInstant; end: ZonedInstant }>>(schema: Shape): Shape =>
  schema.refine(({ start, end }) => compareInstants(start.instant, end.instant) < 0, {
    path: ["end"],
    params: { issue: "core/end-not-after-start" },
  });

const request = documentSchema({
  method: z.literal("REQUEST"),
  ...identity,
  sequence,
  ...eventShape,
  attendees,
});
const publish = documentSchema({ method: z.literal("PUBLISH"), ...identity, sequence, ...eventShape });
const counter = documentSchema({
  method: z.literal("COUNTER"),
  ...identity,
  sequence,
  ...eventShape,
  attendees,
  requestStatus,
});
const cancel = documentSchema({
  method: z.literal("CANCEL"),
  ...identity,
  sequence,
  scope: z
    .enum(["meeting", "attendees"])
    .describe("Whether the meeting is off, or only these attendees' part in it."),
  ...partialTimes,
  summary: texts.summary.exactOptional(),
  attendees,
});
const reply = documentSchema({
  method: z.literal("REPLY"),
  ...identity,
  sequence,
  ...partialTimes,
  summary: texts.summary.exactOptional(),
  attendee: calendarAttendeeSchema,
  requestStatus,
});
const refresh = documentSchema({
  method: z.literal("REFRESH"),
  ...identity,
  attendee: calendarAttendeeSchema,
});
const declineCounter = documentSchema({
  method: z.literal("DECLINECOUNTER"),
  ...identity,
  sequence,
  attendee: calendarAttendeeSchema,
  requestStatus,
});

/** The schema of a {@link CalendarMessage}. */
export const calendarMessageSchema = z.discriminatedUnion("method", [
  ordered(request),
  ordered(publish),
  ordered(counter),
  cancel,
  reply,
  refresh,
  declineCounter,
]);

/**
 * One message about one meeting, as calendars exchange them: the methods of iTIP (RFC 5546 section 3.2), each
 * with what it must have and without what it must not.
 */
export type CalendarMessage = z.infer<typeof calendarMessageSchema>;

/** Validates a calendar message. @throws SamtalError with every issue found */
export const parseCalendarMessage = parser(calendarMessageSchema);

/** Validates a calendar message; never throws. */
export const safeParseCalendarMessage = safeParser(calendarMessageSchema);
