import { reason } from "@samtal/core";
import type { Instant, ZonedInstant } from "@samtal/core/time";
import type { CalendarMessage } from "../calendarMessage.ts";
import type { InvitedMeeting } from "./invitedMeeting.ts";
import type { ItipOutcome } from "./itipOutcome.ts";
import { stampAfter } from "./messageOrder.ts";

/** What somebody who is invited does. */
export type AttendeeAct =
  | { readonly type: "reply"; readonly reply: "accepted" | "declined" | "tentative" }
  | { readonly type: "counter"; readonly start: ZonedInstant; readonly end: ZonedInstant }
  | { readonly type: "refresh" };

type Outcome = ItipOutcome<InvitedMeeting>;

/**
 * An attendee's answer to what the organizer said last, as the message that tells it (RFC 5546 sections 3.2.3,
 * 3.2.6 and 3.2.7). `to` of the message is empty: it goes to the organizer that it names.
 *
 * @param meeting - the attendee's state
 * @param act - what the attendee does
 * @param options - now, and COMMENT
 * @returns the next state and the message; or `not-invited` before any request has come, `cancelled` when the
 *   meeting is off or goes on without this attendee (who may still ask for the latest), `unchanged` for a
 *   second counter while the first waits: an answer could not be told from an answer to the other
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import {
 *   answerMeeting,
 *   callMeeting,
 *   parseInvitedMeeting,
 *   receiveFromOrganizer,
 * } from "@samtal/scheduling/icalendar";
 *
 * const { id, start, end } = buildBooking();
 * const attendee = { name: "Nils", email: "nils@example.com", kind: "person", role: "required" } as const;
 * const organizer = { name: "Rekrytering", email: "jobb@example.com" };
 * const now = parseInstant("2027-03-01T08:00:00Z");
 * const { messages } = callMeeting(
 *   { uid: id, language: "sv", status: "confirmed", summary: "Intervju", start, end, organizer },
 *   [{ id: "candidate_1", ...attendee }],
 *   now,
 * );
 * const invited = messages.reduce(
 *   (known, { message }) => receiveFromOrganizer(known, message).meeting,
 *   parseInvitedMeeting({ schemaVersion: 1, uid: id, attendee }),
 * );
 * const answered = answerMeeting(invited, { type: "reply", reply: "accepted" }, { now });
 * answered.messages.map(({ message }) => message.method); // => ["REPLY"]
 * ```
 */
export function answerMeeting(
  meeting: InvitedMeeting,
  act: AttendeeAct,
  { now, comment }: { readonly now: Instant; readonly comment?: string },
): Outcome {
  const { uid, latest } = meeting;
  if (!latest) return refused("not-invited", meeting);
  const { sequence, language, organizer, start, end, summary, status } = latest;
  if (act.type !== "refresh" && (status === "cancelled" || status === "removed")) {
    return refused("cancelled", meeting);
  }
  if (act.type === "counter" && meeting.counter?.answer === "open") return refused("unchanged", meeting);
  const writtenAt = stampAfter(meeting.stampedAt, now);
  const said = comment === undefined ? {} : { comment };
  const identity = { schemaVersion: 1, uid, writtenAt, language, organizer, ...said } as const;
  const reply = meeting.reply?.status ?? "needs-action";
  const attendee = { ...meeting.attendee, reply };
  const next = { ...meeting, stampedAt: writtenAt };
  switch (act.type) {
    case "refresh":
      return sent(next, { ...identity, method: "REFRESH", attendee }, sequence);
    case "reply": {
      const times = start && end ? { start, end } : {};
      const title = summary === undefined ? {} : { summary };
      const answer = { ...attendee, reply: act.reply };
      return sent(
        { ...next, reply: { status: act.reply, sequence }, latest: { ...latest, asked: false } },
        { ...identity, ...times, ...title, method: "REPLY", sequence, attendee: answer },
        sequence,
      );
    }
    case "counter": {
      const times = { start: act.start, end: act.end };
      const event = { ...times, summary: summary ?? uid, status: "tentative" } as const;
      return sent(
        { ...next, counter: { sequence, writtenAt, answer: "open" } },
        { ...identity, ...event, method: "COUNTER", sequence, attendees: [attendee] },
        sequence,
      );
    }
  }
}

function sent(meeting: InvitedMeeting, message: CalendarMessage, sequence: number): Outcome {
  const because = reason("scheduling/itip-sent", { method: message.method, sequence, count: 1 });
  return { status: "applied", meeting, messages: [{ to: [], message }], because: [because] };
}

function refused(status: "not-invited" | "cancelled" | "unchanged", meeting: InvitedMeeting): Outcome {
  const { uid } = meeting;
  const because = {
    cancelled: reason("scheduling/itip-meeting-cancelled", { uid }),
    "not-invited": reason("scheduling/itip-not-invited", { uid }),
    unchanged: reason("scheduling/itip-counter-open", { uid }),
  };
  return { status, meeting, messages: [], because: [because[status]] };
}
