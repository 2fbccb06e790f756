import { toId } from "@samtal/core";
import { epochMilliseconds, instantOf, parseTimeZone } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PromiseEvent } from "./promiseEvent.ts";
import { promiseLedger } from "./promiseLedger.ts";
import { promisesOf } from "./promisesOf.ts";
import { promiseStates } from "./promiseState.ts";
import type { PromiseStatement } from "./promiseStatement.ts";
import { summarizePromises } from "./summarizePromises.ts";

const begin = Date.UTC(2027, 2, 1);
const hour = 3_600_000;
// Few hours, so that instants often meet.
const time = fc.integer({ min: 0, max: 12 });
const at = (hours: number) => instantOf(begin + hours * hour);
const applicationId = fc.constantFrom(toId("application", "1"), toId("application", "2"));
const to = toId("candidate", "1");
const timeZone = parseTimeZone("Europe/Stockholm");

const statement: fc.Arbitrary<Omit<PromiseStatement, "messageId">> = fc
  .record({
    applicationId,
    sent: time,
    promises: fc.uniqueArray(
      fc.record({ kind: fc.constantFrom("decision", "feedback"), who: fc.constant("recruiter"), hours: time } as const),
      { maxLength: 2, selector: ({ kind }) => kind },
    ),
    ownerId: fc.constantFrom(toId("interviewer", "1"), toId("interviewer", "2")),
  })
  .map(({ applicationId: application, sent, promises, ownerId }) => ({
    sentAt: at(sent),
    applicationId: application,
    roleId: toId("role", application.slice(-1)),
    ownerId,
    to,
    timeZone,
    promises: promises.map(({ hours, ...promise }) => ({ ...promise, by: at(hours) })),
  }));
const statements = fc
  .array(statement, { maxLength: 6 })
  .map((all): PromiseStatement[] => all.map((each, index) => ({ ...each, messageId: toId("message", `${index}`) })));
const event: fc.Arbitrary<PromiseEvent> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("delivered", "called-off"),
    applicationId,
    to: fc.constant(to),
    promise: fc.constantFrom("decision", "feedback"),
    at: time.map(at),
  } as const),
  fc.record({ kind: fc.constant("withdrawn"), applicationId, at: time.map(at) } as const),
);
const histories = fc.record({ said: statements, events: fc.array(event, { maxLength: 4 }), now: time });
const options = { zoneRules: tzdataRules, soon: { kind: "elapsed", minutes: 120 } } as const;
const ledgerOf = (said: readonly PromiseStatement[], events: readonly PromiseEvent[], now: number) =>
  promiseLedger(promisesOf(said, options), events, at(now), options);

describe("the promise ledger", () => {
  it("states partition: every promise has one entry or restates one, and the counts add up", () => {
    fc.assert(
      fc.property(histories, ({ said, events, now }) => {
        const { entries, counts } = ledgerOf(said, events, now);
        const made = promisesOf(said, options).filter(({ madeAt }) => madeAt <= at(now));
        const listed = entries.flatMap(({ promise, restatedBy }) => [promise.id, ...restatedBy]);
        expect(listed.toSorted()).toEqual(made.map(({ id }) => id).toSorted());
        expect(promiseStates.reduce((sum, state) => sum + counts.states[state], 0)).toBe(counts.total);
        expect(counts.states.broken + counts.states["kept-late"]).toBe(counts.everBroken);
      }),
      { numRuns: 1_000 },
    );
  });

  it("agrees with a walk through the hours, one after the other", () => {
    fc.assert(
      fc.property(histories, ({ said, events, now }) => {
        for (const { promise, state } of ledgerOf(said, events, now).entries) {
          expect(`${promise.id} ${state}`).toBe(`${promise.id} ${walked(promise.id, said, events, now)}`);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("once broken, always counted; kept, superseded and released are for good", () => {
    fc.assert(
      fc.property(histories, time, ({ said, events, now }, later) => {
        const before = ledgerOf(said, events, Math.min(now, later));
        const after = new Map(ledgerOf(said, events, Math.max(now, later)).entries.map((entry) => [entry.promise.id, entry]));
        for (const { promise, state, brokenAt } of before.entries) {
          const then = after.get(promise.id);
          if (brokenAt !== null) expect(then?.brokenAt).toBe(brokenAt);
          if (state !== "open" && state !== "due-soon" && state !== "broken") expect(then?.state).toBe(state);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("is kept by no calling off, and does not mind any order", () => {
    fc.assert(
      fc.property(histories, ({ said, events, now }) => {
        const told = ledgerOf(said, events, now);
        expect(ledgerOf(said.toReversed(), events.toReversed(), now)).toEqual(told);
        const without = ledgerOf(said, events.filter(({ kind }) => kind !== "called-off"), now);
        expect(without.counts).toEqual(told.counts);
      }),
      { numRuns: 500 },
    );
  });

  it("adds up by role and by owner", () => {
    fc.assert(
      fc.property(histories, ({ said, events, now }) => {
        const ledger = ledgerOf(said, events, now);
        const { roles, owners } = summarizePromises(ledger);
        for (const groups of [roles, owners]) {
          expect(groups.reduce((sum, { counts }) => sum + counts.everBroken, 0)).toBe(ledger.counts.everBroken);
          expect(groups.reduce((sum, { counts }) => sum + counts.total, 0)).toBe(ledger.counts.total);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** The oracle: each hour in turn, what was delivered, then what was told, then who withdrew, then what has passed. */
function walked(id: string, said: readonly PromiseStatement[], events: readonly PromiseEvent[], now: number): string {
  const promises = promisesOf(said, options);
  const own = promises.find((promise) => promise.id === id);
  if (own === undefined) return "unknown";
  const same = promises.filter(({ applicationId: application, kind }) => application === own.applicationId && kind === own.kind);
  const hoursOf = (instant: string): number => (epochMilliseconds(instant as never) - begin) / hour;
  const by = hoursOf(own.by.instant);
  const made = hoursOf(own.madeAt);
  let state = "open";
  let renewed = false;
  for (let clock = made; clock <= now; clock++) {
    // Broken by then: either the hour before was its last, or it had passed already when it was told.
    if (state === "open" && (clock > by || made > by)) state = "broken";
    const here = events.filter((each) => each.applicationId === own.applicationId && each.at === at(clock));
    const isDelivered = here.some((each) => each.kind === "delivered" && each.promise === own.kind);
    if (isDelivered && state === "open") state = "kept";
    if (isDelivered && state === "broken" && !renewed) state = "kept-late";
    const others = same.filter(
      (promise) => promise.madeAt === at(clock) && promise.id !== id && promise.by.instant !== own.by.instant,
    );
    const honest = others.some((promise) => {
      const date = hoursOf(promise.by.instant);
      // At the instant at which it was itself told, only an earlier date takes its place, or any where it had passed.
      return date >= clock && (clock > made || by < made || date < by);
    });
    if (honest && clock === made && by < made) continue;
    if (honest && state === "open") state = "superseded";
    if (honest && state === "broken") renewed = true;
    if (state === "open" && here.some(({ kind }) => kind === "withdrawn")) state = "released";
  }
  return state === "open" && now >= by - 2 ? "due-soon" : state;
}
