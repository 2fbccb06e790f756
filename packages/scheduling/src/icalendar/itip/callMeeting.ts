import { reason } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { ItipOutcome, OrganizerMessage } from "./itipOutcome.ts";
import { stampAfter } from "./messageOrder.ts";
import { type MeetingGuest, type OrganizedMeeting, parseOrganizedMeeting } from "./organizedMeeting.ts";
import { requestTo } from "./organizerMessages.ts";

/** What a meeting is when it is called. */
export type MeetingCall = Pick<
  OrganizedMeeting,
  "uid" | "language" | "organizer" | "start" | "end" | "summary"
> &
  Partial<Pick<OrganizedMeeting, "description" | "location" | "joinUrl" | "alarms" | "metadata">> & {
    /** `tentative` while the time is only held. */
    readonly status: "tentative" | "confirmed";
  };

/**
 * Calls a meeting: the organizer's first state, and the REQUEST to everybody (RFC 5546 section 3.2.2).
 *
 * @param call - what the meeting is
 * @param guests - whom to invite, each once
 * @param now - becomes DTSTAMP
 * @returns the state with SEQUENCE 0, and the message to send
 * @throws SamtalError with every issue found, among them `core/duplicate-id`, `core/end-not-after-start`
 * @example
 * ```ts
 * import { buildBooking } from "@samtal/core/testing";
 * import { parseInstant } from "@samtal/core/time";
 * import { callMeeting } from "@samtal/scheduling/icalendar";
 *
 * const { id, start, end } = buildBooking();
 * const organizer = { name: "Rekrytering", email: "jobb@example.com" };
 * const { messages } = callMeeting(
 *   { uid: id, language: "sv", status: "tentative", summary: "Intervju", start, end, organizer },
 *   [{ id: "candidate_1", name: "Nils", email: "nils@example.com", kind: "person", role: "required" }],
 *   parseInstant("2027-03-01T08:00:00Z"),
 * );
 * messages.map(({ to, message }) => [message.method, ...to]); // => [["REQUEST", "candidate_1"]]
 * ```
 */
export function callMeeting(
  call: MeetingCall,
  guests: readonly MeetingGuest[],
  now: Instant,
): ItipOutcome<OrganizedMeeting, OrganizerMessage> {
  const meeting = parseOrganizedMeeting({
    ...call,
    schemaVersion: 1,
    sequence: 0,
    writtenAt: stampAfter(undefined, now),
    attendees: guests.map((guest) => ({ ...guest, askedSequence: 0 })),
    counters: [],
  });
  const to = guests.map(({ id }) => id);
  return {
    status: "applied",
    meeting,
    messages: requestTo(to, meeting),
    because: [reason("scheduling/itip-sent", { method: "REQUEST", sequence: 0, count: to.length })],
  };
}
