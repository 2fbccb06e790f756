import type { Id } from "@samtal/core";
import type { Instant } from "@samtal/core/time";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { DataItem, Disposition } from "../items/dataItem.ts";
import type { PlannedItem } from "./dispositionPlan.ts";

/** What a store holds of an item. */
export type StoredState = "absent" | "present" | "restricted" | "anonymised" | "pseudonymised";

/** What a store is ordered to do. Repeating an order changes nothing. */
export interface StoreOrder {
  /** The same at every attempt. */
  readonly orderId: string;
  readonly action: PlannedItem["action"];
  /** Only ids of the approved plan, never a job, an application or a person. */
  readonly itemIds: readonly Id<"item">[];
  /** Who is to be removed from which item, where the store can; the whole item is locked until it did. */
  readonly redact: readonly { readonly itemId: Id<"item">; readonly subjectIds: PlannedItem["redact"] }[];
}

/** A place where items lie: a database, a file store, a search index, a processor. */
export interface DisposalStore {
  readonly key: string;
  /** What it holds now. An id that is left out is absent. */
  inspect(itemIds: readonly Id<"item">[]): Promise<ReadonlyMap<Id<"item">, StoredState>>;
  /**
   * Carries out the order and says how many items it changed. Believed only after `inspect`. An order that was given up on, since
   * `within` timed out, must not take effect once the transaction has ended: by then the item may be held.
   */
  dispose(order: StoreOrder): Promise<{ readonly receiptId: string; readonly count: number }>;
}

/** Somebody who was given the data and has to be told (GDPR art. 19). */
export interface Recipient {
  readonly key: string;
  /** Tells, and gives the receipt. Telling again under the same `orderId` changes nothing. */
  notify(order: StoreOrder): Promise<{ readonly receiptId: string }>;
}

/** A mark that an item was ordered to be disposed of: a keyed code, no content. */
export interface Tombstone {
  /** Keyed code (HMAC) of the item's id. */
  readonly code: string;
  readonly planHash: string;
  readonly action: Disposition;
  /**
   * `pending` until every store was seen to have done it. `stopped`: a claim came to keep the item when some store may have
   * done it already. Only `final` ones are re-applied.
   */
  readonly state: "pending" | "final" | "stopped";
}

/** Where tombstones lie: outside the back-ups that they guard. */
export interface TombstoneStore {
  /** The keyed code of an item's id, under a key that the tenant alone has. */
  codeOf(itemId: Id<"item">): Promise<string>;
  read(codes: readonly string[]): Promise<readonly Tombstone[]>;
  /** Writes or replaces by code. */
  write(tombstones: readonly Tombstone[]): Promise<void>;
  /** Takes back those of items that are kept after all and lie untouched in every store. */
  withdraw(codes: readonly string[]): Promise<void>;
}

/** What a store or a recipient answered for one order. */
export interface ExecutionReceipt {
  readonly planHash: string;
  readonly orderId: string;
  /** Key of the store or recipient. */
  readonly from: string;
  readonly receiptId: string;
  readonly at: Instant;
}

/** What the executor remembers between runs. */
export interface RunLog {
  /** `now` of the tenant's last run. */
  lastRun(tenantId: string): Promise<Instant | null>;
  begin(tenantId: string, now: Instant, planHash: string): Promise<void>;
  receipts(planHash: string): Promise<readonly ExecutionReceipt[]>;
  /** Remembers a receipt, once for each order and sender. */
  record(receipt: ExecutionReceipt): Promise<void>;
}

/** The tenant's items as they are now, locked for one transaction together with the facts about them. */
export interface LockedItems {
  /** The asked items and everything that they derive from, as far as it still exists. */
  readonly items: readonly DataItem[];
  readonly facts: RetentionFacts;
  /** Marks items as done in the register: the last step, after every receipt. Repeating it changes nothing. */
  finish(itemIds: readonly Id<"item">[], action: PlannedItem["action"]): Promise<void>;
}

/** Everything that execution touches. Each call is waited for no longer than `within` allows. */
export interface ExecutionPorts {
  /** Locks items and facts of one tenant, does the work, and unlocks. */
  transaction<T>(
    tenantId: string,
    itemIds: readonly Id<"item">[],
    work: (current: LockedItems) => Promise<T>,
  ): Promise<T>;
  readonly stores: readonly DisposalStore[];
  readonly recipients: readonly Recipient[];
  readonly tombstones: TombstoneStore;
  readonly log: RunLog;
  /** Waits for the work no longer than the caller allows. */
  within<T>(work: () => Promise<T>): Promise<{ readonly status: "done"; readonly value: T } | { readonly status: "timed-out" }>;
}
