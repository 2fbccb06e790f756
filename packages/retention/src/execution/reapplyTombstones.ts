import { compareText, contentHash, type Id, type Reason, reason } from "@samtal/core";
import { type Disposition, dispositions } from "../items/dataItem.ts";
import type { ExecutionPorts } from "./executionPorts.ts";
import { insisted } from "./insisted.ts";
import { orderStore } from "./orderStore.ts";

/** Whether a restored system may open. */
export interface ReapplyOutcome {
  /** Only at `clean` may the system open. */
  readonly status: "clean" | "partial";
  /** Items that were disposed of before and are disposed of again. */
  readonly itemIds: readonly Id<"item">[];
  /** Plans that were under way when they were cut off: run them again. */
  readonly unfinishedPlans: readonly string[];
  readonly because: readonly Reason[];
}

/**
 * Disposes again of what a restored back-up brought back, before the system opens.
 *
 * Restrictions have no tombstone: the next plan finds them anew. Nor is anything disposed of whose disposal was stopped.
 *
 * @param restored - ids of every item in the restored register
 * @param ports - stores, tombstones and the deadline
 * @returns `clean` once every store was seen to have done it
 * @example
 * ```ts
 * import { reapplyTombstones } from "@samtal/retention";
 * import { buildDataItem, buildRetentionFacts, memoryExecution } from "@samtal/retention/testing";
 *
 * const item = buildDataItem();
 * const { ports } = memoryExecution([item], buildRetentionFacts());
 * const code = await ports.tombstones.codeOf(item.id);
 * await ports.tombstones.write([{ code, planHash: "sha256:1", action: "erase", state: "final" }]);
 * // The back-up brought the item back.
 * const outcome = await reapplyTombstones([item.id], ports);
 * [outcome.status, outcome.itemIds]; // => ["clean", ["item_1"]]
 * ```
 */
export async function reapplyTombstones(
  restored: readonly Id<"item">[],
  ports: Pick<ExecutionPorts, "stores" | "tombstones" | "within">,
): Promise<ReapplyOutcome> {
  try {
    return await reapplied(restored, ports);
  } catch {
    return { status: "partial", itemIds: [], unfinishedPlans: [], because: [reason("retention/tombstones-unread")] };
  }
}

async function reapplied(
  restored: readonly Id<"item">[],
  { stores, tombstones, within }: Pick<ExecutionPorts, "stores" | "tombstones" | "within">,
): Promise<ReapplyOutcome> {
  const byCode = new Map<string, Id<"item">>();
  const codes = await insisted(within, () => Promise.all(restored.map((id) => tombstones.codeOf(id))));
  restored.forEach((id, at) => byCode.set(codes[at] as string, id));
  const marks = await insisted(within, () => tombstones.read(codes));
  const faults: Reason[] = [];
  const idsOf = (action: Disposition): Id<"item">[] =>
    marks
      .filter((mark) => mark.state === "final" && mark.action === action)
      .flatMap(({ code }) => byCode.get(code) ?? [])
      .sort(compareText);
  for (const action of dispositions) {
    const itemIds = idsOf(action);
    if (itemIds.length === 0) continue;
    const order = { orderId: contentHash({ reapplied: action, itemIds }), action, itemIds, redact: [] };
    for (const store of stores) faults.push(...(await orderStore(store, order, { within, hasReceipt: false })).faults);
  }
  const pending = marks.filter(({ state }) => state === "pending").map(({ planHash }) => planHash);
  const itemIds = dispositions.flatMap(idsOf).sort(compareText);
  return {
    status: faults.length > 0 ? "partial" : "clean",
    itemIds,
    unfinishedPlans: [...new Set(pending)].sort(compareText),
    because: faults.length > 0 ? faults : [reason("retention/tombstones-reapplied", { count: itemIds.length })],
  };
}
