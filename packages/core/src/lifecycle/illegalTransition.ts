import { type Issue, issue } from "../errors/issue.ts";
import { allowedEvents } from "./allowedEvents.ts";
import type { ApplicationEvent } from "./applicationEvent.ts";
import type { ApplicationState } from "./applicationState.ts";
import type { InterviewEvent } from "./interviewEvent.ts";
import type { InterviewState } from "./interviewState.ts";

/** The issue of an event that doesn't move a state of its kind: names the status, the event and those allowed. */
export function illegalTransition(
  state: ApplicationState | InterviewState,
  event: ApplicationEvent | InterviewEvent
): Issue {
  const allowed: readonly string[] =
    state.machine === "application"
      ? allowedEvents("application", state.status)
      : allowedEvents("interview", state.status);
  return issue("core/illegal-transition", ["type"], {
    machine: state.machine,
    state: state.status,
    event: event.type,
    allowed: allowed.join(" "),
  });
}
