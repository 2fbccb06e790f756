import { compareText, type Id, toId } from "@samtal/core";
import * as fc from "fast-check";
import type { DisposalStore, StoredState, StoreOrder } from "../../execution/executionPorts.ts";

/** A store to try, with what it holds. */
export interface StoreTrial {
  readonly store: DisposalStore;
  /** Makes the store hold an item, as if it had just come in. */
  put(itemId: Id<"item">): Promise<void>;
}

/** How hard to look. */
export interface StoreTrials {
  /**
   * Where the generated orders begin: the same seed, the same report.
   *
   * @defaultValue 1
   */
  readonly seed?: number;
  /**
   * Series of orders for each law.
   *
   * @defaultValue 50
   */
  readonly runs?: number;
  /**
   * What the store is asked to do; a store that can't pseudonymise is never ordered to.
   *
   * @defaultValue all four
   */
  readonly actions?: readonly StoreOrder["action"][];
}

/** A law that a store breaks. */
export interface StoreFinding {
  readonly law: string;
  /** What it means, in English. */
  readonly message: string;
  /** The smallest series of orders found that shows it. */
  readonly counterexample: unknown;
}

/** Whether a store keeps the laws of its port, as far as the runs could show. */
export interface StoreConformance {
  readonly status: "conforms" | "violates";
  /** The laws that were tried, in order. */
  readonly checked: readonly string[];
  readonly findings: readonly StoreFinding[];
}

interface Step {
  readonly action: StoreOrder["action"];
  readonly items: readonly number[];
}

const reached: Readonly<Record<StoreOrder["action"], StoredState>> = {
  restrict: "restricted",
  pseudonymise: "pseudonymised",
  anonymise: "anonymised",
  erase: "absent",
};
const rank: Readonly<Record<StoredState, number>> = { present: 0, restricted: 1, pseudonymised: 2, anonymised: 3, absent: 4 };
const held = [0, 1, 2, 3];
const foreign = 4;
const idOf = (at: number): Id<"item"> => toId("item", `trial${at}`);
const orderOf = ({ action, items }: Step, at: number): StoreOrder => ({
  orderId: `order-${at}`,
  action,
  itemIds: items.map(idOf),
  redact: [],
});

/**
 * Tries to show that a store breaks the contract of `DisposalStore`: that `inspect` tells the truth, that an order reaches
 * the items it names and no others, that its count is of the items it changed, that a repeat changes nothing, and that what
 * it never held is absent.
 *
 * It needs fast-check, an optional peer, and no test framework.
 *
 * @param open - gives an empty store and a way to put items in; called for every series of orders
 * @param trials - seed, how many series for each law, and which actions
 * @returns `conforms`, as far as the runs could show, or `violates` with the findings
 * @example
 * ```ts
 * import { checkDisposalStore, memoryStore } from "@samtal/retention/testing";
 *
 * (await checkDisposalStore(() => memoryStore("files"))).status; // => "conforms"
 * const boastful = () => {
 *   const { store, put } = memoryStore("files");
 *   return { put, store: { ...store, dispose: async () => ({ receiptId: "done", count: 0 }) } };
 * };
 * (await checkDisposalStore(boastful)).findings.map(({ law }) => law); // => ["does-what-it-says", "counts-what-it-changed"]
 * ```
 */
export async function checkDisposalStore(
  open: () => StoreTrial | Promise<StoreTrial>,
  { seed = 1, runs = 50, actions = ["restrict", "pseudonymise", "anonymise", "erase"] }: StoreTrials = {},
): Promise<StoreConformance> {
  const step = fc.record({
    action: fc.constantFrom(...actions),
    items: fc.uniqueArray(fc.constantFrom(...held, foreign), { minLength: 1 }),
  });
  const series = fc.array(step, { minLength: 1, maxLength: 5 });
  const findings: StoreFinding[] = [];
  for (const [law, { message, holds }] of Object.entries(laws)) {
    const details = await fc.check(fc.asyncProperty(series, async (steps) => holds(steps, await filled(open))), { seed, numRuns: runs });
    if (details.counterexample !== null) findings.push({ law, message, counterexample: details.counterexample[0] });
  }
  return { status: findings.length === 0 ? "conforms" : "violates", checked: Object.keys(laws), findings };
}

async function filled(open: () => StoreTrial | Promise<StoreTrial>): Promise<DisposalStore> {
  const trial = await open();
  for (const at of held) await trial.put(idOf(at));
  return trial.store;
}

const everything = [...held, foreign].map(idOf);

async function statesOf(store: DisposalStore): Promise<string> {
  const states = await store.inspect(everything);
  return JSON.stringify(everything.map((id) => states.get(id) ?? "absent"));
}

/** What the items should be after the orders: no order brings anything back. */
function expectedStates(steps: readonly Step[]): string {
  const states: StoredState[] = [...held.map((): StoredState => "present"), "absent"];
  for (const { action, items } of steps) {
    for (const at of items) if (rank[reached[action]] > rank[states[at] as StoredState]) states[at] = reached[action];
  }
  return JSON.stringify(states);
}

interface StoreLaw {
  readonly message: string;
  holds(steps: readonly Step[], store: DisposalStore): Promise<boolean>;
}

const laws: Readonly<Record<string, StoreLaw>> = {
  "holds-what-came-in": {
    message: "An item that came in is present, and one that never did is absent or left out.",
    holds: async (_steps, store) => (await statesOf(store)) === expectedStates([]),
  },
  "does-what-it-says": {
    message: "After an order, the items that it names are as ordered, or further gone, and all others as they were.",
    holds: async (steps, store) => {
      for (const [at, step] of steps.entries()) {
        await store.dispose(orderOf(step, at));
        if ((await statesOf(store)) !== expectedStates(steps.slice(0, at + 1))) return false;
      }
      return true;
    },
  },
  "counts-what-it-changed": {
    message: "The count is of the items that the order changed: none that were so already, none that it does not hold.",
    holds: async (steps, store) => {
      for (const [at, step] of steps.entries()) {
        const before = JSON.parse(expectedStates(steps.slice(0, at))) as StoredState[];
        const due = step.items.filter((item) => rank[before[item] as StoredState] < rank[reached[step.action]]);
        if ((await store.dispose(orderOf(step, at))).count !== due.length) return false;
      }
      return true;
    },
  },
  "repeats-without-a-change": {
    message: "The same order again changes nothing and counts nothing.",
    holds: async (steps, store) => {
      for (const [at, step] of steps.entries()) {
        await store.dispose(orderOf(step, at));
        const before = await statesOf(store);
        const again = await store.dispose(orderOf(step, at));
        if (again.count !== 0 || (await statesOf(store)) !== before) return false;
      }
      return true;
    },
  },
  "answers-only-what-was-asked": {
    message: "What is told of an item does not depend on which others are asked about.",
    holds: async (steps, store) => {
      for (const [at, step] of steps.entries()) await store.dispose(orderOf(step, at));
      const together = await store.inspect(everything);
      for (const id of everything) {
        const alone = await store.inspect([id]);
        if ([...alone.keys()].some((key) => compareText(key, id) !== 0)) return false;
        if ((alone.get(id) ?? "absent") !== (together.get(id) ?? "absent")) return false;
      }
      return true;
    },
  },
};
