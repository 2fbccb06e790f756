import type { ZonedInstant } from "@samtal/core/time";
import type { MeetingGuest, OrganizedMeeting } from "./organizedMeeting.ts";

/** What a meeting says beside its time. */
export type MeetingTexts = Pick<
  OrganizedMeeting,
  "summary" | "description" | "location" | "joinUrl" | "alarms"
>;

/**
 * What an organizer does with a meeting.
 *
 * - `reschedule`: another time. Everybody is asked anew.
 * - `update`: other texts, whole; replies stand.
 * - `confirm`: a held time becomes a fixed one; replies stand.
 * - `invite`, `uninvite`: more or fewer people.
 * - `cancel`: the meeting is off.
 * - `accept-counter`: the time that an attendee proposed. Everybody is asked anew.
 * - `decline-counter`: the time stays; the attendee is told.
 * - `ask-again`: the same request once more, to those who have not answered.
 */
export type OrganizerAct =
  | { readonly type: "reschedule"; readonly start: ZonedInstant; readonly end: ZonedInstant }
  | { readonly type: "update"; readonly texts: MeetingTexts }
  | { readonly type: "confirm" }
  | { readonly type: "invite"; readonly guests: readonly MeetingGuest[] }
  | { readonly type: "uninvite"; readonly attendeeIds: readonly string[] }
  | { readonly type: "cancel" }
  | { readonly type: "accept-counter"; readonly attendeeId: string }
  | { readonly type: "decline-counter"; readonly attendeeId: string }
  | { readonly type: "ask-again" };
