import { toId } from "@samtal/core";
import { parseLocalDate } from "@samtal/core/time";
import { describe, expect, it } from "vitest";
import { presetPolicies } from "../../testdata/presetPolicies.ts";
import { populationDay, presetPopulation } from "../../testdata/presetPopulation.ts";
import { planRetention } from "../evaluation/planRetention.ts";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { combinedPolicy } from "./combinedPolicy.ts";

const population = presetPopulation(800, ["XX"]);
/** What hangs on no application is under no country's law; of each other item the law is known. */
const items = population.items.filter(({ applicationId, category }) => applicationId !== undefined || /^(?:interviewer|rater)-/.test(category));

function factsUnder(code: string): RetentionFacts {
  const jurisdictions = [{ jurisdiction: code, from: parseLocalDate("1990-01-01") }];
  const applications = population.facts.applications.map((application) => ({ ...application, jurisdictions }));
  return { ...population.facts, applications } as RetentionFacts;
}

const codeOf = ({ jurisdictions }: RetentionPolicy): string => jurisdictions.join();

/** Every country beside this one, which takes the place of its own variants. */
const besideOthers = (policy: RetentionPolicy): RetentionPolicy => {
  const others = new Map(presetPolicies.map(([, other]) => [codeOf(other), other]));
  const all = [...others.set(codeOf(policy), policy).values()];
  return combinedPolicy(all, { id: toId("policy", "group"), version: "1.0.0", effectiveFrom: populationDay });
};

describe.each(presetPolicies)("the preset %s", (_, policy) => {
  const facts = factsUnder(codeOf(policy));
  const own = planRetention(items, facts, policy, populationDay).items;

  it("has no claim that never keeps anything", () => {
    const reached = new Set(own.flatMap(({ claims }) => claims.filter(({ until }) => until !== null).map(({ key }) => key)));
    // The time "no days" ends with the event's day, so that even it keeps something until then.
    expect(policy.claims.map(({ key }) => key).filter((key) => !reached.has(key))).toEqual([]);
  });

  it("case 41: beside every other country's decides the same about items of its country alone", () => {
    const combined = planRetention(items, facts, besideOthers(policy), populationDay).items;
    const judged = (plan: typeof own): unknown[] =>
      plan.map(({ itemId, action, until, tier, restrictedFrom, redact, conflicts, stuckClocks }) => [
        [itemId, action, until, tier, restrictedFrom, redact],
        [conflicts.length, stuckClocks.map(({ cause, triggers }) => [cause, triggers])],
      ]);
    expect(judged(combined)).toEqual(judged(own));
    expect(new Set(own.map(({ action }) => action)).size).toBeGreaterThan(2);
  });
});
