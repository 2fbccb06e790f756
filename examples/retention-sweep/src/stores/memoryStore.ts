import type { DataItem, DisposalStore, StoredState, StoreOrder } from "@samtal/retention";

type ItemId = DataItem["id"];

const becomes = { restrict: "restricted", pseudonymise: "pseudonymised", anonymise: "anonymised", erase: "absent" } as const;
const rank = { present: 0, restricted: 1, pseudonymised: 2, anonymised: 3, absent: 4 } as const;

/** A store in this process, as strict as a real one ought to be: it says what it did and shows what it holds. */
export class MemoryStore implements DisposalStore {
  readonly key: string;
  /** What it held at first. */
  readonly held: ReadonlySet<ItemId>;
  /** Every order that was carried out, by its id. */
  readonly carriedOut = new Map<string, StoreOrder>();
  /** Whether the store is out of order for an order. */
  isDown: (order: StoreOrder) => boolean = () => false;
  readonly #states: Map<ItemId, StoredState>;

  constructor(key: string, items: readonly DataItem[]) {
    this.key = key;
    this.held = new Set(items.map(({ id }) => id));
    this.#states = new Map(items.map(({ id }) => [id, "present"]));
  }

  stateOf(id: ItemId): StoredState {
    return this.#states.get(id) ?? "absent";
  }

  inspect(itemIds: readonly ItemId[]): Promise<ReadonlyMap<ItemId, StoredState>> {
    return Promise.resolve(new Map(itemIds.map((id) => [id, this.stateOf(id)])));
  }

  dispose(order: StoreOrder): Promise<{ receiptId: string; count: number }> {
    if (this.isDown(order)) return Promise.reject(new Error(`${this.key} is down`));
    const state = becomes[order.action];
    const undone = order.itemIds.filter((id) => rank[this.stateOf(id)] < rank[state]);
    for (const id of undone) {
      if (state === "absent") this.#states.delete(id);
      else this.#states.set(id, state);
    }
    this.carriedOut.set(order.orderId, order);
    return Promise.resolve({ receiptId: `${this.key}-${order.orderId.slice(7, 19)}`, count: undone.length });
  }

  /** How many items it holds, by state. */
  counts(): Readonly<Partial<Record<StoredState, number>>> {
    const counts: Partial<Record<StoredState, number>> = {};
    for (const state of this.#states.values()) counts[state] = (counts[state] ?? 0) + 1;
    return counts;
  }

  backUp(): ReadonlyMap<ItemId, StoredState> {
    return new Map(this.#states);
  }

  restore(backUp: ReadonlyMap<ItemId, StoredState>): void {
    this.#states.clear();
    for (const [id, state] of backUp) this.#states.set(id, state);
  }
}
