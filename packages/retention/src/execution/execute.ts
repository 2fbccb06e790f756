import { compareText, type Reason, reason, SamtalError } from "@samtal/core";
import { type BusinessCalendar, compareInstants, type Instant, type ZoneRules } from "@samtal/core/time";
import { civilDayOf } from "../periods/civilDayOf.ts";
import { policyHash } from "../policies/policyHash.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import type { ApprovedPlan, PolicyAcceptance } from "./approval.ts";
import { approve } from "./approve.ts";
import type { PlannedItem } from "./dispositionPlan.ts";
import { executeBatch, type ItemResult, type Run } from "./executeBatch.ts";
import type { ExecutionPorts, ExecutionReceipt } from "./executionPorts.ts";
import { asked } from "./asked.ts";
import { receiptBook } from "./receiptBook.ts";

/** When a run happens and how it is cut. */
export interface ExecutionOptions {
  readonly now: Instant;
  readonly zoneRules: ZoneRules;
  /** The working days; needed where a claim of the policy rolls. */
  readonly calendar?: BusinessCalendar;
  /**
   * Items for each transaction and order.
   *
   * @defaultValue 100
   */
  readonly batchSize?: number;
}

/** Where a person stands after a run. */
export interface SubjectResult {
  readonly subjectId: string;
  /**
   * `erasing`: a disposal is ordered and not seen done everywhere. `stopped`: a claim came to keep what some store may have
   * disposed of already; people have to look. `settled`: neither; what was skipped is kept and named among the items.
   */
  readonly status: "erasing" | "stopped" | "settled";
}

/** What came of a run. */
export type ExecutionOutcome =
  | { readonly status: "refused"; readonly because: readonly Reason[] }
  | {
      /** `complete`: nothing is half done. What was skipped stays as it is and is named. */
      readonly status: "complete" | "partial";
      readonly planHash: string;
      readonly now: Instant;
      readonly items: readonly ItemResult[];
      readonly receipts: readonly ExecutionReceipt[];
      readonly subjects: readonly SubjectResult[];
      readonly because: readonly Reason[];
    };

/**
 * Carries out an approved plan over the caller's stores. Each item is judged again under the same lock under which
 * it is disposed of; what a claim keeps by now is skipped. A run that was cut off is simply run again.
 *
 * @param approved - the plan with its approvals
 * @param policy - the policy that was approved
 * @param acceptance - a named role's acceptance of that policy and of its unverified periods
 * @param ports - stores, recipients, register, tombstones, log and the deadline
 * @param options - the instant of the run, zone data, working days, batch size
 * @returns what became of each item, with receipts; `refused` where plan, policy, approvals or acceptance don't
 *   match, or `now` lies before the tenant's last run. A port that throws is an outcome, never an exception
 * @throws SamtalError `core/unknown-zone`, `core/outside-zone-rules`, `retention/batch-size`
 * @example
 * ```ts
 * import { execute, planDisposition } from "@samtal/retention";
 * import { buildClaim, buildDataItem, buildRetentionFacts, buildRetentionPolicy, memoryExecution } from "@samtal/retention/testing";
 * import { parseInstant, parseLocalDate } from "@samtal/core/time";
 * import { tzdataRules } from "@samtal/tzdata";
 *
 * const items = [buildDataItem()];
 * const facts = buildRetentionFacts({ rejected: "2026-01-10" });
 * const policy = buildRetentionPolicy([buildClaim({ period: "P6M" })]);
 * const plan = planDisposition(items, facts, policy, parseLocalDate("2026-08-01"), { tenantId: "nordbank" });
 * const { planHash, policyHash } = plan;
 * const at = parseInstant("2026-08-01T08:00:00Z");
 * const signed = { policyHash, role: "data-protection-officer", personId: "p-17", at };
 * const approvals = [{ ...signed, planHash }, { ...signed, planHash, personId: "p-18" }];
 * const acceptance = { schemaVersion: 1 as const, ...signed, unverified: [] };
 *
 * // In earnest: your stores, your register, your log.
 * const { ports, stored } = memoryExecution(items, facts);
 * const options = { now: parseInstant("2026-08-01T10:00:00Z"), zoneRules: tzdataRules };
 * const outcome = await execute({ schemaVersion: 1, plan, approvals }, policy, acceptance, ports, options);
 * outcome.status; // => "complete"
 * [...stored.values()].map((store) => store.size); // => [0, 0]
 * ```
 */
