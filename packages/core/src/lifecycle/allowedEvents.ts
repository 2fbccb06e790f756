import type { ApplicationEventType } from "./applicationEvent.ts";
import type { ApplicationStatus } from "./applicationStatus.ts";
import type { InterviewEventType } from "./interviewEvent.ts";
import type { InterviewStatus } from "./interviewStatus.ts";

const application: Readonly<Record<ApplicationStatus, readonly ApplicationEventType[]>> = {
  submitted: ["start-processing", "hold", "reject", "withdraw"],
  "in-process": ["hold", "offer", "reject", "withdraw"],
  "on-hold": ["resume", "reject", "withdraw"],
  offered: ["accept-offer", "decline-offer", "reject", "withdraw"],
  hired: [],
  rejected: [],
  withdrawn: [],
};

const interview: Readonly<Record<InterviewStatus, readonly InterviewEventType[]>> = {
  planned: ["book", "hold", "cancel", "withdraw"],
  booked: [
    "open-lobby",
    "start",
    "candidate-no-show",
    "interviewer-no-show",
    "reschedule",
    "hold",
    "cancel",
    "withdraw",
  ],
  "in-lobby": ["start", "candidate-no-show", "interviewer-no-show", "reschedule", "cancel", "withdraw"],
  "in-progress": ["interrupt", "end", "withdraw"],
  interrupted: ["resume", "end", "reschedule", "cancel", "withdraw"],
  "on-hold": ["resume", "cancel", "withdraw"],
  "awaiting-scorecards": ["complete-scorecards", "withdraw"],
  completed: [],
  "candidate-no-show": ["reschedule", "cancel", "withdraw"],
  "interviewer-no-show": ["reschedule", "cancel", "withdraw"],
  cancelled: [],
  withdrawn: [],
};

/**
 * The events that move an application or an interview from where it stands; none where it is over.
 *
 * A closed application is never reopened: who comes back applies anew, and the old application's periods run on.
 *
 * @param machine - `application` or `interview`
 * @param status - where it stands
 * @returns types of events, the usual ones first
 * @example
 * ```ts
 * import { allowedEvents } from "@samtal/core";
 *
 * allowedEvents("application", "on-hold"); // => ["resume", "reject", "withdraw"]
 * ```
 */
export function allowedEvents(
  machine: "application",
  status: ApplicationStatus
): readonly ApplicationEventType[];
export function allowedEvents(machine: "interview", status: InterviewStatus): readonly InterviewEventType[];
export function allowedEvents(
  machine: "application" | "interview",
  status: ApplicationStatus | InterviewStatus
): readonly string[] {
  const table: Readonly<Record<string, readonly string[]>> =
    machine === "application" ? application : interview;
  return Object.hasOwn(table, status) ? table[status] ?? [] : [];
}
