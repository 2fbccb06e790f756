import { match, P } from "ts-pattern";
import { type Reason, reason } from "../reasons/reason.ts";
import type { ApplicationEvent } from "./applicationEvent.ts";
import type { ApplicationState } from "./applicationState.ts";
import type { Cascade } from "./cascade.ts";
import { illegalTransition } from "./illegalTransition.ts";
import type { Transition } from "./transitionOutcome.ts";

type Carried = "schemaVersion" | "machine" | "applicationId" | "since" | "metadata";
type Move = ApplicationState extends infer State
  ? State extends unknown
    ? Omit<State, Carried>
    : never
  : never;

const open = P.union("submitted", "in-process", "on-hold", "offered");

/** The application's machine. Patterns look at discriminants only, and a pair without an arm is illegal. */
export function applyApplicationEvent(
  state: ApplicationState,
  event: ApplicationEvent
): Transition<ApplicationState> {
  const { applicationId } = state;

  const moved = (to: Move, cascades: Cascade[] = [], ...why: Reason[]): Transition<ApplicationState> => ({
    status: "moved",
    state: { ...carried(state), since: event.at, ...to } as ApplicationState,
    because: [
      reason("core/application-moved", {
        from: state.status,
        to: to.status,
        event: event.type,
        actor: event.actor,
      }),
      ...why,
    ],
    cascades,
  });
  const pass = (passed: "hold" | "resume" | "cancel" | "withdraw"): Cascade => ({
    kind: "pass-to-interviews",
    applicationId,
    event: passed,
  });
  const startClock = (outcome: "hired" | "rejected" | "withdrawn"): Cascade => ({
    kind: "start-retention-clock",
    applicationId,
    outcome,
    from: event.at,
  });
  // Who is hired or rejected still gets the messages that say so; who has withdrawn wants none but the notice that
  // takes an interview out of the calendar.
  const withdrawal: Cascade[] = [
    pass("withdraw"),
    { kind: "stop-messages", applicationId },
    startClock("withdrawn"),
  ];

  return match({ state, event })
    .returnType<Transition<ApplicationState>>()
    .with({ state: { status: "submitted" }, event: { type: "start-processing" } }, () =>
      moved({ status: "in-process" })
    )
    .with({ state: { status: P.union("submitted", "in-process") }, event: { type: "hold" } }, () =>
      moved({ status: "on-hold" }, [pass("hold")])
    )
    .with({ state: { status: "on-hold" }, event: { type: "resume" } }, () =>
      moved({ status: "in-process" }, [pass("resume")])
    )
    .with({ state: { status: "in-process" }, event: { type: "offer" } }, ({ event: { decisionId } }) =>
      moved({ status: "offered", decisionId })
    )
    .with({ state: { status: "offered" }, event: { type: "accept-offer" } }, ({ state: { decisionId } }) =>
      moved({ status: "hired", decisionId }, [pass("cancel"), startClock("hired")])
    )
    .with({ state: { status: "offered" }, event: { type: "decline-offer" } }, () =>
      moved({ status: "withdrawn", cause: "offer-declined" }, withdrawal, reason("core/offer-declined"))
    )
    .with({ state: { status: open }, event: { type: "reject" } }, ({ event: { decisionId } }) =>
      moved({ status: "rejected", decisionId }, [pass("cancel"), startClock("rejected")])
    )
    .with({ state: { status: open }, event: { type: "withdraw" } }, () =>
      moved({ status: "withdrawn", cause: "candidate-withdrew" }, withdrawal)
    )
    .otherwise(() => ({ status: "illegal", issue: illegalTransition(state, event) }));
}

function carried({
  applicationId,
  metadata,
}: ApplicationState): Pick<ApplicationState, Exclude<Carried, "since">> {
  const own = { schemaVersion: 1, machine: "application", applicationId } as const;
  return metadata === undefined ? own : { ...own, metadata };
}
