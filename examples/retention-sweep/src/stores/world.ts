import type { DataItem, ExecutionPorts, ExecutionReceipt, RetentionFacts, StoreOrder } from "@samtal/retention";
import { MemoryStore } from "./memoryStore.ts";
import { Register } from "./register.ts";
import { Tombstones } from "./tombstones.ts";

/** Everything that holds data in this example, and the ports through which it is reached. */
export interface World {
  readonly register: Register;
  readonly stores: { readonly database: MemoryStore; readonly files: MemoryStore; readonly index: MemoryStore };
  readonly tombstones: Tombstones;
  readonly receipts: ExecutionReceipt[];
  /** What the recipient was told, by order. */
  readonly told: ReadonlyMap<string, StoreOrder>;
  readonly ports: ExecutionPorts;
}

const inFiles: ReadonlySet<string> = new Set(["recording", "transcript", "cv", "reference"]);
const unsearched: ReadonlySet<string> = new Set(["recording", "audit-event", "consent", "special-category", "accommodation"]);

/** Three stores, one recipient, a register, tombstones and a run log, all in this process. */
export function createWorld(
  items: readonly DataItem[],
  facts: RetentionFacts,
  onDone: (count: number, action: string) => void,
): World {
  const register = new Register(items, facts, onDone);
  const stores = {
    database: new MemoryStore("database", items),
    files: new MemoryStore("file-store", items.filter(({ category }) => inFiles.has(category))),
    index: new MemoryStore("search-index", items.filter(({ category }) => !unsearched.has(category))),
  };
  const tombstones = new Tombstones();
  const receipts: ExecutionReceipt[] = [];
  const told = new Map<string, StoreOrder>();
  const lastRuns = new Map<string, ExecutionReceipt["at"]>();
  const ports: ExecutionPorts = {
    transaction: (_tenant, itemIds, work) => register.transaction(itemIds, work),
    stores: [stores.database, stores.files, stores.index],
    recipients: [
      {
        key: "employer",
        notify: (order) => {
          told.set(order.orderId, order);
          return Promise.resolve({ receiptId: `employer-${order.orderId.slice(7, 19)}` });
        },
      },
    ],
    tombstones,
    log: {
      lastRun: (tenant) => Promise.resolve(lastRuns.get(tenant) ?? null),
      begin: (tenant, now) => {
        lastRuns.set(tenant, now);
        return Promise.resolve();
      },
      receipts: (planHash) => Promise.resolve(receipts.filter((receipt) => receipt.planHash === planHash)),
      record: (receipt) => {
        const isKnown = receipts.some(({ orderId, from }) => orderId === receipt.orderId && from === receipt.from);
        if (!isKnown) receipts.push(receipt);
        return Promise.resolve();
      },
    },
    // Nothing here hangs; a host ends the wait by a timer of its own.
    within: async (work) => ({ status: "done", value: await work() }),
  };
  return { register, stores, tombstones, receipts, told, ports };
}
