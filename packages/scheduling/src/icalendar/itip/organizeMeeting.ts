import { reason } from "@samtal/core";
import { type Instant, zonedAt, type ZoneRules } from "@samtal/core/time";
import type { ItipOutcome, OrganizerMessage } from "./itipOutcome.ts";
import {
  answered,
  applied,
  asked,
  declinedAll,
  invited,
  noOpenCounter,
  openCounter,
  refused,
  retimed,
  sameTexts,
  sameTime,
  unchanged,
  uninvited,
} from "./meetingChanges.ts";
import { stampAfter } from "./messageOrder.ts";
import { type OrganizedMeeting, parseOrganizedMeeting } from "./organizedMeeting.ts";
import type { OrganizerAct } from "./organizerAct.ts";
import { cancelTo, declineCounterTo, requestTo } from "./organizerMessages.ts";

/** What {@link organizeMeeting} needs beside the act. */
export interface OrganizeOptions {
  readonly now: Instant;
  /** For `accept-counter`, which puts the proposed time on the meeting's own clock. */
  readonly zoneRules: ZoneRules;
  /** COMMENT of the messages: a word to the readers. */
  readonly comment?: string;
}

type Outcome = ItipOutcome<OrganizedMeeting, OrganizerMessage>;

/**
 * What an organizer's act makes of a meeting, and which messages tell it (RFC 5546 section 3.2).
 *
 * SEQUENCE rises with every change of time, with a confirmation, with a removal and with a cancellation, and
 * never falls (section 2.1.4). DTSTAMP rises with every change. An act that changes the time answers every
 * open counter: the accepted one by the new REQUEST, the others by DECLINECOUNTER. After a cancellation
 * nothing follows.
 *
 * @param meeting - the organizer's state
 * @param act - what the organizer does
 * @param options - now, the zone data, and a comment
 * @returns the next state and the messages to send, or why there are none: `cancelled`, `unknown-attendee`,
 *   `no-open-counter`, `last-attendee`, `unchanged`
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`, and every issue of what the act brings, such
 *   as `core/end-not-after-start`, `core/duplicate-id`
 * @example
 * ```ts
 * import { parseInstant, parseTimeZone, zonedAt } from "@samtal/core/time";
 * import { buildBooking } from "@samtal/core/testing";
 * import { callMeeting, organizeMeeting } from "@samtal/scheduling/icalendar";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const { id, start, end } = buildBooking();
 * const called = callMeeting(
 *   {
 *     uid: id,
 *     language: "sv",
 *     status: "confirmed",
 *     summary: "Intervju",
 *     start,
 *     end,
 *     organizer: { name: "Rekrytering", email: "jobb@example.com" },
 *   },
 *   [{ id: "candidate_1", name: "Nils", email: "nils@example.com", kind: "person", role: "required" }],
 *   parseInstant("2027-03-01T08:00:00Z"),
 * );
 * const at = (instant: string) =>
 *   zonedAt(parseInstant(instant), parseTimeZone("Europe/Stockholm"), tzdataRules);
 * const moved = organizeMeeting(
 *   called.meeting,
 *   { type: "reschedule", start: at("2027-03-17T09:00:00Z"), end: at("2027-03-17T09:45:00Z") },
 *   { now: parseInstant("2027-03-02T08:00:00Z"), zoneRules: tzdataRules },
 * );
 * moved.messages.map(({ message }) => message.method + " " + moved.meeting.sequence); // => ["REQUEST 1"]
 * ```
 */
export function organizeMeeting(
  meeting: OrganizedMeeting,
  act: OrganizerAct,
  options: OrganizeOptions,
): Outcome {
  const outcome = actedOn(meeting, act, options);
  // What an act brings is the host's, and no document until here.
  if (outcome.status === "applied") parseOrganizedMeeting(outcome.meeting);
  return outcome;
}

function actedOn(meeting: OrganizedMeeting, act: OrganizerAct, options: OrganizeOptions): Outcome {
  const { now, comment } = options;
  if (meeting.status === "cancelled") {
    return refused("cancelled", meeting, reason("scheduling/itip-meeting-cancelled", { uid: meeting.uid }));
  }
  const writtenAt = stampAfter(meeting.writtenAt, now);
  const raised = { ...meeting, writtenAt, sequence: meeting.sequence + 1 };
  switch (act.type) {
    case "reschedule":
      return sameTime(meeting, act.start, act.end) ? unchanged(meeting) : retimed(raised, act, now, comment);
    case "accept-counter":
    case "decline-counter":
      return counterAnswered(meeting, raised, act, options);
    case "update": {
      if (sameTexts(meeting, act.texts)) return unchanged(meeting);
      const { description: _, location: __, joinUrl: ___, alarms: ____, ...kept } = meeting;
      return asked({ ...kept, ...act.texts, writtenAt }, comment);
    }
    case "confirm":
      return meeting.status === "confirmed"
        ? unchanged(meeting)
        : asked({ ...raised, status: "confirmed" }, comment);
    case "invite":
      return invited({ ...meeting, writtenAt }, meeting, act.guests, comment);
    case "uninvite":
      return uninvited(raised, meeting, act.attendeeIds, comment);
    case "cancel": {
      const attendees = meeting.attendees.map(({ reply: _reply, ...attendee }) => attendee);
      const next = declinedAll({ ...raised, status: "cancelled", attendees });
      return applied(next, cancelTo(next.attendees, next, "meeting", comment));
    }
    case "ask-again": {
      const silent = meeting.attendees.filter(({ reply, role }) => !reply && role !== "informed");
      const to = silent.map(({ id }) => id);
      return to.length === 0 ? unchanged(meeting) : applied(meeting, requestTo(to, meeting, comment));
    }
  }
}

function counterAnswered(
  meeting: OrganizedMeeting,
  raised: OrganizedMeeting,
  { type, attendeeId }: Extract<OrganizerAct, { type: "accept-counter" | "decline-counter" }>,
  { now, zoneRules, comment }: OrganizeOptions,
): Outcome {
  const counter = openCounter(meeting, attendeeId);
  const attendee = meeting.attendees.find(({ id }) => id === attendeeId);
  if (!counter || !attendee) return noOpenCounter(meeting, attendeeId);
  if (type === "decline-counter") {
    const message = declineCounterTo(attendee, counter, meeting, now, comment);
    return applied(answered(meeting, attendeeId, "declined"), [message]);
  }
  const { interval } = counter;
  const times = {
    start: zonedAt(interval.start, meeting.start.zone, zoneRules),
    end: zonedAt(interval.end, meeting.end.zone, zoneRules),
  };
  return retimed(answered(raised, attendeeId, "accepted"), times, now, comment);
}
