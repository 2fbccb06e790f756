import type { Id } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type {
  DisposalStore,
  ExecutionPorts,
  ExecutionReceipt,
  StoredState,
  StoreOrder,
  Tombstone,
} from "../execution/executionPorts.ts";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import { type MemoryStore, memoryStore } from "./memoryStore.ts";

/** Everything that a run touches, in memory and open to look at. */
export interface MemoryExecution {
  readonly register: Map<Id<"item">, DataItem>;
  facts: RetentionFacts;
  readonly stored: ReadonlyMap<string, Map<Id<"item">, StoredState>>;
  readonly marks: Map<string, Tombstone>;
  readonly receipts: ExecutionReceipt[];
  readonly orders: StoreOrder[];
  lastRun: Instant | null;
  /** Called before and after the effect of each call; may throw, or never return. */
  step: (name: string, when: "before" | "after") => Promise<void>;
  readonly ports: ExecutionPorts;
}

/** Two stores and one recipient that hold every item. */
export function memoryExecution(items: readonly DataItem[], facts: RetentionFacts): MemoryExecution {
  const stores = ["database", "files"].map((key) => memoryStore(key, (order) => world.orders.push(order)));
  for (const { held } of stores) for (const { id } of items) held.set(id, "present");
  const call = async <T>(name: string, effect: () => T | Promise<T>): Promise<T> => {
    await world.step(name, "before");
    const value = await effect();
    await world.step(name, "after");
    return value;
  };
  const stepped = ({ store }: MemoryStore): DisposalStore => ({
    key: store.key,
    inspect: (ids) => call(`${store.key}.inspect`, () => store.inspect(ids)),
    dispose: (order) => call(`${store.key}.dispose`, () => store.dispose(order)),
  });
  const world: MemoryExecution = {
    register: new Map(items.map((item) => [item.id, item])),
    facts,
    stored: new Map(stores.map(({ store, held }) => [store.key, held])),
    marks: new Map(),
    receipts: [],
    orders: [],
    lastRun: null,
    step: async () => {},
    ports: {
      transaction: async (_tenant, _ids, work) => {
        await world.step("transaction", "before");
        const value = await work({
          items: [...world.register.values()],
          facts: world.facts,
          finish: (ids, action) =>
            call("finish", () => {
              if (action === "erase" || action === "anonymise") ids.forEach((id) => world.register.delete(id));
            }),
        });
        await world.step("transaction", "after");
        return value;
      },
      stores: stores.map(stepped),
      recipients: [{ key: "employer", notify: ({ orderId }) => call("notify", () => ({ receiptId: `told-${orderId}` })) }],
      tombstones: {
        codeOf: async (id) => `keyed:${id}`,
        read: (codes) => call("read", () => codes.flatMap((code) => world.marks.get(code) ?? [])),
        write: (marks) => call("write", () => marks.forEach((mark) => world.marks.set(mark.code, mark))),
        withdraw: (codes) => call("withdraw", () => codes.forEach((code) => world.marks.delete(code))),
      },
      log: {
        lastRun: () => call("lastRun", () => world.lastRun),
        begin: (_tenant, now) => call("begin", () => void (world.lastRun = now)),
        receipts: () => call("receipts", () => [...world.receipts]),
        record: (receipt) => call("record", () => void world.receipts.push(receipt)),
      },
      within: async (work) => ({ status: "done", value: await work() }),
    },
  };
  return world;
}
