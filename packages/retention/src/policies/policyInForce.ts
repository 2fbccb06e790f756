import { type Issue, issue } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import { policyHash } from "./policyHash.ts";
import type { RetentionPolicy } from "./retentionPolicy.ts";

/** The version of a policy that applies on a day, or why none can be named. */
export type PolicyInForce =
  | { readonly status: "in-force"; readonly policy: RetentionPolicy }
  | { readonly status: "refused"; readonly issues: readonly Issue[] };

/**
 * Which version of a policy applies on a day: the one that took effect last.
 *
 * A clock that runs is judged under a new version only from the version's `effectiveFrom`; until then the old one
 * decides, for data that is already stored as well. Where a law changes for events from a day on, that is no
 * version but a transitional rule within one: a claim's `forEvents`.
 *
 * @param versions - versions of one policy; the order means nothing, and one handed in twice counts once
 * @param day - the day asked about, in the controller's zone
 * @returns the version; refused with `retention/no-version-in-force` where none has taken effect yet,
 *   `retention/versions-same-day` where two that differ took effect on the same day, and
 *   `retention/several-policies` where they are not versions of one policy
 * @example
 * ```ts
 * import { policyInForce, swedishPolicy } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const next = { ...swedishPolicy, version: "1.1.0", effectiveFrom: parseLocalDate("2027-07-01") };
 * const on = (day: string): string => {
 *   const found = policyInForce([next, swedishPolicy], parseLocalDate(day));
 *   return found.status === "in-force" ? found.policy.version : found.status;
 * };
 * ["2026-11-20", "2027-06-30", "2027-07-01"].map(on); // => ["refused", "1.0.0", "1.1.0"]
 * ```
 */
export function policyInForce(versions: readonly RetentionPolicy[], day: LocalDate): PolicyInForce {
  if (new Set(versions.map(({ id }) => id)).size > 1) return refused(issue("retention/several-policies", ["versions"]));
  const begun = versions.filter(({ effectiveFrom }) => effectiveFrom <= day);
  const [last] = begun;
  if (last === undefined) return refused(issue("retention/no-version-in-force", ["versions"], { day }));
  const policy = begun.reduce((latest, each) => (latest.effectiveFrom < each.effectiveFrom ? each : latest), last);
  const others = begun.filter(({ effectiveFrom }) => effectiveFrom === policy.effectiveFrom);
  const isSame = others.every((other) => policyHash(other) === policyHash(policy));
  return isSame
    ? { status: "in-force", policy }
    : refused(issue("retention/versions-same-day", ["versions"], { effectiveFrom: policy.effectiveFrom }));
}

const refused = (found: Issue): PolicyInForce => ({ status: "refused", issues: [found] });
