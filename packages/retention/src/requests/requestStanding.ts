import type { Reason } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { DataSubjectRequest } from "./dataSubjectRequest.ts";
import type { DueDay } from "./requestClock.ts";
import type { RequestEventType } from "./requestEvent.ts";

/** Where a request stands. */
export type RequestStatus =
  | "open"
  | "identity-in-doubt"
  | "clarification-awaited"
  | "fee-awaited"
  | "answered"
  | "refused"
  | "withdrawn"
  /** Another request's clock and answer are this one's. */
  | "duplicate";

/** By when a request has to be answered. */
export interface RequestDeadline extends DueDay {
  /** The last day to act on, moved to a working day. */
  readonly due: LocalDate;
  /** The same, before a weekend or a holiday moved it. */
  readonly target: LocalDate;
  /**
   * The same, as the controller's kindest reading has it: in the United Kingdom with both end days of each stop left
   * out, under the European regulation with the time of a doubt about identity left out. `null` where nothing stopped.
   * For information: act on `due`.
   */
  readonly atLatest: DueDay | null;
}

/** A request on a day. */
export interface RequestStanding {
  readonly requestId: string;
  readonly subjectId: DataSubjectRequest["subjectId"];
  readonly day: LocalDate;
  readonly status: RequestStatus;
  readonly receivedOn: LocalDate;
  readonly closedOn: LocalDate | null;
  /** Of a duplicate: the request whose answer is this one's. */
  readonly duplicateOf: string | null;
  /** `null` of a duplicate: its clock is the other's; `requestRegister` looks it up. */
  readonly deadline: RequestDeadline | null;
  /** Whether the clock stands on the day asked about; then `deadline` is what an answer on that day would leave. */
  readonly isClockStopped: boolean;
  readonly isExtended: boolean;
  /** Last day to tell the person of an extension; `null` where none is possible any more. */
  readonly extendBy: LocalDate | null;
  /** Whether the last day passed without an answer, or before the answer. */
  readonly isOverdue: boolean;
  /** What can happen to it next. */
  readonly may: readonly RequestEventType[];
  readonly because: readonly Reason[];
}