export async function execute(
  approved: ApprovedPlan,
  policy: RetentionPolicy,
  acceptance: PolicyAcceptance,
  ports: ExecutionPorts,
  options: ExecutionOptions,
): Promise<ExecutionOutcome> {
  const { plan } = approved;
  const { now, zoneRules, calendar, batchSize = 100 } = options;
  if (!Number.isSafeInteger(batchSize) || batchSize < 1) throw SamtalError.of("retention/batch-size", ["options", "batchSize"]);
  const day = civilDayOf(now, plan.zone, zoneRules);
  const faults = refusals(approved, policy, acceptance, options);
  if (day < plan.day) faults.push(reason("retention/run-before-plan", { day: plan.day }));
  if (faults.length > 0) return { status: "refused", because: faults };
  const twice = sameKey([...ports.stores, ...ports.recipients].map(({ key }) => key));
  if (twice !== undefined) return { status: "refused", because: [reason("retention/port-twice", { key: twice })] };
  const last = await asked(ports.within, () => ports.log.lastRun(plan.tenantId));
  if (last.status !== "done") return { status: "refused", because: [reason("retention/run-log-failed")] };
  if (last.value && compareInstants(now, last.value) < 0) {
    return { status: "refused", because: [reason("retention/clock-ran-backwards", { lastRun: last.value })] };
  }
  const begun = await asked(ports.within, () => ports.log.begin(plan.tenantId, now, plan.planHash));
  const known = await asked(ports.within, () => ports.log.receipts(plan.planHash));
  if (begun.status !== "done" || known.status !== "done" || !Array.isArray(known.value)) {
    return { status: "refused", because: [reason("retention/run-log-failed")] };
  }
  const run: Run = { plan, policy, day, now, ports, receipts: receiptBook(known.value), ...(calendar && { calendar }) };
  const items: ItemResult[] = [];
  const unread = new Set<string>();
  for (const batch of batches(plan.items, batchSize)) {
    try {
      items.push(...(await executeBatch(batch, run)));
    } catch {
      const because = [reason("retention/batch-failed")];
      for (const { itemId, action } of batch) {
        unread.add(itemId);
        items.push({ itemId, action, status: "partial", because });
      }
    }
  }
  items.sort((a, b) => compareText(a.itemId, b.itemId));
  const partial = items.filter(({ status }) => status === "partial").length;
  const skipped = items.filter(({ status }) => status === "skipped").length;
  return {
    status: partial > 0 ? "partial" : "complete",
    planHash: plan.planHash,
    now,
    items,
    receipts: run.receipts.all(),
    subjects: subjectsOf(plan.items, items, unread),
    because: [reason("retention/run-ended", { done: items.length - partial - skipped, skipped, partial })],
  };
}

function refusals(
  { plan, approvals }: ApprovedPlan,
  policy: RetentionPolicy,
  acceptance: PolicyAcceptance,
  { now, zoneRules }: ExecutionOptions,
): Reason[] {
  const approval = approve(plan, approvals, zoneRules);
  const hash = policyHash(policy);
  const unverified = [...policy.claims, ...policy.ceilings].filter(
    ({ key, citation }) => citation.status === "unverified" && !acceptance.unverified.includes(key),
  );
  return [
    ...(approval.status === "approved" ? [] : approval.because),
    ...(hash === plan.policyHash ? [] : [reason("retention/policy-edited")]),
    ...(acceptance.policyHash === hash ? [] : [reason("retention/policy-not-accepted")]),
    ...unverified.map(({ key }) => reason("retention/unverified-not-accepted", { key })),
    ...([acceptance, ...approvals].some(({ at }) => compareInstants(at, now) > 0)
      ? [reason("retention/signed-after-run")]
      : []),
  ];
}

const sameKey = (keys: readonly string[]): string | undefined => keys.find((key, at) => keys.indexOf(key) < at);

function batches(items: readonly PlannedItem[], size: number): PlannedItem[][] {
  const cut: PlannedItem[][] = [];
  for (const action of ["restrict", "pseudonymise", "anonymise", "erase"] as const) {
    const same = items.filter((item) => item.action === action);
    for (let start = 0; start < same.length; start += size) cut.push(same.slice(start, start + size));
  }
  return cut;
}

const gravity = { settled: 0, stopped: 1, erasing: 2 } as const;

function subjectsOf(planned: readonly PlannedItem[], results: readonly ItemResult[], unread: ReadonlySet<string>): readonly SubjectResult[] {
  const resultOf = new Map(results.map((result) => [result.itemId, result]));
  const statusOf = new Map<string, SubjectResult["status"]>();
  for (const { itemId, subjectIds, action } of planned) {
    const result = resultOf.get(itemId);
    const isErasing = result?.status === "partial" && (action !== "restrict" || unread.has(itemId));
    const status = result?.isStopped ? "stopped" : isErasing ? "erasing" : "settled";
    for (const id of subjectIds) {
      if (gravity[status] >= gravity[statusOf.get(id) ?? "settled"]) statusOf.set(id, status);
    }
  }
  return [...statusOf]
    .sort(([a], [b]) => compareText(a, b))
    .map(([subjectId, status]) => ({ subjectId, status }));
}
