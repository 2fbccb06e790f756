import { sweden } from "@samtal/calendars";
import { buildInterview } from "@samtal/core/testing";
import { epochMilliseconds, instantOf, parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { parseRuleSet } from "../rules/ruleSet.ts";
import type { MessageFacts } from "./messageFacts.ts";
import type { MessagePlan } from "./messagePlan.ts";
import { planMessages } from "./planMessages.ts";
import { parseRecipient } from "./recipient.ts";

// The cases named R1 to R18 are those of the message-plan reference (golden figures of 2026-11-21); the ones
// here concern a plan by itself. The reference has a survey between thanks and decision, so these tests add
// one.
const [decision] = minimalRuleSet.rules.slice(-1);
const ruleSet = parseRuleSet({
  ...minimalRuleSet,
  rules: [
    ...minimalRuleSet.rules.slice(0, -1),
    {
      ...decision,
      key: "survey",
      offset: { kind: "calendar-days", days: 1, at: "10:00" },
      stopWhen: [],
      requiredContent: ["survey-link"],
    },
    decision,
  ],
});

const hour = 3_600_000;
const start = Date.parse("2027-01-13T12:00:00Z");
const booked = Date.parse("2027-01-04T10:00:00Z");

interface Situation {
  readonly start?: number;
  readonly end?: number;
  readonly booked?: number;
  readonly now?: number;
  readonly zone?: string;
  readonly status?: "booked" | "cancelled" | "withdrawn" | "on-hold" | "planned" | "candidate-no-show";
  readonly channels?: Record<string, string>;
  readonly facts?: Partial<MessageFacts>;
}

function plan(situation: Situation = {}, rules = ruleSet): MessagePlan {
  const startsAt = situation.start ?? start;
  const interview = buildInterview({
    status: situation.status ?? "booked",
    lobbyOpensAt: instantOf(startsAt - 600_000),
    assessmentStartsAt: instantOf(startsAt),
    endsAt: instantOf(situation.end ?? startsAt + hour),
  });
  const candidate = parseRecipient({
    id: interview.candidateId,
    role: "candidate",
    timeZone: situation.zone ?? "Europe/Stockholm",
    language: "sv",
    channels: situation.channels ?? { email: "available", sms: "available" },
  });
  const bookedAt = situation.booked ?? booked;
  return planMessages(
    rules,
    interview,
    [candidate],
    { bookedAt: instantOf(bookedAt), ...situation.facts },
    {
      now: instantOf(situation.now ?? bookedAt),
      zoneRules: tzdataRules,
      calendars: { role: sweden },
    },
  );
}

const planned = ({ messages }: MessagePlan) => messages.filter((each) => each.state === "planned");
const keys = (made: MessagePlan) => planned(made).map(({ rule }) => rule);
const message = (made: MessagePlan, rule: string) => {
  const found = made.messages.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(rule);
  return found;
};
const dueOf = (made: MessagePlan, rule: string) => message(made, rule).due?.instant;
const sentLine = (made: MessagePlan, rule: string, at: string, includes: string[] = []) => ({
  messageId: message(made, rule).id,
  at: parseInstant(at),
  channel: "email" as const,
  includes,
});
const codes = (because: readonly { code: string }[]) =>
  because.map(({ code }) => code.replace("communication/", ""));

describe("planMessages", () => {
  it("R1 plans all, in order, to the instant, on the first open channel", () => {
    expect(planned(plan()).map(({ rule, due, channel }) => `${rule} ${due.instant} ${channel}`)).toEqual([
      "invitation 2027-01-04T10:00:00Z email",
      "day-before 2027-01-12T12:00:00Z email",
      "technical 2027-01-13T11:00:00Z sms",
      "lobby 2027-01-13T11:50:00Z email",
      "thanks 2027-01-13T15:00:00Z email",
      "survey 2027-01-14T09:00:00Z email",
      "decision-promise 2027-01-18T08:00:00Z email",
    ]);
  });

  it("names the rules, the zone data and the calendars that it rests on", () => {
    const made = plan();
    expect(made.zoneData).toBe("2026f");
    expect(made.ruleSet).toEqual({ key: "minimal", version: 1 });
    expect(made.calendarVersions).toEqual([{ name: "role", id: sweden.id, version: sweden.version }]);
    expect(message(made, "day-before").due).toEqual({
      instant: "2027-01-12T12:00:00Z",
      zone: "Europe/Stockholm",
      local: "2027-01-12T13:00:00",
      offset: "+01:00",
      zoneData: "2026f",
    });
  });

  it("R2 gives the same plan for the same input", () => {
    expect(JSON.stringify(plan())).toBe(JSON.stringify(plan()));
  });

  it("R4 starts a new generation of what had left before the time was booked anew", () => {
    const before = plan();
    const sent = [
      sentLine(before, "invitation", "2027-01-04T10:00:05Z"),
      sentLine(before, "day-before", "2027-01-12T12:00:03Z"),
    ];
    const day = 24 * hour;
    const after = plan({
      booked: Date.parse("2027-01-12T14:00:00Z"),
      start: start + 5 * day,
      facts: { sent },
    });
    const generations = after.messages.map(({ rule, generation }) => [rule, generation]);
    expect(Object.fromEntries(generations)).toEqual({
      invitation: 1,
      "day-before": 1,
      technical: 0,
      lobby: 0,
      thanks: 0,
      survey: 0,
      "decision-promise": 0,
    });
    expect(message(after, "invitation").id).not.toBe(message(before, "invitation").id);
    expect(message(after, "technical").id).toBe(message(before, "technical").id);
  });

  it("R7 keeps silent about a cancellation when nobody had been told", () => {
    const made = plan({ status: "cancelled" });
    expect(made.messages).toEqual([]);
    expect(codes(made.because)).toEqual(["cancelled-untold"]);
  });

  it.each(["cancelled", "withdrawn"] as const)(
    "R6 stops what is pending and tells once who had been told, when %s before the start",
    (status) => {
      const facts = { sent: [sentLine(plan(), "invitation", "2027-01-04T10:00:05Z")] };
      const made = plan({ status, facts, now: Date.parse("2027-01-06T09:00:00Z") });
      expect(planned(made).map(({ rule, due, channel }) => [rule, due.instant, channel])).toEqual([
        ["cancellation", "2027-01-06T09:00:00Z", "email"],
      ]);
      const told = { sent: [...facts.sent, sentLine(made, "cancellation", "2027-01-06T09:00:02Z")] };
      const again = plan({ status, facts: told, now: Date.parse("2027-01-07T09:00:00Z") });
      expect(again.messages.map(({ rule, state }) => [rule, state])).toEqual([["cancellation", "sent"]]);
    },
  );

  it("R8 sends no cancellation after the event", () => {
    const facts = { sent: [sentLine(plan(), "invitation", "2027-01-04T10:00:05Z")] };
    const made = plan({ status: "cancelled", facts, now: start + hour });
    expect(made.messages).toEqual([]);
    expect(codes(made.because)).toEqual(["cancelled-after-start"]);
  });

  it("R9 lets the invitation carry the reminder when booked 20 hours before", () => {
    const made = plan({ booked: start - 20 * hour });
    expect(message(made, "invitation").includes).toEqual(["day-before"]);
    expect(message(made, "day-before")).toMatchObject({
      state: "merged",
      into: message(made, "invitation").id,
    });
    expect(keys(made)).toEqual(["invitation", "technical", "lobby", "thanks", "survey", "decision-promise"]);
  });

  it("R10 sends one message that carries all when booked five minutes before", () => {
    const made = plan({ booked: start - 300_000 });
    const invitation = message(made, "invitation");
    expect(invitation.includes).toEqual(["day-before", "technical", "lobby"]);
    expect(planned(made).filter(({ due }) => epochMilliseconds(due.instant) < start)).toHaveLength(1);
    expect(invitation.requiredContent).toEqual(
      expect.arrayContaining(["what-to-do-when-it-fails", "whom-to-ask", "lobby-opening", "date-and-time"]),
    );
    expect(new Set(invitation.requiredContent).size).toBe(invitation.requiredContent.length);
  });

  it("R11 falls back to e-mail without consent to text messages, and says why", () => {
    const technical = message(plan({ channels: { email: "available", sms: "no-consent" } }), "technical");
    expect(technical).toMatchObject({ state: "planned", channel: "email" });
    expect(technical.because.at(-2)?.params).toEqual({ channel: "sms", why: "no-consent" });
  });

  it("R12 gives the recruiter a task where no channel is left", () => {
    const made = plan({ channels: { email: "bounced", sms: "no-consent" } });
    expect(message(made, "lobby")).toMatchObject({ state: "planned", channel: null });
    expect(made.tasks.map(({ rule }) => rule)).toEqual(keys(made));
    const task = made.tasks.find(({ rule }) => rule === "lobby");
    expect(task?.due).toBe("2027-01-13T11:50:00Z");
    expect(task?.requiredContent).toContain("lobby-opening");
  });

  it("R13 moves wall-clock messages with the candidate's zone and leaves elapsed ones", () => {
    const [here, there] = [plan(), plan({ zone: "America/New_York" })];
    const moved = keys(here).filter((rule) => dueOf(here, rule) !== dueOf(there, rule));
    expect(moved).toEqual(["day-before", "survey", "decision-promise"]);
    expect(dueOf(there, "day-before")).toBe("2027-01-12T13:00:00Z");
  });

  it("R14 orders messages of one instant by rule", () => {
    const [first, second] = minimalRuleSet.rules.slice(4);
    const sameInstant = { offset: { kind: "elapsed", minutes: 120 } };
    const rules = { ...minimalRuleSet, rules: [{ ...second, ...sameInstant }, first] };
    expect(keys(plan({}, parseRuleSet(rules)))).toEqual(["decision-promise", "thanks"]);
    expect(keys(plan({}, parseRuleSet({ ...rules, rules: rules.rules.toReversed() })))).toEqual([
      "thanks",
      "decision-promise",
    ]);
  });

  it("R16 keeps the id of a message whose time moves", () => {
    const moved = plan({ start: start + 24 * hour });
    expect(plan().messages.map(({ id }) => id)).toEqual(moved.messages.map(({ id }) => id));
  });

  it("R17 lets the new invitation carry a reminder that the move made late", () => {
    const facts = { sent: [sentLine(plan(), "invitation", "2027-01-04T10:00:05Z")] };
    const moved = {
      booked: Date.parse("2027-01-11T14:00:00Z"),
      start: Date.parse("2027-01-12T07:00:00Z"),
      facts,
    };
    const invitation = message(plan(moved), "invitation");
    expect(invitation).toMatchObject({ state: "planned", generation: 1, includes: ["day-before"] });
  });
});

describe("late content", () => {
  it("goes by the way that is open, when the invitation has none", () => {
    const made = plan({ booked: start - 300_000, channels: { email: "bounced", sms: "available" } });
    expect(message(made, "invitation")).toMatchObject({ state: "planned", channel: null, includes: [] });
    expect(message(made, "day-before")).toMatchObject({
      state: "merged",
      into: message(made, "technical").id,
    });
    expect(message(made, "technical")).toMatchObject({ state: "planned", channel: "sms" });
    expect(message(made, "technical").includes).toEqual(["day-before", "lobby"]);
  });

  it("never travels in a message that is about something else than the interview ahead", () => {
    const [, dayBefore] = minimalRuleSet.rules;
    const news = { ...decision, key: "news", anchor: "decision", offset: { kind: "immediate" } };
    const rules = parseRuleSet({ ...minimalRuleSet, rules: [news, dayBefore] });
    const late = start - 20 * hour;
    const made = plan({ booked: late, facts: { decidedAt: instantOf(late) } }, rules);
    expect(message(made, "news").includes).toEqual([]);
    expect(message(made, "day-before")).toMatchObject({
      state: "planned",
      due: { instant: instantOf(late) },
    });
  });

  it("is left out when the rule says so", () => {
    const rules = parseRuleSet({
      ...minimalRuleSet,
      rules: minimalRuleSet.rules.map((rule) => ({
        ...rule,
        ifLate: rule.key === "day-before" ? "skip" : rule.ifLate,
      })),
    });
    const made = plan({ booked: start - 20 * hour }, rules);
    expect(message(made, "day-before")).toMatchObject({ state: "skipped", due: null });
    expect(made.tasks).toEqual([]);
  });
});

describe("a plan made again", () => {
  const first = plan({ booked: start - 20 * hour });
  const facts = { sent: [sentLine(first, "invitation", "2027-01-12T16:00:04Z", ["day-before"])] };

  it("sends nothing twice: what left stays sent, what it carried stays carried", () => {
    const again = plan({ booked: start - 20 * hour, now: start - 2 * hour, facts });
    expect(message(again, "invitation")).toMatchObject({
      state: "sent",
      due: { instant: "2027-01-12T16:00:04Z" },
    });
    expect(message(again, "invitation").requiredContent).toEqual(
      message(first, "invitation").requiredContent,
    );
    expect(message(again, "day-before")).toMatchObject({
      state: "merged",
      into: message(first, "invitation").id,
    });
    expect(keys(again)).toEqual(["technical", "lobby", "thanks", "survey", "decision-promise"]);
  });

  it("takes a message that the ledger holds twice as sent when it first left, with all that it carried", () => {
    const twice = [
      sentLine(first, "invitation", "2027-01-12T16:03:00Z", ["day-before"]),
      sentLine(first, "invitation", "2027-01-12T16:00:04Z"),
    ];
    const again = plan({ booked: start - 20 * hour, facts: { sent: twice } });
    expect(message(again, "invitation")).toMatchObject({
      state: "sent",
      due: { instant: "2027-01-12T16:00:04Z" },
      includes: ["day-before"],
    });
  });

  it("moves nothing that quiet hours hold back", () => {
    // Thanks were wanted at 21:30 and wait for 08:00; at 23:00 they still do.
    const evening = { start: Date.parse("2027-01-13T17:30:00Z") };
    const [early, late] = [plan(evening), plan({ ...evening, now: Date.parse("2027-01-13T22:00:00Z") })];
    expect(dueOf(early, "thanks")).toBe("2027-01-14T07:00:00Z");
    expect(message(late, "thanks")).toEqual(message(early, "thanks"));
  });

  it("lets the next message carry what an outage kept back past its deadline", () => {
    const sent = [sentLine(first, "invitation", "2027-01-04T10:00:05Z")];
    const again = plan({ now: start - 1.5 * hour, facts: { sent } });
    expect(message(again, "day-before")).toMatchObject({
      state: "merged",
      into: message(again, "technical").id,
    });
    expect(message(again, "technical").includes).toEqual(["day-before"]);
  });

  it("gives the recruiter what no message can say in time any more", () => {
    const sent = ["invitation", "technical", "lobby"].map((rule) =>
      sentLine(first, rule, "2027-01-13T11:50:01Z"),
    );
    const again = plan({ now: start - 60_000, facts: { sent } });
    expect(message(again, "day-before")).toMatchObject({ state: "skipped", due: null });
    expect(again.tasks.map(({ rule, due }) => [rule, due])).toEqual([["day-before", "2027-01-13T11:59:00Z"]]);
  });

  it("has nothing to say before the interview once it runs, and no task either", () => {
    const again = plan({ now: start + 60_000 });
    expect(keys(again)).toEqual(["thanks", "survey", "decision-promise"]);
    expect(again.tasks).toEqual([]);
  });
});

describe("a plan by state of the interview", () => {
  it.each([
    ["planned", "not-booked"],
    ["on-hold", "on-hold"],
  ] as const)("is empty when %s, and says so", (status, code) => {
    const made = plan({ status });
    expect(made.messages).toEqual([]);
    expect(codes(made.because)).toEqual([code]);
  });

  it("thanks nobody for an interview that was not held", () => {
    const made = plan({ status: "candidate-no-show", now: start + 2 * hour });
    expect(message(made, "thanks")).toMatchObject({ state: "skipped" });
    expect(codes(message(made, "thanks").because)).toEqual(["stopped"]);
    expect(message(made, "decision-promise").state).toBe("skipped");
  });

  it("drops the decision promise once the decision is sent", () => {
    const made = plan({ facts: { occurred: ["decision-sent"] } });
    expect(message(made, "decision-promise").state).toBe("skipped");
  });
});
