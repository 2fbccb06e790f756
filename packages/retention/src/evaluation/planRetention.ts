import { compareText, type Id } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { evaluateEach } from "./evaluateEach.ts";
import type { Evaluation } from "./evaluation.ts";
import type { RetentionPlanOptions } from "./retentionPlanOptions.ts";

/** What happens to each item, when and why, as known on a day. */
export interface RetentionPlan {
  readonly schemaVersion: 1;
  readonly day: LocalDate;
  readonly policyId: Id<"policy">;
  readonly policyVersion: string;
  readonly policyHash: string;
  /** The controller's zone and the zone data, as the facts name them. */
  readonly zone: string;
  readonly zoneData: string;
  /** The working days that were used, where any were given. */
  readonly calendar?: { readonly id: string; readonly version: string };
  /** One evaluation per item, by item id. */
  readonly items: readonly Evaluation[];
  /** The first day after `day` on which anything is known to change; `null` where nothing is. */
  readonly nextChangeOn: LocalDate | null;
}

/**
 * What happens to every item of a round, when and why.
 *
 * A derived item follows its sources: a claim with lineage `with-sources` ends with the first source that is
 * disposed of, so a transcript never outlives its recording unless a claim of its own keeps it. A source that is
 * not among the items counts as disposed of before, and the item's `because` says so. The order of items means
 * nothing.
 *
 * Not legal advice: it computes what the policy says.
 *
 * @param items - everything that is stored, without its content
 * @param facts - what happened; only facts up to `day` count
 * @param policy - the claims and ceilings
 * @param day - the day asked about, in the controller's zone
 * @param options - the working days, where the policy rolls
 * @returns the plan; running it again on the same day changes nothing
 * @throws SamtalError `retention/category-uncovered` naming each item without a claim about its category,
 *   `retention/duplicate-item`, `retention/lineage-cycle`, `retention/policy-not-in-force`,
 *   `retention/unknown-claim` where an objection names a claim that the policy doesn't have,
 *   `retention/calendar-needed`
 * @example
 * ```ts
 * import { parseDataItem, parseRetentionFacts, planRetention, swedishPolicy } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const recording = parseDataItem({
 *   schemaVersion: 1, id: "item_recording1", category: "recording", subjectIds: ["candidate_7f3a"],
 *   applicationId: "application_1", interviewId: "interview_1", collectedOn: "2027-03-30",
 *   sourceIds: [], onExpiry: "erase",
 * });
 * const consent = {
 *   consentId: "consent_1", subjectId: "candidate_7f3a", purpose: "recording", answer: "given",
 *   answeredOn: "2027-03-29", withdrawnOn: "2027-04-02",
 * };
 * const facts = parseRetentionFacts({
 *   schemaVersion: 1, zone: "Europe/Stockholm", zoneData: "2026f",
 *   applications: [{ applicationId: "application_1", candidateId: "candidate_7f3a", stage: "active" }],
 *   subjects: [], consents: [consent], matters: [], restrictions: [], requests: [],
 * });
 * const plan = planRetention([recording], facts, swedishPolicy, parseLocalDate("2027-04-02"));
 * plan.items.map(({ action, disposedOn }) => [action, disposedOn]); // => [["erase", "2027-04-02"]]
 * ```
 */
export function planRetention(
  items: readonly DataItem[],
  facts: RetentionFacts,
  policy: RetentionPolicy,
  day: LocalDate,
  options: RetentionPlanOptions = {},
): RetentionPlan {
  const sorted: Evaluation[] = [];
  const hash = evaluateEach(items, facts, policy, day, options, (evaluation) => sorted.push(evaluation));
  sorted.sort((a, b) => compareText(a.itemId, b.itemId));
  const changes = sorted.flatMap(({ next }) => next?.on ?? []);
  return {
    schemaVersion: 1,
    day,
    policyId: policy.id,
    policyVersion: policy.version,
    policyHash: hash,
    zone: facts.zone,
    zoneData: facts.zoneData,
    ...(options.calendar && { calendar: { id: options.calendar.id, version: options.calendar.version } }),
    items: sorted,
    nextChangeOn: changes.reduce<LocalDate | null>((first, on) => (first === null || on < first ? on : first), null),
  };
}
