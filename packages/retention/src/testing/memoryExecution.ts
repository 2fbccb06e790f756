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

const reached = { restrict: "restricted", anonymise: "anonymised", pseudonymise: "pseudonymised", erase: "absent" } as const;

/** Two stores and one recipient that hold every item. */
export function memoryExecution(items: readonly DataItem[], facts: RetentionFacts): MemoryExecution {
  const stored = new Map(
    ["database", "files"].map((key) => [key, new Map(items.map(({ id }) => [id, "present" as StoredState]))]),
  );
  const call = async <T>(name: string, effect: () => T): Promise<T> => {
    await world.step(name, "before");
    const value = effect();
    await world.step(name, "after");
    return value;
  };
  const store = (key: string, held: Map<Id<"item">, StoredState>): DisposalStore => ({
    key,
    inspect: (ids) => call(`${key}.inspect`, () => new Map(ids.map((id) => [id, held.get(id) ?? "absent"]))),
    dispose: (order) =>
      call(`${key}.dispose`, () => {
        world.orders.push(order);
        const changed = order.itemIds.filter((id) => held.has(id) && held.get(id) !== reached[order.action]);
        for (const id of changed) {
          if (order.action === "erase") held.delete(id);
          else held.set(id, reached[order.action]);
        }
        return { receiptId: `${key}-${order.orderId}`, count: changed.length };
      }),
  });
  const world: MemoryExecution = {
    register: new Map(items.map((item) => [item.id, item])),
    facts,
    stored,
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
      stores: [...stored].map(([key, held]) => store(key, held)),
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
