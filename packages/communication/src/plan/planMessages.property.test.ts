import { england, sundayToThursday, sweden, weekendsOnly } from "@samtal/calendars";
import { type Reason, toId } from "@samtal/core";
import {
  type BusinessCalendar,
  epochMilliseconds,
  instantOf,
  millisecondsOfDay,
  type ZoneTable,
} from "@samtal/core/time";
import { tzdataRules, tzdataZones } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { isPreEvent } from "../rules/isPreEvent.ts";
import { type RuleSet, safeParseRuleSet } from "../rules/ruleSet.ts";
import { businessDaysFrom } from "../timing/businessDaysFrom.ts";
import { calendarDaysFrom } from "../timing/calendarDaysFrom.ts";
import { shiftQuietHours } from "../timing/shiftQuietHours.ts";
import type { MessageFacts, SentMessage } from "./messageFacts.ts";
import { type MessagePlan, parseMessagePlan } from "./messagePlan.ts";
import type { PlannedMessage } from "./plannedMessage.ts";
import { planMessages } from "./planMessages.ts";
import type { PlannedInterview, PlanMessagesOptions } from "./planning.ts";
import { parseRecipient, type Recipient } from "./recipient.ts";

const minute = 60_000;
const runs = { numRuns: 2000 };
const calendars: Record<string, BusinessCalendar> = {
  role: sweden,
  GB: england,
  IL: sundayToThursday,
  weekends: weekendsOnly,
};

type Call = readonly [RuleSet, PlannedInterview, readonly Recipient[], MessageFacts, PlanMessagesOptions];

const channelState = fc.constantFrom("available", "no-consent", "bounced", undefined);
const person = (id: string, role: "candidate" | "interviewer"): fc.Arbitrary<Recipient> =>
  fc
    .record({
      id: fc.constant(id),
      role: fc.constant(role),
      timeZone: fc.constantFrom(...tzdataZones()),
      language: fc.constantFrom("sv", "en-GB"),
      calendar: fc.constantFrom(...Object.keys(calendars)),
      channels: fc
        .record({ email: channelState, sms: channelState, "in-app": channelState })
        .map((states) =>
          Object.fromEntries(Object.entries(states).filter(([, state]) => state !== undefined)),
        ),
    })
    .map(parseRecipient);

const time = fc.integer({ min: 0, max: 1439 }).map((at) => instantOf(at * minute).slice(11, 16));
const change = fc.record({
  to: fc.constantFrom("candidate", "interviewer"),
  quietHours: fc.record({
    handling: fc.constantFrom("later", "earlier", "ignore", "drop"),
    days: fc.constantFrom("every-day", "business-days"),
  }),
  ifLate: fc.constantFrom("merge", "skip", "send-now"),
  channels: fc.shuffledSubarray(["email", "sms", "in-app"], { minLength: 1 }),
  offset: fc.oneof(
    fc.record({ kind: fc.constant("elapsed"), minutes: fc.integer({ min: -3000, max: 3000 }) }),
    fc.record({
      kind: fc.constant("calendar-days"),
      days: fc.integer({ min: -3, max: 3 }),
      at: fc.oneof(fc.constant("same-wall-clock"), time),
    }),
    fc.record({
      kind: fc.constant("business-days"),
      days: fc.integer({ min: -4, max: 4 }),
      at: time,
      calendar: fc.constantFrom(...Object.keys(calendars)),
    }),
  ),
});
/** The default rules with random changes; those that a parser refuses are left as they were. */
const ruleSets: fc.Arbitrary<RuleSet> = fc
  .record({
    changes: fc.array(fc.option(change), { minLength: 6, maxLength: 6 }),
    quietHours: fc.record({ from: time, to: time }),
  })
  .map(({ changes, quietHours }) => {
    const rules = minimalRuleSet.rules.map((rule, index) => {
      const changed = { ...rule, ...changes[index] };
      const parsed = safeParseRuleSet({ ...minimalRuleSet, rules: [changed] });
      return parsed.status === "ok" ? changed : rule;
    });
    const parsed = safeParseRuleSet({ ...minimalRuleSet, quietHours, rules });
    return parsed.status === "ok" ? parsed.value : minimalRuleSet;
  });

