import { describe, expect, it } from "vitest";
import { explain } from "../reasons/explain.ts";
import { reasonTexts } from "../reasonTexts.ts";
import { buildApplicationEvent } from "../testing/builders/buildApplicationEvent.ts";
import { buildApplicationState } from "../testing/builders/buildApplicationState.ts";
import { buildInterviewEvent } from "../testing/builders/buildInterviewEvent.ts";
import { transition } from "./transition.ts";

const at = "2027-03-12T18:00:00Z";

describe("an application", () => {
  it("is hired by the decision that offered it", () => {
    const submitted = buildApplicationState({ status: "submitted", metadata: { source: "fair" } });
    const inProcess = transition(
      submitted,
      buildApplicationEvent({ type: "start-processing", actor: "recruiter" })
    );
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
    const rejected = transition(
      buildApplicationState(),
      buildApplicationEvent({ ...rejection, actor: "recruiter" })
    );
    expect(rejected).toMatchObject({
      status: "moved",
      state: { status: "rejected", decisionId: "decision_7" },
    });
    expect(() => buildApplicationEvent({ ...rejection, actor: "system" } as never)).toThrow(
      "core/invalid-value at actor"
    );
    expect(() => buildApplicationEvent({ type: "reject", actor: "recruiter" } as never)).toThrow(
      "core/invalid-type at decisionId"
    );
  });

  it("holds its interviews while it is on hold", () => {
    const held = transition(
      buildApplicationState(),
      buildApplicationEvent({ type: "hold", actor: "recruiter" })
    );
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
        params: {
          machine: "application",
          state: "on-hold",
          event: "offer",
          allowed: "resume reject withdraw",
        },
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
    const other = transition(
      buildApplicationState(),
      buildApplicationEvent({ applicationId: "application_2" })
    );
    expect(other).toMatchObject({
      status: "illegal",
      issue: { code: "core/event-of-another", path: ["applicationId"] },
    });
    const interviews = transition(buildApplicationState(), buildInterviewEvent() as never);
    expect(interviews).toMatchObject({
      status: "illegal",
      issue: { code: "core/event-of-another", path: ["machine"] },
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
