import { compareText, contentHash, reason, SamtalError } from "@samtal/core";
import type { LocalDate } from "@samtal/core/time";
import type { Evaluation } from "../evaluation/evaluation.ts";
import { evaluateEach } from "../evaluation/evaluateEach.ts";
import type { RetentionPlanOptions } from "../evaluation/retentionPlanOptions.ts";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { type DispositionPlan, opaqueKeySchema, type PlannedItem } from "./dispositionPlan.ts";

/** Whose items they are, and from which volume a second person has to approve. */
export interface DispositionOptions extends RetentionPlanOptions {
  /** The vendor's opaque key of the tenant. */
  readonly tenantId: string;
  /**
   * Above this share of the tenant's items a second person has to approve.
   *
   * @defaultValue 0.1
   */
  readonly guardShare?: number;
  /**
   * Above this number of items a second person has to approve.
   *
   * @defaultValue 1000
   */
  readonly guardCount?: number;
}

const examplesEach = 3;

/**
 * A dry run: what would be done with a tenant's items on a day. Nothing is done.
 *
 * @param items - all items of one tenant, without their content
 * @param facts - what happened
 * @param policy - the claims and ceilings
 * @param day - the day asked about, in the controller's zone
 * @param options - the tenant, the volume guards, the working days where the policy rolls
 * @returns the plan to approve, with its content hash; the order of items means nothing
 * @throws SamtalError as `planRetention`; `retention/tenant-not-opaque`, `retention/no-guard` for a limit that guards nothing
 * @example
 * ```ts
 * import { parseDataItem, parseRetentionFacts, planDisposition, swedishPolicy } from "@samtal/retention";
 * import { parseLocalDate } from "@samtal/core/time";
 *
 * const scorecard = parseDataItem({
 *   schemaVersion: 1, id: "item_scorecard1", category: "scorecard", subjectIds: ["candidate_7f3a"],
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
 * const day = parseLocalDate("2029-04-13");
 * const plan = planDisposition([scorecard], facts, swedishPolicy, day, { tenantId: "nordbank" });
 * plan.items.map(({ itemId, action, rule }) => [itemId, action, rule]); // => [["item_scorecard1", "erase", "legal-claims"]]
 * plan.needsSecondApproval; // => true
 * ```
 */
export function planDisposition(
  items: readonly DataItem[],
  facts: RetentionFacts,
  policy: RetentionPolicy,
  day: LocalDate,
  options: DispositionOptions,
): DispositionPlan {
  const { tenantId, guardShare = 0.1, guardCount = 1_000, ...retention } = options;
  if (!opaqueKeySchema.safeParse(tenantId).success) throw SamtalError.of("retention/tenant-not-opaque", ["options", "tenantId"]);
  // Written so that NaN, which is neither above nor below, switches no guard off.
  if (!(guardShare >= 0 && guardShare <= 1)) throw SamtalError.of("retention/no-guard", ["options", "guardShare"]);
  if (!(guardCount >= 0 && guardCount < Infinity)) throw SamtalError.of("retention/no-guard", ["options", "guardCount"]);
  const planned: PlannedItem[] = [];
  const stuck: Attention[] = [];
  const contradicted: Attention[] = [];
  const hash = evaluateEach(items, facts, policy, day, retention, (evaluation, item) => {
    planned.push(...plannedItem(evaluation, item));
    const { itemId, stuckClocks, conflicts } = evaluation;
    for (const key of new Set(stuckClocks.map(({ cause }) => cause))) stuck.push({ itemId, key });
    for (const key of new Set(conflicts.map(({ claim }) => claim))) contradicted.push({ itemId, key });
  });
  for (const list of [planned, stuck, contradicted]) list.sort((a, b) => compareText(a.itemId, b.itemId));
  // A lock can be lifted again: only disposals are guarded.
  const disposals = planned.filter(({ action }) => action !== "restrict").length;
  const because = [
    ...(disposals > items.length * guardShare
      ? [reason("retention/share-guard", { count: disposals, total: items.length })]
      : []),
    ...(disposals > guardCount ? [reason("retention/count-guard", { count: disposals, limit: guardCount })] : []),
  ];
  const plan = {
    schemaVersion: 1 as const,
    tenantId,
    day,
    policyId: policy.id,
    policyVersion: policy.version,
    policyHash: hash,
    zone: facts.zone,
    zoneData: facts.zoneData,
    items: planned,
    itemCount: items.length,
    counts: [
      ...counted("action", planned, ({ action }) => action),
      ...counted("category", planned, ({ category }) => category),
      ...counted("rule", planned, ({ rule }) => rule),
      ...counted("jurisdiction", planned, ({ jurisdiction }) => jurisdiction ?? "none"),
      ...counted("stuck-clock", stuck, ({ key }) => key),
      ...counted("conflict", contradicted, ({ key }) => key),
    ],
    needsSecondApproval: because.length > 0,
    because,
  };
  return { ...plan, planHash: contentHash(plan) };
}

/** The hash that a plan ought to have. */
export function dispositionPlanHash(plan: DispositionPlan): string {
  const { planHash: _, ...rest } = plan;
  return contentHash(rest);
}

/** An item that somebody has to look at, and for what. */
interface Attention {
  readonly itemId: PlannedItem["itemId"];
  readonly key: string;
}

function plannedItem(evaluation: Evaluation, item: DataItem): PlannedItem[] {
  const { action, itemId, category, redact } = evaluation;
  if (action === "retain") return [];
  const ends = evaluation.claims.filter(({ until }) => until !== null);
  const last = ends.find(({ until }) => until === evaluation.until) ?? ends.at(-1);
  return [
    {
      itemId,
      category,
      subjectIds: [...item.subjectIds].sort(compareText),
      action,
      rule: last?.key ?? "none",
      ...(last?.jurisdiction && { jurisdiction: last.jurisdiction }),
      redact: [...redact],
    },
  ];
}

function counted<Counted extends Pick<PlannedItem, "itemId">>(
  by: DispositionPlan["counts"][number]["by"],
  items: readonly Counted[],
  keyOf: (item: Counted) => string,
): DispositionPlan["counts"] {
  const groups = new Map<string, PlannedItem["itemId"][]>();
  for (const item of items) {
    const ids = groups.get(keyOf(item));
    if (ids) ids.push(item.itemId);
    else groups.set(keyOf(item), [item.itemId]);
  }
  return [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([key, ids]) => ({ by, key, count: ids.length, examples: ids.slice(0, examplesEach) }));
}
