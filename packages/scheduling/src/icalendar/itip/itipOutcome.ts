import type { Reason } from "@samtal/core";
import type { CalendarMessage } from "../calendarMessage.ts";

/** What an organizer sends. */
export type OrganizerMessage = Extract<
  CalendarMessage,
  { method: "REQUEST" | "PUBLISH" | "CANCEL" | "DECLINECOUNTER" }
>;

/** A message to send, and to whom. */
export interface OutgoingMessage<Message extends CalendarMessage = CalendarMessage> {
  /** The host's ids of those who get it; none where it goes to the organizer. */
  readonly to: readonly string[];
  readonly message: Message;
}

/**
 * What became of an act or of a message.
 *
 * - `applied`: the state below is the next one.
 * - `unchanged`: there is nothing to do, or nothing to say that was not said.
 * - `duplicate`: the very message was there before.
 * - `stale`: a later message of the same sender, or a later request, has overtaken it.
 * - `ahead`: it answers a request that this state has not made: the state is older than it should be.
 * - `cancelled`: the meeting is off.
 * - `unknown-attendee`: whom it names is not invited (any more, or yet).
 * - `wrong-uid`: it is about another meeting.
 * - `no-open-counter`: there is no counter-proposal to answer.
 * - `last-attendee`: nobody would be left; cancel the meeting instead.
 * - `not-invited`: no request has come yet.
 */
export type ItipStatus =
  | "applied"
  | "unchanged"
  | "duplicate"
  | "stale"
  | "ahead"
  | "cancelled"
  | "unknown-attendee"
  | "wrong-uid"
  | "no-open-counter"
  | "last-attendee"
  | "not-invited";

/** A state with what is to be sent, and why. */
export interface ItipOutcome<Meeting, Message extends CalendarMessage = CalendarMessage> {
  readonly status: ItipStatus;
  /** To store in any case; the one that was handed in where nothing changed. */
  readonly meeting: Meeting;
  /** To send in any case, once `meeting` is stored. */
  readonly messages: readonly OutgoingMessage<Message>[];
  readonly because: readonly Reason[];
}
