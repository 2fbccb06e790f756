import { describe, expect, it } from "vitest";
import { buildInterviewEvent } from "../testing/builders/buildInterviewEvent.ts";
import { buildInterviewState } from "../testing/builders/buildInterviewState.ts";
import { type InterviewState, parseInterviewState } from "./interviewState.ts";
import { transition } from "./transition.ts";

describe("an interview", () => {
  const booked = buildInterviewState();
  const standing = (status: "in-lobby" | "in-progress" | "candidate-no-show"): InterviewState =>
    buildInterviewState({ status });

  it("goes from plan to completed scorecards, through an interruption", () => {
    const path = [
      [{ type: "book", bookingId: "booking_1", actor: "recruiter" }, "booked", ["plan-interview-messages"]],
      [{ type: "open-lobby", actor: "system" }, "in-lobby", []],
      [{ type: "start", actor: "interviewer" }, "in-progress", []],
      [
        { type: "interrupt", actor: "candidate", cause: "technical-trouble" },
        "interrupted",
        ["use-fallback-plan"],
      ],
      [{ type: "resume", actor: "interviewer" }, "in-progress", []],
      [{ type: "end", actor: "interviewer" }, "awaiting-scorecards", ["request-scorecards"]],
      [{ type: "complete-scorecards", actor: "system" }, "completed", []],
    ] as const;
    let state = parseInterviewState({
      schemaVersion: 1,
      machine: "interview",
      interviewId: "interview_1",
      status: "planned",
      since: "2027-03-01T09:00:00Z",
    });
    for (const [event, to, cascades] of path) {
      const outcome = transition(state, buildInterviewEvent(event));
      if (outcome.status !== "moved") throw new Error(outcome.issue.code);
      expect(outcome.state.status).toBe(to);
      expect(outcome.cascades.map(({ kind }) => kind)).toEqual(cascades);
      ({ state } = outcome);
    }
    expect(state).toMatchObject({ status: "completed", bookingId: "booking_1" });
  });

  it("frees the old time and plans messages for the new one when it is rescheduled", () => {
    const event = { type: "reschedule", actor: "candidate", cause: "unavailable" } as const;
    const moved = transition(booked, buildInterviewEvent({ ...event, bookingId: "booking_2" }));
    expect(moved).toMatchObject({
      state: { status: "booked", bookingId: "booking_2" },
      cascades: [
        { kind: "release-booking", bookingId: "booking_1" },
        { kind: "plan-interview-messages", bookingId: "booking_2" },
      ],
    });
    const same = transition(booked, buildInterviewEvent({ ...event, bookingId: "booking_1" }));
    expect(same).toMatchObject({
      status: "illegal",
      issue: { code: "core/booking-unchanged", path: ["bookingId"] },
    });
  });

  it("says who cancelled it and why, frees the time and stops its messages", () => {
    const event = buildInterviewEvent({ type: "cancel", actor: "interviewer", cause: "unavailable" });
    expect(transition(booked, event)).toMatchObject({
      state: { status: "cancelled", by: "interviewer", cause: "unavailable" },
      cascades: [{ kind: "release-booking", bookingId: "booking_1" }, { kind: "stop-interview-messages" }],
    });
  });

  it("is rebooked at once when an interviewer did not come; a candidate's absence decides nothing", () => {
    const absent = transition(
      standing("in-lobby"),
      buildInterviewEvent({ type: "interviewer-no-show", actor: "candidate" })
    );
    expect(absent).toMatchObject({ cascades: [{ kind: "stop-interview-messages" }, { kind: "rebook" }] });
    const noShow = transition(
      booked,
      buildInterviewEvent({ type: "candidate-no-show", actor: "interviewer" })
    );
    expect(noShow).toMatchObject({
      state: { status: "candidate-no-show" },
      cascades: [{ kind: "stop-interview-messages" }],
    });
    const again = buildInterviewEvent({
      type: "reschedule",
      bookingId: "booking_2",
      actor: "recruiter",
      cause: "other",
    });
    // The first booking's time is over: there is nothing left to release.
    expect(transition(standing("candidate-no-show"), again)).toMatchObject({
      state: { status: "booked" },
      cascades: [{ kind: "plan-interview-messages", bookingId: "booking_2" }],
    });
  });

  it("lets a candidate not report their own absence", () => {
    expect(() => buildInterviewEvent({ type: "candidate-no-show", actor: "candidate" } as never)).toThrow(
      "at actor"
    );
  });

  it("loses its booking on hold and needs a new one", () => {
    const held = transition(booked, buildInterviewEvent({ type: "hold", actor: "recruiter" }));
    if (held.status !== "moved") throw new Error(held.issue.code);
    expect(held.state).not.toHaveProperty("bookingId");
    expect(held.cascades.map(({ kind }) => kind)).toEqual(["release-booking", "stop-interview-messages"]);
    const resumed = transition(held.state, buildInterviewEvent({ type: "resume", actor: "recruiter" }));
    expect(resumed).toMatchObject({ state: { status: "planned" }, cascades: [{ kind: "rebook" }] });
  });

  it("can be withdrawn while it runs", () => {
    const withdrawn = transition(
      standing("in-progress"),
      buildInterviewEvent({ type: "withdraw", actor: "candidate" })
    );
    expect(withdrawn).toMatchObject({
      state: { status: "withdrawn" },
      cascades: [{ kind: "release-booking" }, { kind: "stop-interview-messages" }],
    });
  });
});