function calls(rules: fc.Arbitrary<RuleSet>): fc.Arbitrary<Call> {
  return fc
    .record({
      rules,
      start: fc.integer({ min: Date.UTC(2026, 6) / minute, max: Date.UTC(2029, 0) / minute }),
      length: fc.integer({ min: 5, max: 480 }),
      lobby: fc.integer({ min: 0, max: 60 }),
      lead: fc.oneof(fc.integer({ min: 1, max: 180 }), fc.integer({ min: 1, max: 60 * 24 * 40 })),
      passed: fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 60 * 24 * 60 })),
      status: fc.constantFrom(
        "booked",
        "in-lobby",
        "interrupted",
        "completed",
        "candidate-no-show",
        "cancelled",
      ),
      people: fc.tuple(
        person("candidate_1", "candidate"),
        person("interviewer_1", "interviewer"),
        person("interviewer_2", "interviewer"),
      ),
      occurred: fc.subarray(["decision-sent", "scorecard-sealed"]),
    })
    .map(({ rules, start, length, lobby, lead, passed, status, people, occurred }) => {
      const interview = {
        id: toId("interview", "1"),
        candidateId: toId("candidate", "1"),
        status,
        lobbyOpensAt: instantOf((start - lobby) * minute),
        assessmentStartsAt: instantOf(start * minute),
        endsAt: instantOf((start + length) * minute),
      } as PlannedInterview;
      const facts = { bookedAt: instantOf((start - lead) * minute), occurred } as MessageFacts;
      const now = instantOf((start - lead + passed) * minute);
      return [rules, interview, people, facts, { now, zoneRules: tzdataRules, calendars }];
    });
}

/** Sends what is due by an instant, as a runner would. */
function sentBy(plan: MessagePlan, now: number): SentMessage[] {
  return plan.messages.flatMap((message) => {
    if (message.state !== "planned" || message.channel === null) return [];
    if (epochMilliseconds(message.due.instant) > now) return [];
    const { id: messageId, channel, includes } = message;
    return [{ messageId, at: message.due.instant, channel, includes }];
  });
}

const anyCalls = fc.oneof(calls(fc.constant(minimalRuleSet)), calls(ruleSets));
const dueAt = ({ due }: PlannedMessage): number =>
  due === null ? Number.NaN : epochMilliseconds(due.instant);

