import { toId } from "@samtal/core";
import type { RetentionPolicy } from "../src/policies/retentionPolicy.ts";
import { combinedPolicy } from "../src/presets/combinedPolicy.ts";
import { countryPresets } from "../src/presets/countryPresets.ts";
import { populationDay } from "./presetPopulation.ts";

type Keyed = readonly [key: string, policy: RetentionPolicy];

/** The country presets that have a policy, by key. Where no number was found there is none, and nothing to judge by. */
export const presetPolicies: readonly Keyed[] = countryPresets.flatMap(({ key, policy }): Keyed[] =>
  policy === null ? [] : [[key, policy]],
);

/** The keys of those that have none. */
export const presetsWithoutPolicy: readonly string[] = countryPresets.flatMap(({ key, policy }) => (policy === null ? [key] : []));

/** All countries in one policy; of a country with variants its last, or its first. */
export const everyCountry: RetentionPolicy = combined([...presetPolicies], "all-later-variants");
export const everyCountryEarlier: RetentionPolicy = combined([...presetPolicies].reverse(), "all-earlier-variants");

function combined(policies: readonly Keyed[], id: string): RetentionPolicy {
  const oneOfEach = [...new Map(policies.map(([, policy]) => [policy.jurisdictions.join(), policy])).values()];
  return combinedPolicy(oneOfEach, { id: toId("policy", id), version: "1.0.0", effectiveFrom: populationDay });
}
