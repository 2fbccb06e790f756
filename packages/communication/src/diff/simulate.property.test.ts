import { england, sweden, weekendsOnly } from "@samtal/calendars";
import { toId } from "@samtal/core";
import { epochMilliseconds, type Instant, instantOf } from "@samtal/core/time";
import { tzdataRules, tzdataZones } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRecipient, type Recipient } from "../plan/recipient.ts";
import { executiveRuleSet } from "../presets/executiveRuleSet.ts";
import { highVolumeRuleSet } from "../presets/highVolumeRuleSet.ts";
import { minimalRuleSet } from "../presets/minimalRuleSet.ts";
import { standardRuleSet } from "../presets/standardRuleSet.ts";
import { isPreEvent } from "../rules/isPreEvent.ts";
import type { PlanningCase } from "./planningCase.ts";
import { type SimulatedEvent, simulate } from "./simulate.ts";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const candidateId = toId("candidate", "1");
const calendars = { role: sweden, GB: england, weekends: weekendsOnly };

const person = (id: string, role: string): fc.Arbitrary<Recipient> =>
  fc
    .record({
      timeZone: fc.constantFrom(...tzdataZones()),
      language: fc.constantFrom("sv", "en"),
      email: fc.constantFrom("available", "available", "bounced"),
      sms: fc.constantFrom("available", "no-consent"),
      first: fc.boolean(),
    })
    .map(({ timeZone, language, email, sms, first }) =>
      parseRecipient({
        id,
        role,
        timeZone,
        language,
        channels: { email, sms },
        ...(first ? { conditions: ["first-use-of-platform"] } : {}),
      }),
    );
const people = fc.tuple(person("candidate_1", "candidate"), person("interviewer_1", "interviewer"));

const timesAt = (start: number) => ({
  lobbyOpensAt: instantOf(start - 10 * minute),
  assessmentStartsAt: instantOf(start),
  endsAt: instantOf(start + hour),
});

/** A booking some time ahead, then moves to other times (booked anew), people who move house, perhaps a cancellation. */
const histories = fc
  .record({
    ruleSet: fc.constantFrom(minimalRuleSet, standardRuleSet, highVolumeRuleSet, executiveRuleSet),
    booked: fc.integer({ min: Date.UTC(2027, 0) / minute, max: Date.UTC(2028, 0) / minute }),
    lead: fc.oneof(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 60, max: 30 * 1440 })),
    everyone: people,
    moves: fc.array(
      fc.record({
        after: fc.double({ min: 0.05, max: 0.95, noNaN: true }),
        lead: fc.integer({ min: 10, max: 20 * 1440 }),
        everyone: people,
      }),
      { maxLength: 2 },
    ),
    cancelled: fc.option(fc.double({ min: 0.02, max: 1.3, noNaN: true })),
  })
  .map(({ ruleSet, booked, lead, everyone, moves, cancelled }) => {
    let at = booked * minute;
    let start = at + lead * minute;
    const bookedAt = instantOf(at);
    const begin: PlanningCase = {
      interview: { id: toId("interview", "1"), candidateId, status: "booked", ...timesAt(start) },
      people: everyone,
      facts: { bookedAt },
    };
    const events: SimulatedEvent[] = [];
    for (const move of moves) {
      at = Math.floor((at + move.after * (start - at)) / 1000) * 1000;
      start = at + move.lead * minute;
      const facts = { bookedAt: instantOf(at) };
      events.push({ at: instantOf(at), interview: timesAt(start), facts, people: move.everyone });
    }
    const over = cancelled === null ? undefined : Math.floor((at + cancelled * (start - at)) / 1000) * 1000;
    if (over !== undefined) events.push({ at: instantOf(over), interview: { status: "cancelled" } });
    const until = instantOf(start + 40 * day);
    return { ruleSet, begin, events, over, start, options: { now: bookedAt, until, zoneRules: tzdataRules, calendars } };
  });

describe("a history of messages", () => {
  it("keeps the laws whatever is moved and cancelled", () => {
    let cancellations = 0;
    fc.assert(
      fc.property(histories, ({ ruleSet, begin, events, over, start, options }) => {
        const { steps, sent, plan } = simulate(ruleSet, begin, events, options);
        const ids = sent.map(({ messageId }) => messageId);
        expect(new Set(ids).size, "nothing leaves twice").toBe(ids.length);

        // The start that held when a message left: the last move before it.
        const startAt = (at: Instant): number => {
          const moved = events.findLast((event) => event.interview?.assessmentStartsAt && event.at <= at);
          return epochMilliseconds(moved?.interview?.assessmentStartsAt ?? begin.interview.assessmentStartsAt);
        };
        for (const step of steps) {
          if (step.kind !== "sent") continue;
          const at = epochMilliseconds(step.at);
          const rule = ruleSet.rules.find(({ key }) => key === step.rule);
          if (rule === undefined) {
            expect(step.rule).toBe("cancellation");
            expect(at, "no cancellation after the start").toBeLessThan(start);
            cancellations++;
          } else {
            if (isPreEvent(rule)) expect(at, `${step.rule} leaves before the start`).toBeLessThanOrEqual(startAt(step.at));
            if (over !== undefined) expect(at, `${step.rule} after the cancellation`).toBeLessThan(over);
          }
          if (step.rule === "technical") {
            const before = startAt(step.at) - at;
            expect(before <= hour && before >= 0, "the technical message within its hour").toBe(true);
          }
        }
        // Planning once more changes nothing: all that left stays sent.
        for (const { messageId } of sent) {
          const state = plan.messages.find(({ id }) => id === messageId)?.state;
          expect(state === undefined || state === "sent").toBe(true);
        }
      }),
      { numRuns: 2_000 },
    );
    expect(cancellations).toBeGreaterThan(50);
  });

  it("does not depend on the order in which events are told", () => {
    fc.assert(
      fc.property(histories, ({ ruleSet, begin, events, options }) => {
        fc.pre(new Set(events.map(({ at }) => at)).size === events.length);
        const told = simulate(ruleSet, begin, events, options);
        expect(simulate(ruleSet, begin, [...events].reverse(), options)).toEqual(told);
      }),
      { numRuns: 100 },
    );
  });
});