describe("a message plan", () => {
  it("is a document that parses, in order, without an id twice", () => {
    fc.assert(
      fc.property(anyCalls, (call) => {
        const plan = planMessages(...call);
        expect(parseMessagePlan(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
        const ids = plan.messages.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        const times = plan.messages.map(dueAt).filter((at) => !Number.isNaN(at));
        expect(times).toEqual(times.toSorted((a, b) => a - b));
      }),
      runs,
    );
  });

  it("holds nothing before the interview that would leave after its start or its deadline, or before now", () => {
    fc.assert(
      fc.property(anyCalls, (call) => {
        const [ruleSet, interview, , facts, { now }] = call;
        const start = epochMilliseconds(interview.assessmentStartsAt);
        const earliest = Math.max(epochMilliseconds(now), epochMilliseconds(facts.bookedAt));
        for (const message of planMessages(...call).messages) {
          if (message.state !== "planned") continue;
          expect(dueAt(message)).toBeGreaterThanOrEqual(earliest);
          if (message.notAfter !== null)
            expect(dueAt(message)).toBeLessThanOrEqual(epochMilliseconds(message.notAfter));
          const rule = ruleSet.rules.find(({ key }) => key === message.rule);
          if (rule === undefined || isPreEvent(rule)) expect(dueAt(message)).toBeLessThanOrEqual(start);
        }
      }),
      runs,
    );
  });

  it("gives the same bytes whatever the order of people, ledger and occurrences", () => {
    fc.assert(
      fc.property(anyCalls, fc.nat(), ([rules, interview, people, facts, options], seed) => {
        const sent = sentBy(planMessages(rules, interview, people, facts, options), seed * minute);
        const turned = { ...facts, sent: sent.toReversed(), occurred: facts.occurred?.toReversed() ?? [] };
        const first = planMessages(rules, interview, people, { ...facts, sent }, options);
        const second = planMessages(rules, interview, people.toReversed(), turned, options);
        expect(JSON.stringify(second)).toBe(JSON.stringify(first));
      }),
      runs,
    );
  });

  it("replays: the steps in because lead to the instant", () => {
    fc.assert(
      fc.property(anyCalls, (call) => {
        const [, , people, , options] = call;
        for (const message of planMessages(...call).messages) {
          if (message.state !== "planned" || message.rule === "cancellation") continue;
          const zone = people.find(({ id }) => id === message.recipientId)?.timeZone;
          if (zone === undefined) throw new Error("no such person");
          const replayed = message.because.reduce(
            (at, step) => replay(at, step, tzdataRules.table(zone), options),
            Number.NaN,
          );
          expect(instantOf(replayed)).toBe(message.due.instant);
        }
      }),
      runs,
    );
  });

  it("keeps what was sent, sends nothing of it again, and loses nothing, however often it is made", () => {
    fc.assert(
      fc.property(anyCalls, fc.integer({ min: 0, max: 60 * 24 * 40 }), (call, passed) => {
        const [rules, interview, people, facts, options] = call;
        const first = planMessages(...call);
        const later = epochMilliseconds(options.now) + passed * minute;
        const sent = sentBy(first, later);
        const again = planMessages(
          rules,
          interview,
          people,
          { ...facts, sent },
          { ...options, now: instantOf(later) },
        );
        if (interview.status === "cancelled") return;
        const states = new Map(again.messages.map((message) => [message.id, message]));
        for (const { messageId } of sent) expect(states.get(messageId)?.state).toBe("sent");
        for (const message of first.messages) {
          const now = states.get(message.id);
          if (message.state === "merged" && sent.some(({ messageId }) => messageId === message.into)) {
            expect(now).toMatchObject({ state: "merged", into: message.into });
          }
          // What was still ahead stays exactly where it was.
          if (message.state === "planned" && dueAt(message) > later)
            expect(dueAt(now as PlannedMessage)).toBe(dueAt(message));
        }
      }),
      runs,
    );
  });
});

describe("the default rules", () => {
  it("send the technical message within its hour, unless another carries it", () => {
    fc.assert(
      fc.property(calls(fc.constant(minimalRuleSet)), (call) => {
        const start = epochMilliseconds(call[1].assessmentStartsAt);
        const technical = planMessages(...call).messages.find(({ rule }) => rule === "technical");
        if (technical?.state !== "planned") return;
        expect(start - dueAt(technical)).toBeLessThanOrEqual(60 * minute);
        expect(start - dueAt(technical)).toBeGreaterThanOrEqual(5 * minute);
      }),
      runs,
    );
  });

  it("tell the candidate every required field before the start, by message or through the recruiter", () => {
    fc.assert(
      fc.property(calls(fc.constant(minimalRuleSet)), (call) => {
        const [ruleSet, interview, , , { now }] = call;
        const start = epochMilliseconds(interview.assessmentStartsAt);
        if (interview.status === "cancelled" || epochMilliseconds(now) >= start) return;
        const { messages, tasks } = planMessages(...call);
        const told = new Set(
          [
            ...messages.filter(
              (each) => each.state === "planned" && each.channel !== null && dueAt(each) <= start,
            ),
            ...tasks.filter(({ due }) => epochMilliseconds(due) <= start),
          ].flatMap(({ requiredContent }) => requiredContent),
        );
        const required = ruleSet.rules.filter(isPreEvent).flatMap(({ requiredContent }) => requiredContent);
        expect(required.filter((key) => !told.has(key))).toEqual([]);
      }),
      runs,
    );
  });
});

/** One step of an explanation, reckoned again by the kernel from its parameters alone. */
function replay(
  at: number,
  { code, params }: Reason,
  table: ZoneTable,
  { now }: PlanMessagesOptions,
): number {
  const given = (name: string) => String(params[name]);
  const clock = given("clock") === "same-wall-clock" ? undefined : millisecondsOfDay(given("clock") as never);
  const calendar = calendars[given("name")] as BusinessCalendar;
  const quiet = {
    from: millisecondsOfDay(given("from") as never),
    to: millisecondsOfDay(given("to") as never),
  };
  const off = Object.values(calendars).find(({ id }) => id === params["calendar"]);
  const window = off === undefined ? quiet : { ...quiet, calendar: off };
  const shift = (handling: "later" | "earlier") => {
    const shifted = shiftQuietHours(at, handling, window, table);
    return shifted.kind === "dropped" ? Number.NaN : shifted.at;
  };
  switch (code.replace("communication/", "")) {
    case "anchor":
      return Date.parse(given("at"));
    case "minutes-before":
      return at - Number(params["minutes"]) * minute;
    case "minutes-after":
      return at + Number(params["minutes"]) * minute;
    case "calendar-days-before":
      return calendarDaysFrom(at, -Number(params["days"]), clock, table);
    case "calendar-days-after":
      return calendarDaysFrom(at, Number(params["days"]), clock, table);
    case "business-days-before":
      return businessDaysFrom(at, -Number(params["days"]), clock as number, table, calendar);
    case "business-days-after":
      return businessDaysFrom(at, Number(params["days"]), clock as number, table, calendar);
    case "quiet-hours-later":
      return shift("later");
    case "quiet-hours-earlier":
      return shift("earlier");
    case "late-sent-now":
    case "earlier-passed":
      return Date.parse(now);
    case "deadline-earlier":
      return Date.parse(given("at"));
    default:
      return at;
  }
}
