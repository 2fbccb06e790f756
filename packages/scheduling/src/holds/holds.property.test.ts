import { toId } from "@samtal/core";
import { instantOf, parseDuration, parseInstant } from "@samtal/core/time";
import fc from "fast-check";
import { describe, it } from "vitest";
import { hold, heldSlot } from "../../testdata/holds.ts";
import type { Slot } from "../slots/slot.ts";
import { confirmHold } from "./confirmHold.ts";
import type { Hold } from "./hold.ts";
import { holdsInForce } from "./holdsInForce.ts";
import { releaseHold } from "./releaseHold.ts";

const base = Date.parse("2027-03-29T06:00:00Z");
const made = Date.parse("2027-03-15T09:00:00Z");
const now = parseInstant("2027-03-15T09:00:00Z");
// One week of quarters, built once: parsing a slot costs more than holding it.
const slotOf = new Map<string, Slot>();
function slot(quarter: number, people: readonly number[], candidate: number): Slot {
  const key = [quarter, candidate, ...people].join();
  const ids = people.map((person) => `interviewer_${person}`);
  const found =
    slotOf.get(key) ??
    heldSlot(new Date(base + quarter * 900_000).toISOString(), ids, {
      candidateId: `candidate_${candidate}`,
    });
  slotOf.set(key, found);
  return found;
}
const people = fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 2 });
const times = fc.array(fc.tuple(fc.nat(16), people), { minLength: 1, maxLength: 5 });
const requests = fc.array(fc.tuple(times, fc.nat(2), fc.nat(96)), { minLength: 1, maxLength: 5 });
/** One after another, each knowing the holds before it. */
function heldInTurn(
  list: readonly (readonly [readonly (readonly [number, number[]])[], number, number])[],
): Hold[] {
  const holds: Hold[] = [];
  list.forEach(([slots, candidate, hours], turn) => {
    const outcome = hold(
      slots.map(([quarter, who]) => slot(quarter, who, candidate)),
      {
        interviewId: toId("interview", String(turn)),
        holds,
        now: instantOf(made + turn * 1000),
        holdFor: parseDuration(`PT${hours + 1}H`),
      },
    );
    if (outcome.status === "held") holds.push(outcome.hold);
  });
  return holds;
}
const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  list
    .map((each, at) => [((at + 1) * (seed * 2 + 1)) % 101, each] as const)
    .sort(([a], [b]) => a - b)
    .map(([, each]) => each);

describe("holds", () => {
  it("law: nobody's time is held twice at once, except by alternatives of one hold", () =>
    fc.assert(
      fc.property(requests, fc.nat(100), (list, hours) => {
        const holds = heldInTurn(list);
        const at = instantOf(made + hours * 3_600_000);
        const claims = holdsInForce(holds, at).flatMap(({ id, alternatives }) =>
          alternatives.flatMap((each) => each.claims.map((claim) => ({ id, ...claim }))),
        );
        return claims.every((one) =>
          claims.every(
            (two) =>
              one.id === two.id ||
              one.resourceId !== two.resourceId ||
              Date.parse(one.interval.end) <= Date.parse(two.interval.start) ||
              Date.parse(two.interval.end) <= Date.parse(one.interval.start),
          ),
        );
      }),
      { numRuns: 80 },
    ));

  it("law: a slot is left out only when somebody's time in it is held, or it has begun", () =>
    fc.assert(
      fc.property(requests, times, (list, wanted) => {
        const holds = heldInTurn(list);
        const at = instantOf(made + 10_000);
        const slots = wanted.map(([quarter, who]) => slot(quarter, who, 9));
        const outcome = hold(slots, { interviewId: toId("interview", "last"), holds, now: at });
        const kept = outcome.status === "held" ? outcome.hold.alternatives.map((each) => each.slot) : [];
        const claims = holdsInForce(holds, at).flatMap(({ alternatives }) =>
          alternatives.flatMap((each) => each.claims),
        );
        return slots.every((each) => {
          const ids = new Set<string>([
            each.candidateId,
            ...each.seats.map(({ interviewerId }) => interviewerId),
          ]);
          const busy = claims.some(
            ({ resourceId, interval }) =>
              ids.has(resourceId) &&
              Date.parse(interval.start) < Date.parse(each.end) &&
              Date.parse(each.lobbyOpensAt) < Date.parse(interval.end),
          );
          return kept.includes(each) !== busy;
        });
      }),
      { numRuns: 80 },
    ));

  it("law 7: the order of slots, of holds and of what is in force changes nothing", () =>
    fc.assert(
      fc.property(requests, times, fc.nat(49), (list, wanted, seed) => {
        const holds = heldInTurn(list);
        const slots = wanted.map(([quarter, who]) => slot(quarter, who, 9));
        const at = instantOf(made + 10_000);
        const run = (these: readonly Slot[], known: readonly Hold[]) =>
          JSON.stringify([
            hold(these, { interviewId: toId("interview", "last"), holds: known, now: at }),
            holdsInForce(known, at),
          ]);
        return run(slots, holds) === run(shuffled(slots, seed), shuffled(holds, seed));
      }),
      { numRuns: 60 },
    ));

  it("law: a hold may be booked exactly while it is in force, and then never again", () =>
    fc.assert(
      fc.property(
        times,
        fc.integer({ min: 1, max: 336 }),
        fc.nat(400),
        fc.nat(),
        (wanted, hours, later, choice) => {
          const slots = wanted.map(([quarter, who]) => slot(quarter, who, 9));
          const outcome = hold(slots, { holdFor: parseDuration(`PT${hours}H`) });
          if (outcome.status !== "held") return false;
          const at = instantOf(made + later * 3_600_000);
          const start = slots[choice % slots.length]?.start ?? now;
          const confirmed = confirmHold({ hold: outcome.hold, start, now: at });
          const open =
            holdsInForce([outcome.hold], at).length === 1 &&
            made + later * 3_600_000 < Date.parse(start) - 600_000;
          if (confirmed.status !== "bookable") return !open;
          return (
            open &&
            confirmHold({ hold: confirmed.hold, start, now: at }).status === "released" &&
            holdsInForce([outcome.hold, confirmed.hold], at).length === 0
          );
        },
      ),
      { numRuns: 100 },
    ));

  it("law: what is released is exactly what was claimed", () =>
    fc.assert(
      fc.property(times, (wanted) => {
        const outcome = hold(wanted.map(([quarter, who]) => slot(quarter, who, 9)));
        return (
          outcome.status === "held" &&
          JSON.stringify(releaseHold({ hold: outcome.hold, now }).releases) === JSON.stringify(outcome.claims)
        );
      }),
      { numRuns: 60 },
    ));
});
