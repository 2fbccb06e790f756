import { sweden } from "@samtal/calendars";
import { derivedId, explain } from "@samtal/core";
import { buildInterview } from "@samtal/core/testing";
import { parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { reasonTexts } from "../reasonTexts.ts";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { parseRuleSet } from "../rules/ruleSet.ts";
import type { MessagePlan } from "./messagePlan.ts";
import { planMessages } from "./planMessages.ts";
import { parseRecipient } from "./recipient.ts";

const bookedAt = parseInstant("2027-03-22T13:00:00Z");
const interviewFor = (status: "booked" | "cancelled") =>
  buildInterview({
    status,
    lobbyOpensAt: parseInstant("2027-03-30T06:50:00Z"),
    assessmentStartsAt: parseInstant("2027-03-30T07:00:00Z"),
    endsAt: parseInstant("2027-03-30T08:00:00Z"),
  });
const channels = { email: "available" } as const;
const person = (id: string, role: string, reached: object = channels) =>
  parseRecipient({ id, role, timeZone: "Europe/Stockholm", language: "sv", channels: reached });

/** A plan made a day after the booking, with a ledger of what left at the booking: rule and recipient. */
function planAfter(status: "booked" | "cancelled", sent: readonly [rule: string, id: string][]): MessagePlan {
  const interview = interviewFor(status);
  const ledger = sent.map(([rule, id]) => ({
    messageId: derivedId("message", interview.id, rule, id, 0),
    at: bookedAt,
    channel: "email" as const,
    includes: [],
  }));
  const people = [person(interview.candidateId, "candidate"), person("interviewer_1", "recruiter")];
  const options = {
    now: parseInstant("2027-03-23T13:00:00Z"),
    zoneRules: tzdataRules,
    calendars: { role: sweden },
  };
  return planMessages(minimalRuleSet, interview, people, { bookedAt, sent: ledger }, options);
}

const { candidateId } = interviewFor("booked");
const codesOf = ({ because }: MessagePlan) => because.map(({ code }) => code.replace("communication/", ""));

describe("a ledger line that no rule explains", () => {
  it.each(["booked", "cancelled"] as const)("is counted in the plan of a %s interview", (status) => {
    const plan = planAfter(status, [
      ["invitation", candidateId],
      ["retired-rule", candidateId],
      ["invitation", "interviewer_gone"],
    ]);
    expect(plan.because.at(-1)).toEqual({ code: "communication/sent-unexplained", params: { count: 2 } });
    expect(explain(plan.because.at(-1) as never, "en", reasonTexts)).toMatch(/^2 messages have left/);
  });

  it("never lets a cancellation say that nobody had been told", () => {
    const plan = planAfter("cancelled", [["retired-rule", candidateId]]);
    expect(codesOf(plan)).toEqual(["sent-unexplained"]);
  });

  it("is not found where every line is explained, the cancellation's own among them", () => {
    const plan = planAfter("cancelled", [
      ["invitation", candidateId],
      ["cancellation", candidateId],
    ]);
    expect(codesOf(plan)).toEqual(["cancelled"]);
  });
});

describe("who was told", () => {
  it("stays told when the role has changed since", () => {
    const plan = planAfter("cancelled", [["invitation", "interviewer_1"]]);
    expect(plan.messages.map(({ rule, recipientId }) => [rule, recipientId])).toEqual([
      ["cancellation", "interviewer_1"],
    ]);
  });
});

describe("tasks due at one instant", () => {
  it("stand in the order of the rules, whether or not their message was skipped", () => {
    const interview = interviewFor("booked");
    const late = parseInstant("2027-03-30T06:30:00Z");
    const [invitation, dayBefore] = minimalRuleSet.rules;
    const rules = parseRuleSet({ ...minimalRuleSet, rules: [dayBefore, invitation] });
    const plan = planMessages(rules, interview, [person(interview.candidateId, "candidate", {})], { bookedAt: late }, {
      now: late,
      zoneRules: tzdataRules,
      calendars: { role: sweden },
    });
    expect(plan.messages.map(({ rule, state }) => [rule, state])).toEqual([
      ["invitation", "planned"],
      ["day-before", "skipped"],
    ]);
    expect(plan.tasks.map(({ rule, due }) => [rule, due])).toEqual([
      ["day-before", late],
      ["invitation", late],
    ]);
  });
});
