import * as z from "zod";

const name = z.string().trim().min(1).max(200);
const email = z.email().max(254);

/** The schema of an {@link CalendarOrganizer}. */
export const calendarOrganizerSchema = z.strictObject({ name, email });

/** Who calls the meeting: ORGANIZER. */
export type CalendarOrganizer = z.infer<typeof calendarOrganizerSchema>;

/** The schema of a {@link CalendarAttendee}. */
export const calendarAttendeeSchema = z.strictObject({
  name,
  email,
  kind: z.enum(["person", "group", "room", "resource", "unknown"]).describe("CUTYPE."),
  role: z
    .enum(["chair", "required", "optional", "informed"])
    .describe("ROLE; informed people get a copy and take no part (NON-PARTICIPANT)."),
  reply: z
    .enum(["needs-action", "accepted", "declined", "tentative", "delegated"])
    .describe("PARTSTAT; who is needs-action is asked for a reply (RSVP)."),
});

/** Who is invited: ATTENDEE with its parameters. */
export type CalendarAttendee = z.infer<typeof calendarAttendeeSchema>;
