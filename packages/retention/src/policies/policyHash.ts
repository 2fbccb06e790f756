import { compareText, contentHash } from "@samtal/core";
import type { Clock } from "./clock.ts";
import type { RetentionPolicy } from "./retentionPolicy.ts";

/**
 * The hash by which a plan names the policy that it was made under.
 *
 * Two policies that say the same have the same hash: the order of claims, ceilings and categories means nothing,
 * and the vendor's metadata says nothing about retention.
 *
 * @param policy - the policy
 * @returns `sha256:` and 64 hexadecimal digits
 * @example
 * ```ts
 * import { policyHash, swedishPolicy } from "@samtal/retention";
 *
 * const reversed = { ...swedishPolicy, claims: [...swedishPolicy.claims].reverse() };
 * policyHash(reversed) === policyHash(swedishPolicy); // => true
 * ```
 */
export function policyHash(policy: RetentionPolicy): string {
  const { metadata: _, ...rules } = policy;
  const jurisdictions = [...policy.jurisdictions].sort(compareText);
  return contentHash({ ...rules, jurisdictions, claims: ordered(policy.claims), ceilings: ordered(policy.ceilings) });
}

function ordered<T extends Clock>(clocks: readonly T[]): T[] {
  return clocks
    .map((clock) => ({ ...clock, categories: [...clock.categories].sort(compareText) }))
    .sort((a, b) => compareText(a.key, b.key));
}
