import { compareText, type Reason, reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { AttendeeMessage } from "./attendeeMessage.ts";
import type { ItipOutcome, ItipStatus, OrganizerMessage, OutgoingMessage } from "./itipOutcome.ts";
import { compareMessages } from "./messageOrder.ts";
import type { OrganizedMeeting } from "./organizedMeeting.ts";
import { cancelTo, declineCounterTo, requestTo } from "./organizerMessages.ts";

type Outcome = ItipOutcome<OrganizedMeeting, OrganizerMessage>;
type Attendee = OrganizedMeeting["attendees"][number];
type Reply = Extract<AttendeeMessage, { method: "REPLY" }>;
type Counter = Extract<AttendeeMessage, { method: "COUNTER" }>;

/**
 * What an attendee's message makes of a meeting (RFC 5546 sections 2.1.5 and 3.2.3 to 3.2.8).
 *
 * Of each attendee the latest message counts, by SEQUENCE and then DTSTAMP; one that answers an older question
 * is refused, so that a late reply never stands for a time that was never accepted. The same messages in any
 * order, and as often as they like, lead to the same state. A counter that comes too late is answered all the
 * same, once: by DECLINECOUNTER, or by the CANCEL that its sender seems to have missed. A REFRESH is answered
 * with the latest request or cancellation, as it was.
 *
 * @param meeting - the organizer's state
 * @param message - a validated message, as {@link readItip} gives it
 * @param options - now, for the DTSTAMP of an answer
 * @returns the next state, the messages to send, and what became of this one: `applied`, `duplicate`, `stale`,
 *   `ahead`, `cancelled`, `unknown-attendee`, `wrong-uid`
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { callMeeting, parseAttendeeMessage, receiveFromAttendee } from "@samtal/scheduling/icalendar";
 *
 * const { id, start, end } = buildBooking();
 * const organizer = { name: "Rekrytering", email: "jobb@example.com" };
 * const now = parseInstant("2027-03-01T08:00:00Z");
 * const { meeting } = callMeeting(
 *   { uid: id, language: "sv", status: "confirmed", summary: "Intervju", start, end, organizer },
 *   [{ id: "candidate_1", name: "Nils", email: "nils@example.com", kind: "person", role: "required" }],
 *   now,
 * );
 * const reply = parseAttendeeMessage({
 *   schemaVersion: 1,
 *   method: "REPLY",
 *   uid: id,
 *   attendeeId: "candidate_1",
 *   sequence: 0,
 *   writtenAt: "2027-03-01T09:00:00Z",
 *   reply: "accepted",
 * });
 * const { meeting: next } = receiveFromAttendee(meeting, reply, { now });
 * next.attendees[0]?.reply?.status; // => "accepted"
 * ```
 */
export function receiveFromAttendee(
  meeting: OrganizedMeeting,
  message: AttendeeMessage,
  { now }: { readonly now: Instant },
): Outcome {
  if (message.uid !== meeting.uid) return outcome("wrong-uid", meeting, reason("scheduling/itip-wrong-uid"));
  const { attendeeId } = message;
  const attendee = meeting.attendees.find(({ id }) => id === attendeeId);
  if (!attendee) {
    return outcome("unknown-attendee", meeting, reason("scheduling/itip-unknown-attendee", { attendeeId }));
  }
  if (message.method === "REFRESH") {
    const again =
      meeting.status === "cancelled"
        ? cancelTo([attendee], meeting, "meeting")
        : requestTo([attendee.id], meeting);
    return outcome("applied", meeting, reason("scheduling/itip-refreshed", { attendeeId }), again);
  }
  if (message.sequence > meeting.sequence) {
    const params = { attendeeId, sequence: message.sequence, known: meeting.sequence };
    return outcome("ahead", meeting, reason("scheduling/itip-ahead", params));
  }
  return message.method === "REPLY"
    ? replied(meeting, attendee, message)
    : countered(meeting, attendee, message, now);
}

function replied(meeting: OrganizedMeeting, attendee: Attendee, message: Reply): Outcome {
  const { attendeeId, sequence, writtenAt, reply: status } = message;
  if (meeting.status === "cancelled") return cancelled(meeting);
  if (sequence < attendee.askedSequence) return overtaken(meeting, message, attendee.askedSequence);
  const { reply } = attendee;
  if (reply) {
    // Two replies with one stamp can't be put in order; so that any order gives one state, the text decides.
    const later = compareMessages(message, reply) || compareText(status, reply.status);
    if (later === 0) return duplicate(meeting, attendeeId);
    if (later < 0) return overtaken(meeting, message, reply.sequence);
  }
  const next = {
    ...meeting,
    attendees: meeting.attendees.map((each) =>
      each.id === attendeeId ? { ...each, reply: { status, sequence, writtenAt } } : each,
    ),
  };
  return outcome("applied", next, reason("scheduling/itip-replied", { attendeeId, reply: status, sequence }));
}

function countered(meeting: OrganizedMeeting, attendee: Attendee, message: Counter, now: Instant): Outcome {
  const { attendeeId, sequence, writtenAt, interval } = message;
  const known = meeting.counters.find((each) => each.attendeeId === attendeeId);
  if (known) {
    const later = compareMessages(message, known);
    const same = later === 0 && compareText(timesOf(message), timesOf(known)) <= 0;
    if (same || (later === 0 && known.answer !== "open")) return duplicate(meeting, attendeeId);
    if (later < 0) return overtaken(meeting, message, known.sequence);
  }
  const kept = meeting.counters.filter((each) => each.attendeeId !== attendeeId);
  const recorded = (answer: "open" | "declined"): OrganizedMeeting => {
    const counters = [...kept, { attendeeId, sequence, writtenAt, interval, answer }];
    return { ...meeting, counters: counters.sort((a, b) => compareText(a.attendeeId, b.attendeeId)) };
  };
  if (meeting.status === "cancelled") {
    return { ...cancelled(recorded("declined")), messages: cancelTo([attendee], meeting, "meeting") };
  }
  if (sequence < attendee.askedSequence) {
    const answer = declineCounterTo(attendee, message, meeting, now);
    return { ...overtaken(recorded("declined"), message, attendee.askedSequence), messages: [answer] };
  }
  return outcome("applied", recorded("open"), reason("scheduling/itip-countered", { attendeeId, sequence }));
}

const timesOf = ({ interval: { start, end } }: Pick<Counter, "interval">): string => `${start} ${end}`;

const duplicate = (meeting: OrganizedMeeting, attendeeId: string): Outcome =>
  outcome("duplicate", meeting, reason("scheduling/itip-duplicate", { attendeeId }));

const overtaken = (
  meeting: OrganizedMeeting,
  { attendeeId, sequence }: { readonly attendeeId: string; readonly sequence: number },
  known: number,
): Outcome => outcome("stale", meeting, reason("scheduling/itip-stale", { attendeeId, sequence, known }));

const cancelled = (meeting: OrganizedMeeting): Outcome =>
  outcome("cancelled", meeting, reason("scheduling/itip-meeting-cancelled", { uid: meeting.uid }));

const outcome = (
  status: ItipStatus,
  meeting: OrganizedMeeting,
  because: Reason,
  messages: readonly OutgoingMessage<OrganizerMessage>[] = [],
): Outcome => ({ status, meeting, messages, because: [because] });
