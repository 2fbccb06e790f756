import { england, sundayToThursday, sweden, weekendsOnly } from "@samtal/calendars";
import { SamtalError, toId } from "@samtal/core";
import { type BusinessCalendar, epochMilliseconds, instantOf } from "@samtal/core/time";
import { tzdataRules, tzdataZones } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MessageFacts } from "../plan/messageFacts.ts";
import type { MessagePlan } from "../plan/messagePlan.ts";
import { contentVersions } from "../content/contentVersions.ts";
import { parseInfoPack } from "../content/infoPack.ts";
import { shippedTemplates } from "../templates/shipped/shippedTemplates.ts";
import { planMessages } from "../plan/planMessages.ts";
import type { PlannedInterview } from "../plan/planning.ts";
import { parseRecipient, type Recipient } from "../plan/recipient.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { consentPurposes } from "../rules/consentPurpose.ts";
import { ruleConditions } from "../rules/ruleCondition.ts";
import { type RuleSet, safeParseRuleSet } from "../rules/ruleSet.ts";
import { stopConditions } from "../rules/stopCondition.ts";
import { timingAnchors } from "../rules/timingAnchor.ts";
import type { PlannedInstants } from "./plannedInstants.ts";
import type { PlanningInput } from "./planningInput.ts";
import { planningKernel } from "./planningKernel.ts";

const minute = 60_000;
const named: Record<string, BusinessCalendar> = { role: sweden, GB: england, IL: sundayToThursday, weekends: weekendsOnly };
const zones = tzdataZones();

