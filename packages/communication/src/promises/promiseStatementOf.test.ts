import { sweden } from "@samtal/calendars";
import { toId } from "@samtal/core";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { type MessageDetails, parseMessageDetails } from "../content/messageDetails.ts";
import { planMessages } from "../plan/planMessages.ts";
import type { PlannedMessage } from "../plan/plannedMessage.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { type PromiseContext, promiseStatementOf } from "./promiseStatementOf.ts";

const interview = buildInterview();
const candidate = parseRecipient({
  id: interview.candidateId,
  role: "candidate",
  timeZone: "Europe/Stockholm",
  language: "sv",
  channels: { email: "available" },
});
const bookedAt = parseInstant("2027-03-08T09:00:00Z");
const options = { now: bookedAt, zoneRules: tzdataRules, calendars: { role: sweden } };
const { messages } = planMessages(standardRuleSet, interview, [candidate], { bookedAt }, options);
const planned = (rule: string): PlannedMessage => {
  const message = messages.find((each) => each.rule === rule);
  if (message === undefined) throw new Error(rule);
  return message;
};
const sent = (rule: string): PlannedMessage => {
  const message = planned(rule);
  if (message.state !== "planned") throw new Error(message.state);
  const { notAfter: _, ...left } = message;
  return { ...left, state: "sent", channel: "email" };
};
const details = (more: object): MessageDetails =>
  parseMessageDetails({
    schemaVersion: 1,
    recipientId: candidate.id,
    recipientName: "Sam",
    senderName: "Kim",
    links: {},
    ...more,
  });
const context: PromiseContext = {
  applicationId: interview.applicationId,
  roleId: toId("role", "backend"),
  timeZone: candidate.timeZone,
};
const answerBy = "2027-03-19T16:00:00Z";
const step = { what: { sv: "Andra samtalet", en: "Second interview" }, who: "interviewer", by: "2027-03-24T09:00:00Z" };

describe("promiseStatementOf", () => {
  it("reads the answer and the steps that the thanks told, never the steps' texts", () => {
    const steps = [{ kind: "next-step", key: "second-round" }] as const;
    const statement = promiseStatementOf(sent("thanks"), details({ answerBy, nextSteps: [step] }), { ...context, steps });
    expect(statement?.promises).toEqual([
      { kind: "decision", who: "recruiter", by: answerBy },
      { kind: "next-step", key: "second-round", who: "interviewer", by: step.by },
    ]);
    expect(JSON.stringify(statement)).not.toMatch(/samtalet|Sam|Kim/);
  });

  it("promises nothing before it has left, nor where nothing is dated", () => {
    expect(promiseStatementOf(planned("thanks"), details({ answerBy }), context)).toBeNull();
    expect(promiseStatementOf(sent("thanks"), details({}), context)).toBeNull();
    expect(promiseStatementOf(sent("invitation"), details({ answerBy }), context)).toBeNull();
  });

  it("reads the new date of the message that gives the decision or a new date, and nothing once it tells the decision", () => {
    const newAnswerBy = "2027-03-26T16:00:00Z";
    const at = (more: object) => promiseStatementOf(sent("decision-promise"), details(more), context)?.promises;
    expect(at({ answerBy, newAnswerBy })).toEqual([{ kind: "decision", who: "recruiter", by: newAnswerBy }]);
    expect(at({ answerBy, newAnswerBy, decision: { en: "We offer you the job." } })).toBeUndefined();
  });

  it("refuses steps without keys", () => {
    const run = () => promiseStatementOf(sent("thanks"), details({ nextSteps: [step] }), context);
    expect(run).toThrow(/^communication\/step-without-key/);
  });
});
