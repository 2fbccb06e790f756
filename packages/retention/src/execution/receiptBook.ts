import type { ExecutionReceipt, StoreOrder } from "./executionPorts.ts";

/** The receipts of one plan, found by order and sender. */
export interface ReceiptBook {
  has(order: StoreOrder, from: string): boolean;
  add(receipt: ExecutionReceipt): void;
  /** In the order in which they came. */
  all(): readonly ExecutionReceipt[];
}

/** A book that begins with what earlier runs got. */
export function receiptBook(known: readonly ExecutionReceipt[]): ReceiptBook {
  const keyOf = (orderId: string, from: string): string => `${orderId} ${from}`;
  const receipts = new Map(known.map((receipt) => [keyOf(receipt.orderId, receipt.from), receipt]));
  return {
    has: ({ orderId }, from) => receipts.has(keyOf(orderId, from)),
    add: (receipt) => {
      const key = keyOf(receipt.orderId, receipt.from);
      if (!receipts.has(key)) receipts.set(key, receipt);
    },
    all: () => [...receipts.values()],
  };
}
