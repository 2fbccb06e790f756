import type { Instant } from "@samtal/core/time";
import type { CalendarAttendee } from "../calendarPerson.ts";
import type { OrganizerMessage, OutgoingMessage } from "./itipOutcome.ts";
import { type MessageStamp, stampAfter } from "./messageOrder.ts";
import type { OrganizedMeeting } from "./organizedMeeting.ts";

type Attendee = OrganizedMeeting["attendees"][number];

/** What calendars are told of an attendee. */
function calendarAttendee({ name, email, kind, role, reply }: Attendee): CalendarAttendee {
  return { name, email, kind, role, reply: reply?.status ?? "needs-action" };
}

const commented = (comment: string | undefined): { comment?: string } =>
  comment === undefined ? {} : { comment };

const identity = ({ uid, language, organizer }: OrganizedMeeting) =>
  ({ schemaVersion: 1, uid, language, organizer }) as const;

/** The REQUEST that the state stands for: the same bytes as often as it is asked for. */
export function requestTo(
  to: readonly string[],
  meeting: OrganizedMeeting,
  comment?: string,
): OutgoingMessage<OrganizerMessage>[] {
  const { counters: _, status, attendees, metadata: __, ...event } = meeting;
  if (to.length === 0 || status === "cancelled") return [];
  const message: OrganizerMessage = {
    ...event,
    ...commented(comment),
    method: "REQUEST",
    status,
    attendees: attendees.map(calendarAttendee),
  };
  return [{ to, message }];
}

/** The CANCEL of the whole meeting, or of these attendees' part in it. */
export function cancelTo(
  cancelled: readonly Attendee[],
  meeting: OrganizedMeeting,
  scope: "meeting" | "attendees",
  comment?: string,
): OutgoingMessage<OrganizerMessage>[] {
  const { sequence, writtenAt, start, end, summary } = meeting;
  const message: OrganizerMessage = {
    ...identity(meeting),
    ...commented(comment),
    method: "CANCEL",
    sequence,
    writtenAt,
    start,
    end,
    summary,
    scope,
    attendees: cancelled.map(calendarAttendee),
  };
  return [{ to: cancelled.map(({ id }) => id), message }];
}

/**
 * The DECLINECOUNTER to whoever proposed another time. It names the counter by SEQUENCE alone (RFC 5546 section
 * 3.2.8); that its DTSTAMP is later than the counter's, whatever the clocks say, tells it from the answer to an
 * earlier one.
 */
export function declineCounterTo(
  attendee: Attendee,
  counter: MessageStamp,
  meeting: OrganizedMeeting,
  now: Instant,
  comment?: string,
): OutgoingMessage<OrganizerMessage> {
  const message: OrganizerMessage = {
    ...identity(meeting),
    ...commented(comment),
    method: "DECLINECOUNTER",
    sequence: counter.sequence,
    writtenAt: stampAfter(counter.writtenAt, now),
    attendee: calendarAttendee(attendee),
  };
  return { to: [attendee.id], message };
}