const time = fc.integer({ min: 0, max: 1439 }).map((at) => instantOf(at * minute).slice(11, 16));
const offset = fc.oneof(
  fc.constant({ kind: "immediate" }),
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
    calendar: fc.constantFrom(...Object.keys(named)),
  }),
);
const change = fc.record(
  {
    to: fc.constantFrom("candidate", "candidate", "interviewer", "recruiter"),
    anchor: fc.constantFrom(...timingAnchors),
    offset,
    deadline: fc.record({ anchor: fc.constantFrom("lobby", "start"), minutes: fc.integer({ min: -600, max: 0 }) }),
    quietHours: fc.record({
      handling: fc.constantFrom("later", "earlier", "ignore", "drop"),
      days: fc.constantFrom("every-day", "business-days"),
    }),
    ifLate: fc.constantFrom("merge", "merge", "skip", "send-now"),
    channels: fc.shuffledSubarray(["email", "sms", "in-app"], { minLength: 1 }),
    when: fc.subarray([...ruleConditions], { minLength: 1, maxLength: 2 }),
    stopWhen: fc.subarray([...stopConditions], { minLength: 1, maxLength: 2 }),
    consent: fc.record({
      purpose: fc.constantFrom(...consentPurposes),
      needs: fc.constantFrom("given", "not-refused"),
    }),
    repeat: fc.record({
      everyBusinessDays: fc.integer({ min: 1, max: 3 }),
      at: time,
      calendar: fc.constantFrom(...Object.keys(named)),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  },
  { requiredKeys: [] },
);
/** Rules of the standard set in any order, with random changes as far as a parser takes them. */
const ruleSets: fc.Arbitrary<RuleSet> = fc
  .record({
    rules: fc.shuffledSubarray(
      standardRuleSet.rules.filter((rule) => rule !== undefined),
      { minLength: 1, maxLength: 9 },
    ),
    changes: fc.array(change, { minLength: 9, maxLength: 9 }),
    quietHours: fc.record({ from: time, to: time }),
  })
  .map(({ rules, changes, quietHours }) => {
    const changed = rules.map((rule, index) => {
      const candidate = { ...rule, ...changes[index] };
      return safeParseRuleSet({ ...standardRuleSet, rules: [candidate] }).status === "ok" ? candidate : rule;
    });
    const parsed = safeParseRuleSet({ ...standardRuleSet, quietHours, rules: changed });
    return parsed.status === "ok" ? parsed.value : standardRuleSet;
  });

const state = fc.constantFrom("available" as const, "available" as const, "no-consent" as const, "bounced" as const);
const person = (id: string, role: Recipient["role"]): fc.Arbitrary<Recipient> =>
  fc
    .record(
      {
        timeZone: fc.constantFrom(...zones),
        calendar: fc.constantFrom(...Object.keys(named)),
        channels: fc.record({ email: state, sms: state, "in-app": state }, { requiredKeys: [] }),
        conditions: fc.subarray([...ruleConditions]),
        occurred: fc.subarray([...stopConditions], { maxLength: 2 }),
        consents: fc.record(
          {
            survey: fc.constantFrom("given", "refused"),
            "talent-pool": fc.constantFrom("given", "withdrawn"),
            recording: fc.constantFrom("given", "refused"),
          },
          { requiredKeys: [] },
        ),
      },
      { requiredKeys: ["timeZone", "calendar", "channels"] },
    )
    .map((rest) => parseRecipient({ id, role, language: "sv", ...rest }));

const maybe = (instant: fc.Arbitrary<string>): fc.Arbitrary<string | undefined> => fc.option(instant, { nil: undefined });
const given = (record: object): object =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

/** One interview, now and then with a mistake in it: booked after its start, someone twice, no candidate. */
const inputs: fc.Arbitrary<PlanningInput> = fc
  .record({
    start: fc.integer({ min: Date.UTC(2026, 6) / minute, max: Date.UTC(2029, 0) / minute }),
    length: fc.integer({ min: 5, max: 480 }),
    lobby: fc.integer({ min: 0, max: 60 }),
    lead: fc.oneof(fc.integer({ min: -1, max: 180 }), fc.integer({ min: 1, max: 60 * 24 * 40 })),
    passed: fc.oneof(fc.constant(0), fc.integer({ min: -60, max: 60 * 24 * 60 })),
    status: fc.constantFrom("planned", "booked", "booked", "booked", "completed", "candidate-no-show", "cancelled", "on-hold"),
    people: fc.oneof(
      fc.tuple(person("candidate_1", "candidate")),
      fc.tuple(person("interviewer_2", "interviewer"), person("candidate_1", "candidate")),
      fc.tuple(
        person("candidate_1", "candidate"),
        person("interviewer_2", "recruiter"),
        person("interviewer_10", "interviewer"),
      ),
    ),
    mistake: fc.constantFrom(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 2),
    later: fc.record({
      decidedAt: maybe(fc.nat(20_000).map(String)),
      stageChangedAt: maybe(fc.nat(20_000).map(String)),
      documentMissingAt: maybe(fc.nat(20_000).map(String)),
    }),
    conditions: maybe(fc.constant("")).chain(() => fc.subarray([...ruleConditions])),
    occurred: fc.subarray([...stopConditions], { maxLength: 2 }),
  })
  .map(({ start, length, lobby, lead, passed, status, people, mistake, later, conditions, occurred }) => {
    const interview = {
      id: toId("interview", "1"),
      candidateId: toId("candidate", mistake === 1 ? "2" : "1"),
      status,
      lobbyOpensAt: instantOf((start - lobby) * minute),
      assessmentStartsAt: instantOf(start * minute),
      endsAt: instantOf((start + length) * minute),
    } as PlannedInterview;
    const at = (after: string | undefined) =>
      after === undefined ? undefined : instantOf((start - lead + Number(after)) * minute);
    const facts = given({
      bookedAt: instantOf((start - lead) * minute),
      decidedAt: at(later.decidedAt),
      stageChangedAt: at(later.stageChangedAt),
      documentMissingAt: at(later.documentMissingAt),
      conditions,
      occurred,
      contentVersions: lead % 2 === 0 ? versions : undefined,
    }) as MessageFacts;
    const everyone = mistake === 2 ? [...people, people[0] as Recipient] : people;
    return { interview, people: everyone, facts, now: instantOf((start - lead + passed) * minute) };
  });

const versions = contentVersions(
  parseInfoPack({ schemaVersion: 1, roundId: "round_1", employerName: "Nordbank", roleTitle: { en: "Analyst" } }),
  { shipped: shippedTemplates },
);

/** What a sender would have sent by now of an earlier plan. */
function withLedger(ruleSet: RuleSet, input: PlanningInput): PlanningInput {
  const { interview, people, facts, now } = input;
  const earlier = { now: facts.bookedAt, zoneRules: tzdataRules, calendars: named };
  const booked = { ...interview, status: "booked" as const };
  const sent = planMessages(ruleSet, booked, people, facts, earlier).messages.flatMap((message) =>
    message.state === "planned" && message.channel !== null && message.due.instant <= now
      ? [{ messageId: message.id, at: message.due.instant, channel: message.channel, includes: message.includes }]
      : [],
  );
  return { ...input, facts: { ...facts, sent } };
}

/** What comes out, or the issues that are thrown. */
function outcomeOf<Value>(work: () => Value): Value | string {
  try {
    return work();
  } catch (error) {
    if (SamtalError.isInstance(error)) return JSON.stringify(error.issues);
    throw error;
  }
}

/** Due, state and carrier of each message by its id, as the document has them. */
const written = ({ messages }: MessagePlan) =>
  Object.fromEntries(
    messages.map((message) => [
      message.id,
      {
        due: message.due === null ? Number.NaN : epochMilliseconds(message.due.instant),
        state: message.state,
        carrier: message.state === "merged" ? message.into : undefined,
        rule: message.rule,
        occurrence: message.occurrence ?? 0,
        recipientId: message.recipientId,
      },
    ]),
  );

/** The same as the kernel has them. */
const reckoned = (planned: PlannedInstants) =>
  Object.fromEntries(
    planned.states.map((state, position) => {
      const carrier = planned.carriers[position] as number;
      const more = {
        due: planned.due[position] as number,
        state,
        // One that a message of the ledger carried may have left before the plan was made anew.
        carrier: carrier < 0 ? undefined : planned.id(carrier),
      };
      return [planned.id(position), { ...more, ...planned.identity(position) }];
    }),
  );

function compare(ruleSet: RuleSet, input: PlanningInput, calendars: typeof named): void {
  const { interview, people, facts, now } = input;
  const options = { zoneRules: tzdataRules, calendars };
  const document = outcomeOf(() => planMessages(ruleSet, interview, people, facts, { ...options, now }));
  const planned = outcomeOf(() => planningKernel(ruleSet, options).plan(input));
  if (typeof document === "string" || typeof planned === "string") {
    expect(planned).toBe(document);
    return;
  }
  expect(reckoned(planned)).toEqual(written(document));
  expect(JSON.stringify(planned.unfold())).toBe(JSON.stringify(document));
}

describe("the planning kernel", () => {
  it("gives every instant, state, carrier and byte that planMessages gives", () => {
    fc.assert(
      fc.property(ruleSets, inputs, (ruleSet, input) => {
        compare(ruleSet, input, named);
      }),
      { numRuns: 2000 },
    );
  });

  it("does so with a ledger, a calendar that is missing, and instants at the ends of the zone data", () => {
    const ends = fc.integer({ min: -2000, max: 2000 }).map((minutes) => instantOf(tzdataRules.until + minutes * minute));
    fc.assert(
      fc.property(ruleSets, inputs, fc.constantFrom("ledger", "calendar", "ends"), ends, (ruleSet, input, kind, end) => {
        if (kind === "calendar") compare(ruleSet, input, { IL: sundayToThursday, GB: england });
        if (kind === "ends") {
          const bookedAt = instantOf(epochMilliseconds(end) - 2 * 86_400_000);
          const interview = { ...input.interview, lobbyOpensAt: end, assessmentStartsAt: end, endsAt: end };
          compare(ruleSet, { ...input, interview, facts: { ...input.facts, bookedAt }, now: bookedAt }, named);
        }
        const ledger = outcomeOf(() => withLedger(ruleSet, input));
        if (kind === "ledger" && typeof ledger !== "string") compare(ruleSet, ledger, named);
      }),
      { numRuns: 600 },
    );
  });
});
