import { type Reason, reason } from "@samtal/core";
import { asked } from "./asked.ts";
import type { DisposalStore, ExecutionPorts, StoredState, StoreOrder } from "./executionPorts.ts";

/** Gives one order to one store and looks afterwards what became of it. */
export async function orderStore(
  store: DisposalStore,
  order: StoreOrder,
  { within, hasReceipt }: { within: ExecutionPorts["within"]; hasReceipt: boolean },
): Promise<{ readonly receiptId?: string; readonly faults: readonly Reason[] }> {
  const before = await asked(within, () => store.inspect(order.itemIds));
  if (before.status !== "done") return { faults: [unanswered(store.key, before.status)] };
  const undone = order.itemIds.filter((id) => !isSettled(order.action, before.value.get(id)));
  if (undone.length === 0 && hasReceipt) return { faults: [] };
  const told = await asked(within, () => store.dispose(order));
  // The look follows a failed call too: a store may have done its work and lost only the answer.
  const after = await asked(within, () => store.inspect(order.itemIds));
  if (told.status !== "done") return { faults: [unanswered(store.key, told.status)] };
  if (after.status !== "done") return { faults: [unanswered(store.key, after.status)] };
  const left = order.itemIds.filter((id) => !isSettled(order.action, after.value.get(id)));
  const lost =
    order.action === "erase" ? [] : order.itemIds.filter((id) => isHeld(before.value.get(id)) && !isHeld(after.value.get(id)));
  const faults = [
    ...(isReceiptId(told.value.receiptId) ? [] : [reason("retention/store-without-receipt", { store: store.key })]),
    ...(left.length > 0 ? [reason("retention/store-still-holds", { store: store.key, count: left.length })] : []),
    ...(lost.length > 0 ? [reason("retention/store-erased-too-much", { store: store.key, count: lost.length })] : []),
    ...(told.value.count === undone.length
      ? []
      : [reason("retention/store-count-wrong", { store: store.key, told: told.value.count, count: undone.length })]),
  ];
  return faults.length > 0 ? { faults } : { receiptId: told.value.receiptId, faults };
}

function unanswered(store: string, status: "threw" | "timed-out"): Reason {
  return status === "threw" ? reason("retention/store-threw", { store }) : reason("retention/store-timed-out", { store });
}

/** What a port in plain JavaScript may have left out. */
export const isReceiptId = (receiptId: unknown): boolean => typeof receiptId === "string" && receiptId !== "";

const isHeld = (state: StoredState | undefined): boolean => state !== undefined && state !== "absent";

const rank = { present: 0, restricted: 1, pseudonymised: 2, anonymised: 3, absent: 4 } as const;
const wanted = { restrict: 1, pseudonymise: 2, anonymise: 3, erase: 4 } as const;

function isSettled(action: StoreOrder["action"], state: StoredState = "absent"): boolean {
  return rank[state] >= wanted[action];
}
