import { SamtalError } from "@samtal/core";
import { epochDayOf, type LocalDate } from "@samtal/core/time";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import { policyHash } from "../policies/policyHash.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { evaluateItem } from "./evaluateItem.ts";
import type { Evaluation } from "./evaluation.ts";
import { factIndex } from "./factIndex.ts";
import { requireKnownClaims } from "./requireKnownClaims.ts";
import type { EvaluationContext } from "./view.ts";

/**
 * What happens to one item on a day, when and why.
 *
 * An item is kept only by claims: until the latest of duties to keep, legal holds, restrictions that the person
 * asked for, and of the defence of legal claims and discretionary claims, these two no longer than the ceilings
 * in whose scope they fall allow. Past that it is disposed of. Until then it is in use while a claim of the
 * active tier stands and nobody asked for a restriction (GDPR art. 18(2)), else only under lock.
 *
 * A clock without a recorded day keeps the item and is reported; a fact from a day that has not come is refused
 * and reported the same way. An item that shares several applications is kept by the last of them. Where no claim
 * is about the item's category nothing keeps it: {@link planRetention} and {@link lintPolicy} refuse that.
 *
 * Not legal advice: it computes what the policy says.
 *
 * @param item - what is stored, without its content
 * @param facts - what happened; only facts up to `day` count
 * @param policy - the claims and ceilings
 * @param day - the day asked about, in the controller's zone
 * @param context - working days where a claim rolls; of a derived item, what happens to its sources
 * @returns the action with its reasons, and every claim with its end
 * @throws SamtalError `retention/policy-not-in-force`, `retention/unknown-claim` where an objection names a claim
 *   that the policy doesn't have, `retention/sources-needed`, `retention/calendar-needed`
 * @example
 * ```ts
 * import { evaluate, parseDataItem, parseRetentionFacts, swedishPolicy } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const item = parseDataItem({
 *   schemaVersion: 1, id: "item_notes1", category: "note", subjectIds: ["candidate_7f3a"],
 *   applicationId: "application_1", collectedOn: "2027-03-30", sourceIds: [], onExpiry: "erase",
 * });
 * const facts = parseRetentionFacts({
 *   schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "2026f",
 *   applications: [{
 *     applicationId: "application_1", candidateId: "candidate_7f3a", stage: "process-ended",
 *     rejected: "2027-04-09", processEnded: "2027-04-12",
 *   }],
 *   subjects: [], consents: [], matters: [], restrictions: [], requests: [],
 * });
 * const evaluation = evaluate(item, facts, swedishPolicy, parseLocalDate("2027-05-01"));
 * evaluation.action; // => "restrict"
 * evaluation.disposedOn; // => "2029-04-13"
 * ```
 */
export function evaluate(
  item: DataItem,
  facts: RetentionFacts,
  policy: RetentionPolicy,
  day: LocalDate,
  context: EvaluationContext = {},
): Evaluation {
  requireInForce(policy, day);
  requireKnownClaims(facts, policy);
  if (item.sourceIds.length > 0 && context.sources === undefined) {
    throw SamtalError.of("retention/sources-needed", ["context", "sources"], { itemId: item.id });
  }
  const index = factIndex(facts);
  return evaluateItem({ item, index, policy, policyHash: policyHash(policy), today: epochDayOf(day), context });
}

/** A policy says nothing about the days before it came into force. */
export function requireInForce(policy: RetentionPolicy, day: LocalDate): void {
  if (day < policy.effectiveFrom) {
    throw SamtalError.of("retention/policy-not-in-force", ["day"], { effectiveFrom: policy.effectiveFrom });
  }
}
