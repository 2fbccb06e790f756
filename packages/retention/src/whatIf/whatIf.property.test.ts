import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { populationDay, presetPopulation } from "../../testdata/presetPopulation.ts";
import { planRetention } from "../evaluation/planRetention.ts";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import { countryPresets } from "../presets/countryPresets.ts";
import type { ChangeDirection } from "./changeDirection.ts";
import { whatIf } from "./whatIf.ts";

const policies = countryPresets.flatMap(({ policy }) => policy ?? []);
const policy = fc.constantFrom(...policies);
const population = presetPopulation(300, ["SE"]);
// An objection's ground names claims of one policy; another would refuse it.
const facts: RetentionFacts = { ...population.facts, requests: population.facts.requests.filter(({ kind }) => kind === "erasure") };
const { items } = population;
const opposite: Readonly<Record<ChangeDirection, ChangeDirection>> = {
  "newly-disposed": "newly-kept",
  "newly-kept": "newly-disposed",
  shorter: "longer",
  longer: "shorter",
  "used-shorter": "used-longer",
  "used-longer": "used-shorter",
};
const run = (a: (typeof policies)[number], b: (typeof policies)[number], list: readonly DataItem[] = items) =>
  whatIf(a, b, list, facts, populationDay);

describe("whatIf", () => {
  it("is empty between a policy and itself", () => {
    for (const each of policies) {
      const { changes, counts, subjectIds } = run(each, each);
      expect({ changes, counts, subjectIds }).toEqual({ changes: [], counts: [], subjectIds: [] });
    }
  });

  it("mirrors itself: the way back undoes every change", () => {
    fc.assert(
      fc.property(policy, policy, (a, b) => {
        const [there, back] = [run(a, b), run(b, a)];
        const seen = (result: typeof there) => result.changes.map(({ itemId, direction, before, after }) => ({ itemId, direction, before, after }));
        expect(seen(back)).toEqual(
          seen(there).map(({ itemId, direction, before, after }) => ({ itemId, direction: opposite[direction], before: after, after: before })),
        );
        for (const [way, count] of Object.entries(there.total)) expect(back.total[opposite[way as ChangeDirection]]).toBe(count);
        expect([back.before, back.after, back.subjectIds]).toEqual([there.after, there.before, there.subjectIds]);
      }),
      { numRuns: 15 },
    );
  });

  it("says the same in whatever order items stand", () => {
    fc.assert(
      fc.property(policy, policy, fc.shuffledSubarray([...items], { minLength: items.length }), (a, b, shuffled) => {
        expect(run(a, b, shuffled)).toEqual(run(a, b));
      }),
      { numRuns: 6 },
    );
  });

  it("leaves out exactly the items whose action, end and lock stay, and those disposed of under both", () => {
    fc.assert(
      fc.property(policy, policy, (a, b) => {
        const [old, next] = [a, b].map((each) => planRetention(items, facts, each, populationDay).items);
        const isKept = (action: string): boolean => action === "retain" || action === "restrict";
        const differing = (old ?? []).flatMap((was, at) => {
          const is = next?.[at];
          if (is === undefined || (!isKept(was.action) && !isKept(is.action))) return [];
          const differs = was.action !== is.action || was.until !== is.until || (is.action === "retain" && was.restrictedFrom !== is.restrictedFrom);
          return differs ? [was.itemId] : [];
        });
        expect(run(a, b).changes.map(({ itemId }) => itemId)).toEqual(differing);
      }),
      { numRuns: 10 },
    );
  });
});
