import { contentHash, type Id, type Reason, reason } from "@samtal/core";
import type { BusinessCalendar, Instant, LocalDate } from "@samtal/core/time";
import { planRetention } from "../evaluation/planRetention.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import type { DispositionPlan, PlannedItem } from "./dispositionPlan.ts";
import type { ExecutionPorts, ExecutionReceipt, LockedItems, StoreOrder, Tombstone } from "./executionPorts.ts";
import { asked, orderStore } from "./orderStore.ts";

/** What became of one item of the plan. */
export interface ItemResult {
  readonly itemId: Id<"item">;
  readonly action: PlannedItem["action"];
  /** `partial`: ordered, but not seen done everywhere. Never a success. */
  readonly status: "done" | "skipped" | "partial";
  readonly because: readonly Reason[];
}

/** What every batch of a run shares. */
export interface Run {
  readonly plan: DispositionPlan;
  readonly policy: RetentionPolicy;
  readonly day: LocalDate;
  readonly now: Instant;
  readonly ports: ExecutionPorts;
  readonly receipts: ExecutionReceipt[];
  readonly calendar?: BusinessCalendar;
}

/** Carries out one batch of one action under one lock: judge again, mark, order, look, tell, finish. */
export function executeBatch(batch: readonly PlannedItem[], run: Run): Promise<readonly ItemResult[]> {
  const { ports, plan } = run;
  const ids = batch.map(({ itemId }) => itemId);
  return ports.transaction(plan.tenantId, ids, async (current) => {
    const codes = new Map<Id<"item">, string>();
    for (const id of ids) codes.set(id, await ports.tombstones.codeOf(id));
    const marks = await ports.tombstones.read([...codes.values()]);
    const ownMarks = new Map(marks.filter(({ planHash }) => planHash === plan.planHash).map((mark) => [mark.code, mark]));
    const verdicts = judgedAgain(batch, current, run);
    const results: ItemResult[] = [];
    const due: PlannedItem[] = [];
    const kept: string[] = [];
    for (const item of batch) {
      const code = codes.get(item.itemId) as string;
      const mark = ownMarks.get(code);
      const verdict = verdicts.get(item.itemId);
      if (verdict === "due") due.push(item);
      else if (verdict === undefined) results.push(goneResult(item, mark));
      else {
        if (mark) kept.push(code);
        const because = mark ? [verdict, reason("retention/kept-after-partial")] : [verdict];
        results.push({ itemId: item.itemId, action: item.action, status: mark ? "partial" : "skipped", because });
      }
    }
    if (kept.length > 0) await ports.tombstones.withdraw(kept);
    return [...results, ...(await disposed(due, codes, current, run))];
  });
}

type Verdict = "due" | Reason;

/** An item without a verdict is no longer in the register. */
function judgedAgain(batch: readonly PlannedItem[], current: LockedItems, run: Run): Map<Id<"item">, Verdict> {
  const { plan, policy, day, calendar } = run;
  const now = planRetention(current.items, current.facts, policy, day, calendar && { calendar });
  const evaluations = new Map(now.items.map((evaluation) => [evaluation.itemId, evaluation]));
  const verdicts = new Map<Id<"item">, Verdict>();
  for (const { itemId, action, redact } of batch) {
    const evaluation = evaluations.get(itemId);
    if (evaluation === undefined) continue;
    const isSame = evaluation.action === action && evaluation.redact.join() === redact.join();
    if (current.facts.zone !== plan.zone) verdicts.set(itemId, reason("retention/zone-changed"));
    else verdicts.set(itemId, isSame ? "due" : reason("retention/verdict-changed", { itemId }));
  }
  return verdicts;
}

function goneResult({ itemId, action }: PlannedItem, mark: Tombstone | undefined): ItemResult {
  if (mark?.state === "final") return { itemId, action, status: "done", because: [reason("retention/already-disposed")] };
  const status = mark === undefined ? "skipped" : "partial";
  return { itemId, action, status, because: [reason("retention/item-gone", { itemId })] };
}

async function disposed(
  due: readonly PlannedItem[],
  codes: ReadonlyMap<Id<"item">, string>,
  current: LockedItems,
  run: Run,
): Promise<readonly ItemResult[]> {
  const [first] = due;
  if (first === undefined) return [];
  const { ports, plan } = run;
  const { action } = first;
  const itemIds = due.map(({ itemId }) => itemId);
  const redact = due.filter((item) => item.redact.length > 0).map((item) => ({ itemId: item.itemId, subjectIds: item.redact }));
  const orderId = contentHash({ planHash: plan.planHash, action, itemIds, redact });
  const marks = (state: Tombstone["state"]): Tombstone[] =>
    action === "restrict"
      ? []
      : itemIds.map((id) => ({ code: codes.get(id) as string, planHash: plan.planHash, action, state }));
  if (action !== "restrict") await ports.tombstones.write(marks("pending"));
  const faults = await carriedOut({ orderId, action, itemIds, redact }, run);
  if (faults.length > 0) return due.map(({ itemId }) => ({ itemId, action, status: "partial", because: faults }));
  if (action !== "restrict") await ports.tombstones.write(marks("final"));
  await current.finish(itemIds, action);
  const because = [reason("retention/disposal-seen", { count: ports.stores.length })];
  return due.map(({ itemId }) => ({ itemId, action, status: "done", because }));
}

async function carriedOut(order: StoreOrder, run: Run): Promise<Reason[]> {
  const { ports } = run;
  const faults: Reason[] = [];
  for (const store of ports.stores) {
    const hasReceipt = receiptOf(run, order, store.key) !== undefined;
    const answer = await orderStore(store, order, { within: ports.within, hasReceipt });
    faults.push(...answer.faults);
    if (answer.receiptId !== undefined) await remember(run, order, store.key, answer.receiptId);
  }
  // Recipients are told what was done, not what is half done.
  if (faults.length > 0) return faults;
  for (const recipient of ports.recipients) {
    const { key } = recipient;
    if (receiptOf(run, order, key) !== undefined) continue;
    const answer = await asked(ports.within, () => recipient.notify(order));
    if (answer.status === "done") await remember(run, order, key, answer.value.receiptId);
    else faults.push(reason("retention/recipient-unconfirmed", { recipient: key }));
  }
  return faults;
}

const receiptOf = ({ receipts }: Run, { orderId }: StoreOrder, key: string): ExecutionReceipt | undefined =>
  receipts.find((receipt) => receipt.orderId === orderId && receipt.from === key);

async function remember(run: Run, order: StoreOrder, from: string, receiptId: string): Promise<void> {
  const receipt = { planHash: run.plan.planHash, orderId: order.orderId, from, receiptId, at: run.now };
  await run.ports.log.record(receipt);
  if (receiptOf(run, order, from) === undefined) run.receipts.push(receipt);
}
