import { sweden } from "@samtal/calendars";
import { toId } from "@samtal/core";
import { buildInterview } from "@samtal/core/testing";
import { instantOf, parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { referenceRules } from "../../testdata/referenceRules.ts";
import type { MessageFacts } from "../plan/messageFacts.ts";
import type { MessagePlan } from "../plan/messagePlan.ts";
import { planMessages } from "../plan/planMessages.ts";
import { parseRecipient } from "../plan/recipient.ts";
import { digestPlans } from "./digestPlans.ts";
import { diffPlans } from "./diffPlans.ts";

// Cases R1 to R18 of the message-plan reference of 2026-11-21: each expectation is an answer that it states.
const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const start = Date.parse("2027-01-13T12:00:00Z");
const booked = Date.parse("2027-01-04T10:00:00Z");
const joinUrl = (room: number) => ({ platformId: toId("platform", "1"), joinUrl: `https://meet.example/${room}` });

interface Situation {
  readonly interview?: string;
  readonly start?: number;
  readonly length?: number;
  readonly booked?: number;
  readonly now?: number;
  readonly zone?: string;
  readonly room?: number;
  readonly status?: "booked" | "cancelled";
  readonly channels?: Record<string, string>;
  readonly consents?: Record<string, string>;
  readonly facts?: Partial<MessageFacts>;
}

function plan(situation: Situation = {}): MessagePlan {
  const startsAt = situation.start ?? start;
  const interview = buildInterview({
    id: `interview_${situation.interview ?? "iv1"}`,
    status: situation.status ?? "booked",
    lobbyOpensAt: instantOf(startsAt - 10 * minute),
    assessmentStartsAt: instantOf(startsAt),
    endsAt: instantOf(startsAt + (situation.length ?? hour)),
    meeting: joinUrl(situation.room ?? 1),
  });
  const candidate = parseRecipient({
    id: interview.candidateId,
    role: "candidate",
    timeZone: situation.zone ?? "Europe/Stockholm",
    language: "sv",
    channels: situation.channels ?? { email: "available", sms: "available" },
    ...(situation.consents ? { consents: situation.consents } : {}),
  });
  const bookedAt = instantOf(situation.booked ?? booked);
  return planMessages(referenceRules, interview, [candidate], { bookedAt, ...situation.facts }, {
    now: instantOf(situation.now ?? situation.booked ?? booked),
    zoneRules: tzdataRules,
    calendars: { role: sweden },
  });
}

const planned = ({ messages }: MessagePlan) => messages.filter((message) => message.state === "planned");
const lines = (made: MessagePlan) =>
  planned(made).map(({ rule, due, channel }) => `${rule} ${due.instant.slice(0, 16)}Z ${channel}`);
const keys = (made: MessagePlan) => planned(made).map(({ rule }) => rule);
const message = (made: MessagePlan, rule: string) => {
  const found = made.messages.find((each) => each.rule === rule);
  if (found === undefined) throw new Error(rule);
  return found;
};
const carried = (made: MessagePlan, rule: string) => message(made, rule).includes;
const ledger = (made: MessagePlan, ...rules: string[]) =>
  rules.map((rule) => ({
    messageId: message(made, rule).id,
    at: message(made, rule).due?.instant ?? parseInstant("2027-01-04T10:00:00Z"),
    channel: "email" as const,
    includes: [],
  }));
const rulesOf = ({ add, move, rewrite, cancel }: ReturnType<typeof diffPlans>) => ({
  add: add.map(({ rule }) => rule),
  move: move.map(({ rule }) => rule),
  rewrite: rewrite.map(({ rule }) => rule),
  cancel: cancel.map(({ rule }) => rule),
});
const p0 = plan();
const pending = ["daybefore", "tech1h", "lobby", "thanks", "survey", "decision"];

describe("the reference's plans", () => {
  it("R1 full plan, order and instants", () =>
    expect(lines(p0)).toEqual([
      "invite 2027-01-04T10:00Z email",
      "daybefore 2027-01-12T12:00Z email",
      "tech1h 2027-01-13T11:00Z sms",
      "lobby 2027-01-13T11:50Z email",
      "thanks 2027-01-13T15:00Z email",
      "survey 2027-01-14T09:00Z email",
      "decision 2027-01-18T08:00Z email",
    ]));

  it("R2 same event delivered twice: empty diff", () =>
    expect(rulesOf(diffPlans(p0, plan()))).toEqual({ add: [], move: [], rewrite: [], cancel: [] }));

  it("R3 rescheduled two days on before anything but the invite went out: the six pending move, nothing is added", () => {
    const sent = ledger(p0, "invite");
    const next = plan({ start: start + 2 * day, facts: { sent } });
    expect(rulesOf(diffPlans(p0, next, sent))).toEqual({ add: [], move: pending, rewrite: [], cancel: [] });
  });

  it("R4 rescheduled after the day-before reminder was sent: a new generation is added", () => {
    const sent = ledger(p0, "invite", "daybefore");
    const rebooked = Date.parse("2027-01-12T14:00:00Z");
    const next = plan({ booked: rebooked, start: start + 5 * day, facts: { sent } });
    const { add, move } = rulesOf(diffPlans(p0, next, sent));
    expect(add).toEqual(["invite", "daybefore"]);
    expect(move).toEqual(["tech1h", "lobby", "thanks", "survey", "decision"]);
  });

  it("R5 only the room changed: nothing moves, four messages are rewritten", () =>
    expect(rulesOf(diffPlans(p0, plan({ room: 2 })))).toEqual({
      add: [],
      move: [],
      rewrite: ["invite", "daybefore", "tech1h", "lobby"],
      cancel: [],
    }));

  it("R6 cancelled after the invite: pending cancelled, one cancellation with METHOD:CANCEL and SEQUENCE 1", () => {
    const sent = ledger(p0, "invite");
    const now = Date.parse("2027-01-06T09:00:00Z");
    const next = plan({ status: "cancelled", now, facts: { sent, calendarSequence: 1 } });
    expect(message(next, "cancellation").calendar).toEqual({ method: "CANCEL", sequence: 1 });
    expect(rulesOf(diffPlans(p0, next, sent))).toEqual({
      add: ["cancellation"],
      move: [],
      rewrite: [],
      cancel: pending,
    });
  });

  it("R7 cancelled before the invitation went out: total silence", () =>
    expect(rulesOf(diffPlans(p0, plan({ status: "cancelled" }))).add).toEqual([]));

  it("R8 cancelled after the event: no cancellation notice", () => {
    const next = plan({ status: "cancelled", now: start + hour, facts: { sent: ledger(p0, "invite") } });
    expect(planned(next)).toEqual([]);
  });

  it("R9 booked 20 h before: reminder merged into the invite", () => {
    const made = plan({ booked: start - 20 * hour });
    expect(carried(made, "invite")).toEqual(["daybefore"]);
    expect(keys(made)).toEqual(["invite", "tech1h", "lobby", "thanks", "survey", "decision"]);
  });

  it("R10 booked 5 min before: one single message carries reminder, tech and lobby", () => {
    const made = plan({ booked: start - 5 * minute });
    expect(carried(made, "invite")).toEqual(["daybefore", "tech1h", "lobby"]);
    expect(planned(made).filter(({ due }) => Date.parse(due.instant) < start)).toHaveLength(1);
  });

  it("R11 no SMS consent: tech1h falls back to e-mail", () => {
    const made = plan({ channels: { email: "available", sms: "no-consent" } });
    expect(message(made, "tech1h")).toMatchObject({ channel: "email" });
  });

  it("R12 e-mail bounced and no SMS consent: planned without a channel, and a task for the recruiter", () => {
    const made = plan({ channels: { email: "bounced", sms: "no-consent" } });
    expect(message(made, "lobby")).toMatchObject({ state: "planned", channel: null });
    expect(made.tasks.map(({ rule }) => rule)).toContain("lobby");
  });

  it("R13 candidate moves zone: elapsed instants stay, wall-clock ones move", () => {
    const next = plan({ zone: "America/New_York" });
    expect(rulesOf(diffPlans(p0, next)).move).toEqual(["daybefore", "survey", "decision"]);
    expect(message(next, "daybefore").due?.instant).toBe("2027-01-12T13:00:00Z");
  });

  it("R14 same-instant ordering is by rule order, stable", () => {
    const made = plan({ start: Date.parse("2027-01-13T19:00:00Z") });
    expect(planned(made).filter(({ due }) => due.instant === "2027-01-14T07:00:00Z").map(({ rule }) => rule)).toEqual([
      "thanks",
    ]);
    expect(keys(plan())).toEqual(keys(p0));
  });

  it("R15 three interviews on one day: one digest at the earliest reminder", () => {
    const plans = [0, 1.5, 4].map((hours, index) =>
      plan({ interview: `iv${index}`, start: start + hours * hour }),
    );
    const { digests, plans: settled } = digestPlans(plans);
    expect(digests.map(({ carrier, carried: others }) => [carrier.due.instant, 1 + others.length])).toEqual([
      ["2027-01-12T12:00:00Z", 3],
    ]);
    // One lobby message for each interview all the same, and the carried reminders leave no more.
    expect(settled.map((each) => keys(each).filter((rule) => rule === "lobby"))).toEqual([["lobby"], ["lobby"], ["lobby"]]);
    expect(settled.map((each) => message(each, "daybefore").state)).toEqual(["planned", "merged", "merged"]);
  });

  it("R16 ids rest on interview, rule, recipient and generation, not on the time", () =>
    expect(message(plan({ start: start + day }), "daybefore").id).toBe(message(p0, "daybefore").id));

  it("R17 rescheduled so that the reminder is already due: merged into the new invite", () => {
    const sent = ledger(p0, "invite");
    const made = plan({
      booked: Date.parse("2027-01-11T14:00:00Z"),
      start: Date.parse("2027-01-12T07:00:00Z"),
      facts: { sent },
    });
    expect(carried(made, "invite")).toEqual(["daybefore"]);
  });

  it("R18 consent withdrawn for surveys: the survey disappears from the plan", () =>
    expect(rulesOf(diffPlans(p0, plan({ consents: { survey: "withdrawn" } }))).cancel).toEqual(["survey"]));
});
