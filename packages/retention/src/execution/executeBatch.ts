import { contentHash, type Id, type Reason, reason } from "@samtal/core";
import type { BusinessCalendar, Instant, LocalDate } from "@samtal/core/time";
import { evaluateEach } from "../evaluation/evaluateEach.ts";
import type { Evaluation } from "../evaluation/evaluation.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import type { DispositionPlan, PlannedItem } from "./dispositionPlan.ts";
import type { ExecutionPorts, LockedItems, StoreOrder, Tombstone } from "./executionPorts.ts";
import { asked } from "./asked.ts";
import { insisted } from "./insisted.ts";
import { lockedWork } from "./lockedWork.ts";
import { isReceiptId, orderStore } from "./orderStore.ts";
import type { ReceiptBook } from "./receiptBook.ts";
import { stoppedMarks } from "./stoppedMarks.ts";

/** What became of one item of the plan. */
export interface ItemResult {
  readonly itemId: Id<"item">;
  readonly action: PlannedItem["action"];
  /** `partial`: ordered, but not seen done everywhere. Never a success. */
  readonly status: "done" | "skipped" | "partial";
  /** A claim came to keep the item after its disposal had begun: some store may have disposed of it. For people to sort out. */
  readonly isStopped?: true;
  readonly because: readonly Reason[];
}

/** What every batch of a run shares. */
export interface Run {
  readonly plan: DispositionPlan;
  readonly policy: RetentionPolicy;
  readonly day: LocalDate;
  readonly now: Instant;
  readonly ports: ExecutionPorts;
  readonly receipts: ReceiptBook;
  readonly calendar?: BusinessCalendar;
}

/** Carries out one batch of one action under one lock: judge again, mark, order, look, tell, finish. */
export function executeBatch(batch: readonly PlannedItem[], run: Run): Promise<readonly ItemResult[]> {
  const { ports, plan } = run;
  const itemIds = batch.map(({ itemId }) => itemId);
  return lockedWork(ports, { tenantId: plan.tenantId, itemIds }, async (current) => {
    const { codes, markOf } = await marked(itemIds, run);
    const verdicts = judgedAgain(batch, current, run);
    const due = batch.filter(({ itemId }) => verdicts.get(itemId) === "due");
    const begun = batch.flatMap(({ itemId, action }) => {
      const mark = markOf(itemId);
      const verdict = verdicts.get(itemId);
      const isKept = verdict !== undefined && (verdict !== "due" || action === "restrict");
      return isKept && mark !== undefined && mark.state !== "final" ? [{ itemId, mark }] : [];
    });
    const untouched = await stoppedMarks(begun, ports);
    const isStopped = new Set(begun.map(({ itemId }) => itemId).filter((id) => !untouched.has(id)));
    for (const { itemId, action } of batch) {
      const verdict = verdicts.get(itemId);
      const isKept = verdict !== undefined && (verdict !== "due" || action === "restrict");
      const mark = markOf(itemId);
      // Every store had disposed of it, under whichever plan, and only the register was not told.
      if (isKept && mark?.state === "final" && mark.action !== "pseudonymise") isStopped.add(itemId);
    }
    const results: ItemResult[] = [...(await disposed(due, codes, current, run))];
    for (const item of batch) {
      const { itemId, action } = item;
      const verdict = verdicts.get(itemId);
      const mark = markOf(itemId);
      const ownMark = mark?.planHash === plan.planHash ? mark : undefined;
      if (verdict === "due") continue;
      if (verdict === undefined) results.push(goneResult(item, ownMark));
      else results.push({ itemId, action, status: "skipped", because: [verdict] });
      if (verdict !== undefined && ownMark?.state === "final") isStopped.add(itemId);
    }
    return results.map((result) => (isStopped.has(result.itemId) ? stopped(result) : result));
  });
}

/** A claim keeps by now what some store may have disposed of already. */
const stopped = (result: ItemResult): ItemResult => ({
  ...result,
  status: "partial",
  isStopped: true,
  because: [...result.because, reason("retention/kept-after-partial")],
});

interface Marks {
  readonly codes: ReadonlyMap<Id<"item">, string>;
  markOf(itemId: Id<"item">): Tombstone | undefined;
}

async function marked(itemIds: readonly Id<"item">[], { ports: { tombstones, within } }: Run): Promise<Marks> {
  const made = await insisted(within, () => Promise.all(itemIds.map((id) => tombstones.codeOf(id))));
  const codes = new Map(itemIds.map((id, at) => [id, made[at] as string]));
  const marks = new Map((await insisted(within, () => tombstones.read(made))).map((mark) => [mark.code, mark]));
  return { codes, markOf: (itemId) => marks.get(codes.get(itemId) as string) };
}

type Verdict = "due" | Reason;

/** An item without a verdict is no longer in the register. */
function judgedAgain(batch: readonly PlannedItem[], current: LockedItems, run: Run): Map<Id<"item">, Verdict> {
  const { plan, policy, day, calendar } = run;
  const evaluations = new Map<Id<"item">, Evaluation>();
  evaluateEach(current.items, current.facts, policy, day, calendar ? { calendar } : {}, (evaluation) => {
    evaluations.set(evaluation.itemId, evaluation);
  });
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
  const write = (state: Tombstone["state"]): Promise<void> => insisted(ports.within, () => ports.tombstones.write(marks(state)));
  if (action !== "restrict") await write("pending");
  const faults = await carriedOut({ orderId, action, itemIds, redact }, run);
  if (faults.length > 0) return due.map(({ itemId }) => ({ itemId, action, status: "partial", because: faults }));
  if (action !== "restrict") await write("final");
  await insisted(ports.within, () => current.finish(itemIds, action));
  const because = [reason("retention/disposal-seen", { count: ports.stores.length })];
  return due.map(({ itemId }) => ({ itemId, action, status: "done", because }));
}

async function carriedOut(order: StoreOrder, run: Run): Promise<Reason[]> {
  const { ports } = run;
  const faults: Reason[] = [];
  for (const store of ports.stores) {
    const hasReceipt = run.receipts.has(order, store.key);
    const answer = await orderStore(store, order, { within: ports.within, hasReceipt });
    faults.push(...answer.faults);
    if (answer.receiptId !== undefined) await remember(run, order, store.key, answer.receiptId);
  }
  // Recipients are told what was done, not what is half done.
  if (faults.length > 0) return faults;
  for (const recipient of ports.recipients) {
    const { key } = recipient;
    if (run.receipts.has(order, key)) continue;
    const answer = await asked(ports.within, () => recipient.notify(order));
    if (answer.status === "done" && isReceiptId(answer.value.receiptId)) await remember(run, order, key, answer.value.receiptId);
    else faults.push(reason("retention/recipient-unconfirmed", { recipient: key }));
  }
  return faults;
}

async function remember({ plan, now, ports, receipts }: Run, { orderId }: StoreOrder, from: string, receiptId: string): Promise<void> {
  const receipt = { planHash: plan.planHash, orderId, from, receiptId, at: now };
  await insisted(ports.within, () => ports.log.record(receipt));
  receipts.add(receipt);
}
