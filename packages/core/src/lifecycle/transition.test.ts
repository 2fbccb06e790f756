import { describe, expect, it } from "vitest";
import { explain } from "../reasons/explain.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { buildApplicationEvent } from "../testing/builders/buildApplicationEvent.ts";
import { buildApplicationState } from "../testing/builders/buildApplicationState.ts";
import { buildInterviewEvent } from "../testing/builders/buildInterviewEvent.ts";
import { buildInterviewState } from "../testing/builders/buildInterviewState.ts";
import { type InterviewState, parseInterviewState } from "./interviewState.ts";
import { transition } from "./transition.ts";

const at = "2027-03-12T18:00:00Z";

describe("an application", () => {
  it("is hired by the decision that offered it", () => {
    const submitted = buildApplicationState({ status: "submitted", metadata: { source: "fair" } });
    const inProcess = transition(submitted, buildApplicationEvent({ type: "start-processing", actor: "recruiter" }));
    if (inProcess.status !== "moved") throw new Error("not moved");
    const offer = { type: "offer", actor: "recruiter", decisionId: "decision_7" } as const;
    const offered = transition(inProcess.state, buildApplicationEvent(offer));
    if (offered.status !== "moved") throw new Error("not moved");
    const hired = transition(offered.state, buildApplicationEvent({ type: "accept-offer" }));
    expect(hired).toEqual({
      status: "moved",
      state: {
        schemaVersion: 1,
        machine: "application",
        applicationId: "application_1",
        status: "hired",
        since: at,
        decisionId: "decision_7",
        metadata: { source: "fair" },
      },
      because: [
        {
          code: "core/application-moved",
          params: { from: "offered", to: "hired", event: "accept-offer", actor: "candidate" },
        },
      ],
      cascades: [
        { kind: "pass-to-interviews", applicationId: "application_1", event: "cancel" },
        { kind: "start-retention-clock", applicationId: "application_1", outcome: "hired", from: at },
      ],
    });
  });

  it("is withdrawn, not rejected, by a declined offer", () => {
    const offered = buildApplicationState({ status: "offered", decisionId: "decision_7" });
    const declined = transition(offered, buildApplicationEvent({ type: "decline-offer" }));
    expect(declined).toMatchObject({
      status: "moved",
      state: { status: "withdrawn", cause: "offer-declined" },
      because: [{ code: "core/application-moved" }, { code: "core/offer-declined" }],
      cascades: [
        { kind: "pass-to-interviews", event: "withdraw" },
        { kind: "stop-messages" },
        { kind: "start-retention-clock", outcome: "withdrawn", from: at },
      ],
    });
  });

  it("is rejected by a person's decision only", () => {
    const rejection = { type: "reject", decisionId: "decision_7" } as const;
    const rejected = transition(buildApplicationState(), buildApplicationEvent({ ...rejection, actor: "recruiter" }));
    expect(rejected).toMatchObject({ status: "moved", state: { status: "rejected", decisionId: "decision_7" } });
    expect(() => buildApplicationEvent({ ...rejection, actor: "system" } as never)).toThrow("core/invalid-value at actor");
    expect(() => buildApplicationEvent({ type: "reject", actor: "recruiter" } as never)).toThrow(
      "core/invalid-type at decisionId",
    );
  });

  it("holds its interviews while it is on hold", () => {
    const held = transition(buildApplicationState(), buildApplicationEvent({ type: "hold", actor: "recruiter" }));
    expect(held).toMatchObject({ state: { status: "on-hold" }, cascades: [{ event: "hold" }] });
    const state = buildApplicationState({ status: "on-hold" });
    const resumed = transition(state, buildApplicationEvent({ type: "resume", actor: "recruiter" }));
    expect(resumed).toMatchObject({ state: { status: "in-process" }, cascades: [{ event: "resume" }] });
  });

  it("says which events are allowed when one is not", () => {
    const state = buildApplicationState({ status: "on-hold" });
    const offer = buildApplicationEvent({ type: "offer", actor: "recruiter", decisionId: "decision_7" });
    expect(transition(state, offer)).toEqual({
      status: "illegal",
      issue: {
        code: "core/illegal-transition",
        path: ["type"],
        params: { machine: "application", state: "on-hold", event: "offer", allowed: "resume reject withdraw" },
        docUrl: "docs/errors.md#coreillegal-transition",
      },
    });
  });

  it("is not moved by an event from before it stood there, and is by one of the same instant", () => {
    const state = buildApplicationState({ since: at });
    const early = transition(state, buildApplicationEvent({ at: "2027-03-12T17:59:59.999Z" }));
    expect(early).toMatchObject({
      status: "illegal",
      issue: { code: "core/event-before-state", params: { since: at, at: "2027-03-12T17:59:59.999Z" } },
    });
    expect(transition(state, buildApplicationEvent({ at: "2027-03-12T18:00:00.000Z" })).status).toBe("moved");
  });

  it("is not moved by another's event, nor by an interview's", () => {
    const other = transition(buildApplicationState(), buildApplicationEvent({ applicationId: "application_2" }));
    expect(other).toMatchObject({ status: "illegal", issue: { code: "core/event-of-another", path: ["applicationId"] } });
    const interviews = transition(buildApplicationState(), buildInterviewEvent() as never);
    expect(interviews).toMatchObject({ status: "illegal", issue: { code: "core/event-of-another", path: ["machine"] } });
  });
});

