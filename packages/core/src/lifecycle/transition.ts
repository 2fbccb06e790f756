import { type Issue, issue } from "../errors/issue.ts";
import { compareInstants } from "../time/compareInstants.ts";
import type { ApplicationEvent } from "./applicationEvent.ts";
import type { ApplicationState } from "./applicationState.ts";
import { applyApplicationEvent } from "./applyApplicationEvent.ts";
import { applyInterviewEvent } from "./applyInterviewEvent.ts";
import type { InterviewEvent } from "./interviewEvent.ts";
import type { InterviewState } from "./interviewState.ts";
import type { Transition } from "./transitionOutcome.ts";

/**
 * Moves an application or an interview by an event, and says what the move asks of other parts.
 *
 * It is total: an event that can't move the state comes back as `illegal` with a coded issue, and nothing moves.
 * The codes are `core/illegal-transition` (names the state, the event and those allowed instead),
 * `core/event-before-state`, `core/event-of-another` and `core/booking-unchanged`.
 *
 * @param state - where it stands
 * @param event - what happened, to the same application or interview
 * @returns the new state with reasons and cascades, or the issue
 * @example
 * ```ts
 * import { transition } from "@samtal/core";
 * import { buildApplicationEvent, buildApplicationState } from "@samtal/core/testing";
 *
 * const withdrawn = transition(buildApplicationState(), buildApplicationEvent({ type: "withdraw" }));
 * withdrawn.status === "moved" ? withdrawn.cascades.map(({ kind }) => kind) : [];
 * // => ["pass-to-interviews", "stop-messages", "start-retention-clock"]
 * ```
 */
export function transition(state: ApplicationState, event: ApplicationEvent): Transition<ApplicationState>;
export function transition(state: InterviewState, event: InterviewEvent): Transition<InterviewState>;
export function transition(
  state: ApplicationState | InterviewState,
  event: ApplicationEvent | InterviewEvent
): Transition<ApplicationState | InterviewState> {
  if (state.machine === "application" && event.machine === "application") {
    if (state.applicationId !== event.applicationId) return ofAnother("applicationId");
    return settle(state, event, applyApplicationEvent(state, event));
  }
  if (state.machine === "interview" && event.machine === "interview") {
    if (state.interviewId !== event.interviewId) return ofAnother("interviewId");
    return settle(state, event, applyInterviewEvent(state, event));
  }
  return ofAnother("machine");
}

/** The machines know which events move what; that time runs forward holds for both. */
function settle<State extends ApplicationState | InterviewState>(
  { since }: State,
  { at }: ApplicationEvent | InterviewEvent,
  outcome: Transition<State>
): Transition<State> {
  if (outcome.status === "illegal" || compareInstants(since, at) <= 0) return outcome;
  return illegal(issue("core/event-before-state", ["at"], { since, at }));
}

const ofAnother = (field: string) => illegal(issue("core/event-of-another", [field]));

const illegal = (issue: Issue) => ({ status: "illegal", issue } as const);
