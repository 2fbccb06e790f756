import { type Reason, reason } from "@samtal/core";
import { compareInstants } from "@samtal/core/time";
import type { InvitedMeeting } from "./invitedMeeting.ts";
import type { ItipOutcome, ItipStatus, OrganizerMessage } from "./itipOutcome.ts";
import { compareMessages, type MessageStamp } from "./messageOrder.ts";

type Outcome = ItipOutcome<InvitedMeeting>;
type Latest = NonNullable<InvitedMeeting["latest"]>;

/**
 * What an organizer's message makes of a meeting in an attendee's calendar (RFC 5546 sections 2.1.5, 3.2.1,
 * 3.2.2, 3.2.5 and 3.2.8).
 *
 * The latest message counts, by SEQUENCE and then DTSTAMP: the same messages in any order, and as often as they
 * like, lead to the same state. A later request or cancellation overtakes this attendee's open counter; a
 * DECLINECOUNTER, which names the SEQUENCE that the counter was about, closes it.
 *
 * @param meeting - the attendee's state
 * @param message - a validated message
 * @returns the next state and what became of the message: `applied`, `duplicate`, `stale`, `wrong-uid`,
 *   `unknown-attendee` when the message is not for this attendee, `no-open-counter`
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { callMeeting, parseInvitedMeeting, receiveFromOrganizer } from "@samtal/scheduling/icalendar";
 *
 * const { id, start, end } = buildBooking();
 * const attendee = { name: "Nils", email: "nils@example.com", kind: "person", role: "required" } as const;
 * const organizer = { name: "Rekrytering", email: "jobb@example.com" };
 * const { messages } = callMeeting(
 *   { uid: id, language: "sv", status: "confirmed", summary: "Intervju", start, end, organizer },
 *   [{ id: "candidate_1", ...attendee }],
 *   parseInstant("2027-03-01T08:00:00Z"),
 * );
 * const invited = parseInvitedMeeting({ schemaVersion: 1, uid: id, attendee });
 * const [request] = messages;
 * const received = request && receiveFromOrganizer(invited, request.message);
 * received?.meeting.latest?.asked; // => true
 * ```
 */
export function receiveFromOrganizer(meeting: InvitedMeeting, message: OrganizerMessage): Outcome {
  if (message.uid !== meeting.uid) return outcome("wrong-uid", meeting, reason("scheduling/itip-wrong-uid"));
  if (message.method === "DECLINECOUNTER") return counterDeclined(meeting, message);
  const { method, sequence, writtenAt, language, organizer } = message;
  const { start, end, summary } = message;
  const own =
    "attendees" in message ? message.attendees.find((each) => sameAddress(each, meeting)) : undefined;
  if ("attendees" in message && !own && !(method === "CANCEL" && message.scope === "meeting")) {
    const because = reason("scheduling/itip-overtaken", { method, sequence });
    return outcome("unknown-attendee", meeting, because);
  }
  const order = meeting.latest ? compareMessages(message, meeting.latest) : 1;
  if (order === 0)
    return outcome("duplicate", meeting, reason("scheduling/itip-received-before", { method }));
  if (order < 0) {
    return outcome("stale", meeting, reason("scheduling/itip-overtaken", { method, sequence }));
  }
  const latest: Latest = {
    sequence,
    writtenAt,
    status: statusOf(message),
    asked: method === "REQUEST" && own?.reply === "needs-action" && own.role !== "informed",
    language,
    organizer,
    ...(start === undefined ? {} : { start }),
    ...(end === undefined ? {} : { end }),
    ...(summary === undefined ? {} : { summary }),
  };
  const because = reason("scheduling/itip-received", { method, sequence });
  return outcome("applied", withCounter({ ...meeting, latest }), because);
}

/** A counter is about one SEQUENCE: a higher one has left it behind. */
function withCounter(meeting: InvitedMeeting): InvitedMeeting {
  const { counter, latest } = meeting;
  if (counter?.answer !== "open" || !latest || latest.sequence <= counter.sequence) return meeting;
  return { ...meeting, counter: { ...counter, answer: "overtaken" } };
}

function counterDeclined(
  meeting: InvitedMeeting,
  { method, sequence, writtenAt, attendee }: Extract<OrganizerMessage, { method: "DECLINECOUNTER" }>,
): Outcome {
  const { counter } = meeting;
  if (!sameAddress(attendee, meeting) || !answers({ sequence, writtenAt }, counter)) {
    const because = reason("scheduling/itip-overtaken", { method, sequence });
    return outcome("no-open-counter", meeting, because);
  }
  if (counter.answer === "declined") {
    return outcome("duplicate", meeting, reason("scheduling/itip-received-before", { method }));
  }
  const { stampedAt = writtenAt } = meeting;
  const next: InvitedMeeting = {
    ...meeting,
    stampedAt: compareInstants(stampedAt, writtenAt) < 0 ? writtenAt : stampedAt,
    counter: { ...counter, answer: "declined" },
  };
  return outcome("applied", next, reason("scheduling/itip-received", { method, sequence }));
}

/** Whether a refusal is about this counter: of its SEQUENCE, and later. */
const answers = (
  { sequence, writtenAt }: MessageStamp,
  counter: InvitedMeeting["counter"],
): counter is NonNullable<InvitedMeeting["counter"]> =>
  counter?.sequence === sequence && compareInstants(writtenAt, counter.writtenAt) > 0;

function statusOf(message: Exclude<OrganizerMessage, { method: "DECLINECOUNTER" }>): Latest["status"] {
  if (message.method !== "CANCEL") return message.status;
  return message.scope === "meeting" ? "cancelled" : "removed";
}

const sameAddress = ({ email }: { readonly email: string }, { attendee }: InvitedMeeting): boolean =>
  email.toLowerCase() === attendee.email.toLowerCase();

const outcome = (status: ItipStatus, meeting: InvitedMeeting, because: Reason): Outcome => ({
  status,
  meeting,
  messages: [],
  because: [because],
});