describe("an interview", () => {
  const booked = buildInterviewState();
  const standing = (status: "in-lobby" | "in-progress" | "candidate-no-show"): InterviewState =>
    buildInterviewState({ status });

  it("goes from plan to completed scorecards, through an interruption", () => {
    const path = [
      [{ type: "book", bookingId: "booking_1", actor: "recruiter" }, "booked", ["plan-interview-messages"]],
      [{ type: "open-lobby", actor: "system" }, "in-lobby", []],
      [{ type: "start", actor: "interviewer" }, "in-progress", []],
      [{ type: "interrupt", actor: "candidate", cause: "technical-trouble" }, "interrupted", ["use-fallback-plan"]],
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
    expect(same).toMatchObject({ status: "illegal", issue: { code: "core/booking-unchanged", path: ["bookingId"] } });
  });

  it("says who cancelled it and why, frees the time and stops its messages", () => {
    const event = buildInterviewEvent({ type: "cancel", actor: "interviewer", cause: "unavailable" });
    expect(transition(booked, event)).toMatchObject({
      state: { status: "cancelled", by: "interviewer", cause: "unavailable" },
      cascades: [{ kind: "release-booking", bookingId: "booking_1" }, { kind: "stop-interview-messages" }],
    });
  });

  it("is rebooked at once when an interviewer did not come; a candidate's absence decides nothing", () => {
    const absent = transition(standing("in-lobby"), buildInterviewEvent({ type: "interviewer-no-show", actor: "candidate" }));
    expect(absent).toMatchObject({ cascades: [{ kind: "stop-interview-messages" }, { kind: "rebook" }] });
    const noShow = transition(booked, buildInterviewEvent({ type: "candidate-no-show", actor: "interviewer" }));
    expect(noShow).toMatchObject({ state: { status: "candidate-no-show" }, cascades: [{ kind: "stop-interview-messages" }] });
    const again = buildInterviewEvent({ type: "reschedule", bookingId: "booking_2", actor: "recruiter", cause: "other" });
    // The first booking's time is over: there is nothing left to release.
    expect(transition(standing("candidate-no-show"), again)).toMatchObject({
      state: { status: "booked" },
      cascades: [{ kind: "plan-interview-messages", bookingId: "booking_2" }],
    });
  });

  it("lets a candidate not report their own absence", () => {
    expect(() => buildInterviewEvent({ type: "candidate-no-show", actor: "candidate" } as never)).toThrow("at actor");
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
    const withdrawn = transition(standing("in-progress"), buildInterviewEvent({ type: "withdraw", actor: "candidate" }));
    expect(withdrawn).toMatchObject({
      state: { status: "withdrawn" },
      cascades: [{ kind: "release-booking" }, { kind: "stop-interview-messages" }],
    });
  });
});

describe("the reason of a move", () => {
  it("is a sentence in both languages", () => {
    const moved = transition(buildApplicationState(), buildApplicationEvent());
    const [because] = moved.status === "moved" ? moved.because : [];
    if (!because) throw new Error("no reason");
    expect(explain(because, "sv", reasonTexts)).toBe("Kandidaten har dragit tillbaka sin ansökan.");
    expect(explain(because, "en", reasonTexts)).toBe("The candidate has withdrawn the application.");
  });
});
