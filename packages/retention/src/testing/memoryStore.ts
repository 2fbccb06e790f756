import type { Id } from "@samtal/core";
import type { DisposalStore, StoredState, StoreOrder } from "../execution/executionPorts.ts";

/** A store in memory, and what it holds. */
export interface MemoryStore {
  readonly store: DisposalStore;
  readonly held: Map<Id<"item">, StoredState>;
  put(itemId: Id<"item">): Promise<void>;
}

const reached = { restrict: "restricted", pseudonymise: "pseudonymised", anonymise: "anonymised", erase: "absent" } as const;
const rank = { present: 0, restricted: 1, pseudonymised: 2, anonymised: 3, absent: 4 } as const;

/**
 * A store that does what it is ordered to.
 *
 * @param key - its key
 * @param onOrder - hears of each order before it is carried out
 */
export function memoryStore(key: string, onOrder: (order: StoreOrder) => void = () => {}): MemoryStore {
  const held = new Map<Id<"item">, StoredState>();
  return {
    held,
    put: async (itemId) => void held.set(itemId, "present"),
    store: {
      key,
      inspect: async (ids) => new Map(ids.map((id) => [id, held.get(id) ?? "absent"])),
      dispose: async (order) => {
        onOrder(order);
        const wanted = reached[order.action];
        const changed = order.itemIds.filter((id) => rank[held.get(id) ?? "absent"] < rank[wanted]);
        for (const id of changed) {
          if (wanted === "absent") held.delete(id);
          else held.set(id, wanted);
        }
        return { receiptId: `${key}-${order.orderId}`, count: changed.length };
      },
    },
  };
}
