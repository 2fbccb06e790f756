import { type Reason, reason } from "@samtal/core";
import { compareInstants, type Instant, type ZonedInstant } from "@samtal/core/time";
import type { ItipOutcome, ItipStatus, OrganizerMessage, OutgoingMessage } from "./itipOutcome.ts";
import type { MeetingGuest, OrganizedMeeting } from "./organizedMeeting.ts";
import type { MeetingTexts } from "./organizerAct.ts";
import { cancelTo, declineCounterTo, requestTo } from "./organizerMessages.ts";

type Outcome = ItipOutcome<OrganizedMeeting, OrganizerMessage>;
type Attendee = OrganizedMeeting["attendees"][number];

/** Another time: the question is a new one, so that replies to the old one no longer count. */
export function retimed(
  meeting: OrganizedMeeting,
  { start, end }: { readonly start: ZonedInstant; readonly end: ZonedInstant },
  now: Instant,
  comment: string | undefined,
): Outcome {
  const attendees = meeting.attendees.map(({ reply: _reply, ...attendee }) => ({
    ...attendee,
    askedSequence: meeting.sequence,
  }));
  const overtaken = meeting.counters.filter(({ answer }) => answer === "open");
  const next = declinedAll({ ...meeting, start, end, attendees });
  const declined = overtaken.flatMap((counter) => {
    const attendee = attendees.find(({ id }) => id === counter.attendeeId);
    return attendee ? [declineCounterTo(attendee, counter, next, now)] : [];
  });
  return applied(next, [...requestTo(idsOf(attendees), next, comment), ...declined]);
}

/** More people: SEQUENCE stays, since nothing of what the others were asked is changed. */
export function invited(
  stamped: OrganizedMeeting,
  meeting: OrganizedMeeting,
  guests: readonly MeetingGuest[],
  comment: string | undefined,
): Outcome {
  const known = new Set(idsOf(meeting.attendees));
  const added = guests.filter(({ id }) => !known.has(id));
  if (added.length === 0) return unchanged(meeting);
  const newcomers = added.map((guest) => ({ ...guest, askedSequence: stamped.sequence }));
  const next = { ...stamped, attendees: [...meeting.attendees, ...newcomers] };
  return applied(next, requestTo(idsOf(next.attendees), next, comment));
}

/** Fewer people: those who go get a CANCEL of their part, the others the new list. */
export function uninvited(
  raised: OrganizedMeeting,
  meeting: OrganizedMeeting,
  attendeeIds: readonly string[],
  comment: string | undefined,
): Outcome {
  const gone = new Set(attendeeIds);
  const [removed, attendees] = [true, false].map((out) =>
    meeting.attendees.filter(({ id }) => gone.has(id) === out),
  ) as [Attendee[], Attendee[]];
  const stranger = attendeeIds.find((each) => !removed.some(({ id }) => id === each));
  if (stranger !== undefined) {
    const because = reason("scheduling/itip-unknown-attendee", { attendeeId: stranger });
    return refused("unknown-attendee", meeting, because);
  }
  if (removed.length === 0) return unchanged(meeting);
  if (attendees.length === 0) {
    return refused("last-attendee", meeting, reason("scheduling/itip-last-attendee", { uid: meeting.uid }));
  }
  const counters = meeting.counters.filter(({ attendeeId }) => !gone.has(attendeeId));
  const next = { ...raised, attendees, counters };
  const cancelled = cancelTo(removed, next, "attendees", comment);
  return applied(next, [...cancelled, ...requestTo(idsOf(attendees), next)]);
}

const idsOf = (attendees: readonly { readonly id: string }[]): string[] => attendees.map(({ id }) => id);

/** Whether a new time is the old one, on the same clock. */
export const sameTime = (meeting: OrganizedMeeting, start: ZonedInstant, end: ZonedInstant): boolean =>
  compareInstants(meeting.start.instant, start.instant) === 0 &&
  compareInstants(meeting.end.instant, end.instant) === 0 &&
  meeting.start.zone === start.zone &&
  meeting.start.local === start.local;

/** Whether new texts are the old ones. */
export const sameTexts = (meeting: OrganizedMeeting, texts: MeetingTexts): boolean =>
  (["summary", "description", "location", "joinUrl", "alarms"] as const).every(
    (key) => JSON.stringify(meeting[key]) === JSON.stringify(texts[key]),
  );

/** The counter of an attendee that waits for an answer. */
export const openCounter = (
  { counters }: OrganizedMeeting,
  by: string,
): OrganizedMeeting["counters"][number] | undefined =>
  counters.find(({ attendeeId, answer }) => attendeeId === by && answer === "open");

/** The state after an attendee's counter got its answer. */
export const answered = (
  meeting: OrganizedMeeting,
  by: string,
  answer: "accepted" | "declined",
): OrganizedMeeting => ({
  ...meeting,
  counters: meeting.counters.map((each) => (each.attendeeId === by ? { ...each, answer } : each)),
});

/** The state in which no counter waits any more. */
export const declinedAll = (meeting: OrganizedMeeting): OrganizedMeeting => ({
  ...meeting,
  counters: meeting.counters.map((each) => (each.answer === "open" ? { ...each, answer: "declined" } : each)),
});

/** The changed meeting, told to everybody. */
export const asked = (next: OrganizedMeeting, comment: string | undefined): Outcome =>
  applied(next, requestTo(idsOf(next.attendees), next, comment));

/** The next state with its messages, each with its reason. */
export function applied(
  meeting: OrganizedMeeting,
  messages: readonly OutgoingMessage<OrganizerMessage>[],
): Outcome {
  const because = messages.map(({ to, message: { method } }) =>
    reason("scheduling/itip-sent", { method, sequence: meeting.sequence, count: to.length }),
  );
  return { status: "applied", meeting, messages, because };
}

/** There was nothing to change. */
export const unchanged = (meeting: OrganizedMeeting): Outcome =>
  refused("unchanged", meeting, reason("scheduling/itip-unchanged", { uid: meeting.uid }));

/** There was no counter to answer. */
export const noOpenCounter = (meeting: OrganizedMeeting, attendeeId: string): Outcome =>
  refused("no-open-counter", meeting, reason("scheduling/itip-no-open-counter", { attendeeId }));

/** The state as it was, and why. */
export const refused = (status: ItipStatus, meeting: OrganizedMeeting, because: Reason): Outcome => ({
  status,
  meeting,
  messages: [],
  because: [because],
});
