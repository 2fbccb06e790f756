import { match, P } from "ts-pattern";
import { issue } from "../errors/issue.ts";
import { reason } from "../reasons/reason.ts";
import type { Cascade } from "./cascade.ts";
import { illegalTransition } from "./illegalTransition.ts";
import type { InterviewEvent } from "./interviewEvent.ts";
import type { InterviewState } from "./interviewState.ts";
import type { Transition } from "./transitionOutcome.ts";

type Carried = "schemaVersion" | "machine" | "interviewId" | "since" | "metadata";
type Move = InterviewState extends infer State
  ? State extends unknown
    ? Omit<State, Carried>
    : never
  : never;

const noShow = P.union("candidate-no-show", "interviewer-no-show");

/** The interview's machine. Patterns look at discriminants only, and a pair without an arm is illegal. */
export function applyInterviewEvent(
  state: InterviewState,
  event: InterviewEvent
): Transition<InterviewState> {
  const { interviewId } = state;

  const moved = (to: Move, cascades: Cascade[] = []): Transition<InterviewState> => ({
    status: "moved",
    state: { ...carried(state), since: event.at, ...to } as InterviewState,
    because: [
      reason("core/interview-moved", {
        from: state.status,
        to: to.status,
        event: event.type,
        actor: event.actor,
      }),
    ],
    cascades,
  });
  const stopMessages: Cascade = { kind: "stop-interview-messages", interviewId };
  const planned = (bookingId: Booked["bookingId"]): Cascade => ({
    kind: "plan-interview-messages",
    interviewId,
    bookingId,
  });
  const released = releasedBooking(state);

  return match({ state, event })
    .returnType<Transition<InterviewState>>()
    .with({ state: { status: "planned" }, event: { type: "book" } }, ({ event: { bookingId } }) =>
      moved({ status: "booked", bookingId }, [planned(bookingId)])
    )
    .with({ state: { status: "booked" }, event: { type: "open-lobby" } }, ({ state: { bookingId } }) =>
      moved({ status: "in-lobby", bookingId })
    )
    .with(
      { state: { status: P.union("booked", "in-lobby") }, event: { type: "start" } },
      ({ state: { bookingId } }) => moved({ status: "in-progress", bookingId })
    )
    .with({ state: { status: "in-progress" }, event: { type: "interrupt" } }, ({ state: { bookingId } }) =>
      moved({ status: "interrupted", bookingId }, [{ kind: "use-fallback-plan", interviewId }])
    )
    .with({ state: { status: "interrupted" }, event: { type: "resume" } }, ({ state: { bookingId } }) =>
      moved({ status: "in-progress", bookingId })
    )
    .with(
      { state: { status: P.union("in-progress", "interrupted") }, event: { type: "end" } },
      ({ state: { bookingId } }) =>
        moved({ status: "awaiting-scorecards", bookingId }, [{ kind: "request-scorecards", interviewId }])
    )
    .with(
      { state: { status: "awaiting-scorecards" }, event: { type: "complete-scorecards" } },
      ({ state: { bookingId } }) => moved({ status: "completed", bookingId })
    )
    .with(
      { state: { status: P.union("booked", "in-lobby") }, event: { type: "candidate-no-show" } },
      ({ state: { bookingId } }) => moved({ status: "candidate-no-show", bookingId }, [stopMessages])
    )
    .with(
      { state: { status: P.union("booked", "in-lobby") }, event: { type: "interviewer-no-show" } },
      ({ state: { bookingId } }) =>
        moved({ status: "interviewer-no-show", bookingId }, [stopMessages, { kind: "rebook", interviewId }])
    )
    .with(
      {
        state: { status: P.union("booked", "in-lobby", "interrupted", noShow) },
        event: { type: "reschedule" },
      },
      ({ state: { bookingId: current }, event: { bookingId } }) =>
        current === bookingId
          ? { status: "illegal", issue: issue("core/booking-unchanged", ["bookingId"]) }
          : moved({ status: "booked", bookingId }, [...released, planned(bookingId)])
    )
    .with({ state: { status: P.union("planned", "booked") }, event: { type: "hold" } }, () =>
      moved({ status: "on-hold" }, [...released, stopMessages])
    )
    .with({ state: { status: "on-hold" }, event: { type: "resume" } }, () =>
      moved({ status: "planned" }, [{ kind: "rebook", interviewId }])
    )
    .with(
      {
        state: { status: P.union("planned", "booked", "in-lobby", "interrupted", "on-hold", noShow) },
        event: { type: "cancel" },
      },
      ({ event: { actor, cause } }) =>
        moved({ status: "cancelled", by: actor, cause }, [...released, stopMessages])
    )
    .with(
      {
        state: { status: P.not(P.union("completed", "cancelled", "withdrawn")) },
        event: { type: "withdraw" },
      },
      () => moved({ status: "withdrawn" }, [...released, stopMessages])
    )
    .otherwise(() => ({ status: "illegal", issue: illegalTransition(state, event) }));
}

type Booked = Extract<InterviewState, { bookingId: unknown }>;

/** Time that is still reserved: a booking is used up once the interview is over or somebody did not come. */
function releasedBooking(state: InterviewState): Cascade[] {
  return match(state)
    .with(
      { status: P.union("booked", "in-lobby", "in-progress", "interrupted") },
      ({ interviewId, bookingId }) => [{ kind: "release-booking", interviewId, bookingId } as const]
    )
    .otherwise(() => []);
}

function carried({ interviewId, metadata }: InterviewState): Pick<InterviewState, Exclude<Carried, "since">> {
  const own = { schemaVersion: 1, machine: "interview", interviewId } as const;
  return metadata === undefined ? own : { ...own, metadata };
}
