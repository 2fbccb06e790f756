import { epochDayOf, localDateOf } from "@samtal/core/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import { roundArbitrary, type Round } from "../testing/roundArbitrary.ts";
import { explainItem } from "./explainItem.ts";
import { planRetention } from "./planRetention.ts";
import type { Until } from "./evaluation.ts";

const planOf = ({ items, facts, policy, today }: Round, day = today) => planRetention(items, facts, policy, localDateOf(day));
const number = (until: Until | null): number => (until === null ? -Infinity : until === "open" ? Infinity : epochDayOf(until));
const shuffled = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: list.length });

describe("planRetention", () => {
  it("does not depend on the order of items, claims, ceilings, facts or lists within them (law 7)", () => {
    const permuted = roundArbitrary.chain((round) =>
      fc
        .record({
          items: shuffled(round.items),
          claims: shuffled(round.policy.claims),
          ceilings: shuffled(round.policy.ceilings),
          applications: shuffled(round.facts.applications),
          consents: shuffled(round.facts.consents),
          requests: shuffled(round.facts.requests),
        })
        .map(({ items, claims, ceilings, ...facts }) => ({
          round,
          other: {
            ...round,
            items: items.map((item) => ({
              ...item,
              subjectIds: [...item.subjectIds].reverse(),
              sourceIds: [...item.sourceIds].reverse(),
            })),
            policy: { ...round.policy, claims, ceilings },
            facts: { ...round.facts, ...facts } as RetentionFacts,
          },
        })),
    );
    fc.assert(
      fc.property(permuted, ({ round, other }) => {
        expect(JSON.stringify(planOf(other))).toBe(JSON.stringify(planOf(round)));
      }),
    );
  });

  it("keeps no derived item beyond its sources, unless a claim of its own does", () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        const plan = planOf(round);
        const lineages = new Map(round.policy.claims.map(({ key, lineage }) => [key, lineage]));
        for (const item of round.items) {
          const evaluation = plan.items.find(({ itemId }) => itemId === item.id);
          const sources = item.sourceIds.map((id) => number(plan.items.find(({ itemId }) => itemId === id)?.until ?? null));
          const own = (evaluation?.claims ?? []).filter(({ key }) => lineages.get(key) !== "with-sources");
          const limit = Math.max(Math.min(Infinity, ...sources), ...own.map(({ until }) => number(until)));
          expect(number(evaluation?.until ?? null)).toBeLessThanOrEqual(limit);
        }
      }),
    );
  });

  it("keeps until the latest of what can't be cut, and of the rest as far as the ceilings allow", () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        for (const { claims, until, action, day } of planOf(round).items) {
          const latest = Math.max(-Infinity, ...claims.map((claim) => number(claim.until)));
          expect(number(until)).toBe(latest);
          expect(action === "retain" || action === "restrict").toBe(latest >= epochDayOf(day));
        }
      }),
    );
  });

  it("does on the day of the next change what it announced, and nothing else before it", () => {
    fc.assert(
      fc.property(roundArbitrary, fc.nat(2000), (round, within) => {
        for (const { itemId, next, action } of planOf(round).items) {
          if (next === null) continue;
          const on = epochDayOf(next.on);
          const before = round.today + (within % (on - round.today));
          const known = isSettled(round, on);
          const actionOn = (day: number): unknown => planOf(round, day).items.find((one) => one.itemId === itemId)?.action;
          if (!known) continue;
          expect(actionOn(before)).toBe(action);
          expect(actionOn(on)).toBe(next.action);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("disposes of an item on the day after its last day", () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        for (const { until, disposedOn, day } of planOf(round).items) {
          if (until === "open") expect(disposedOn).toBeNull();
          else expect(disposedOn).toBe(until === null ? day : localDateOf(epochDayOf(until) + 1));
        }
      }),
    );
  });

  it("explains every plan in both languages", () => {
    fc.assert(
      fc.property(roundArbitrary, (round) => {
        for (const evaluation of planOf(round).items) {
          const sentences = [...explainItem(evaluation, "sv"), ...explainItem(evaluation, "en")];
          expect(sentences.length).toBeGreaterThan(1);
          for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}[^{}|]*\.$/u);
        }
      }),
    );
  });
});

/** Whether no fact comes to pass between today and `until` that a plan of today could not know. */
function isSettled({ facts, today }: Round, until: number): boolean {
  const dates = JSON.stringify([facts.applications, facts.consents, facts.requests, facts.subjects]).match(
    /"(?:applied|rejected|withdrawn|processEnded|answeredOn|withdrawnOn|on|lastContact)":"[^"]+"/g,
  );
  return (dates ?? []).every((text) => {
    const day = epochDayOf(text.slice(-11, -1) as never);
    return day <= today || day > until;
  });
}
