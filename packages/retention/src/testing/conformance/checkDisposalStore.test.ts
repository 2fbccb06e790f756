import { describe, expect, it } from "vitest";
import type { DisposalStore, StoreOrder } from "../../execution/executionPorts.ts";
import { memoryExecution } from "../memoryExecution.ts";
import { memoryStore } from "../memoryStore.ts";
import { buildDataItem } from "../buildDataItem.ts";
import { buildRetentionFacts } from "../buildRetentionFacts.ts";
import { checkDisposalStore, type StoreTrial } from "./checkDisposalStore.ts";

/** A store that goes wrong in one way. */
const faulty = (change: (store: DisposalStore) => Partial<DisposalStore>) => (): StoreTrial => {
  const { store, put } = memoryStore("files");
  return { put, store: { ...store, ...change(store) } };
};
const findings = async (open: () => StoreTrial): Promise<readonly string[]> =>
  (await checkDisposalStore(open)).findings.map(({ law }) => law);

describe("checkDisposalStore", () => {
  it("finds nothing in a store that does what it says, and has tried every law", async () => {
    const report = await checkDisposalStore(() => memoryStore("files"));
    expect([report.status, report.checked.length, report.findings]).toEqual(["conforms", 5, []]);
  });
  it("finds nothing in the stores that the tests of execution run on", async () => {
    const open = (): StoreTrial => {
      const world = memoryExecution([buildDataItem({ id: "item_x" })], buildRetentionFacts());
      const [store] = world.ports.stores;
      return { store: store as DisposalStore, put: async (id) => void world.stored.get("database")?.set(id, "present") };
    };
    expect(await findings(open)).toEqual([]);
  });
  it("finds a store that does nothing, too little, too much, or brings things back", async () => {
    expect(await findings(faulty(() => ({ dispose: async () => ({ receiptId: "r", count: 0 }) })))).toEqual([
      "does-what-it-says", "counts-what-it-changed",
    ]);
    const half = (order: StoreOrder): StoreOrder => ({ ...order, itemIds: order.itemIds.slice(1) });
    expect(await findings(faulty((store) => ({ dispose: (order) => store.dispose(half(order)) })))).toContain("does-what-it-says");
    const wide = (store: DisposalStore) => ({
      dispose: (order: StoreOrder) => store.dispose({ ...order, itemIds: [...order.itemIds, "item_trial0" as never] }),
    });
    expect(await findings(faulty(wide))).toContain("does-what-it-says");
    const reviving = (): StoreTrial => {
      const { store, held, put } = memoryStore("files");
      const dispose: DisposalStore["dispose"] = async (order) => {
        const answer = await store.dispose(order);
        if (order.action === "restrict") for (const id of order.itemIds) held.set(id, "restricted");
        return answer;
      };
      return { put, store: { ...store, dispose } };
    };
    expect(await findings(reviving)).toContain("does-what-it-says");
  });
  it("finds counts that are told wrong, repeats that count again, and looks that hide or invent", async () => {
    const counting = (store: DisposalStore) => ({
      dispose: async (order: StoreOrder) => ({ ...(await store.dispose(order)), count: order.itemIds.length }),
    });
    expect(await findings(faulty(counting))).toEqual(["counts-what-it-changed", "repeats-without-a-change"]);
    expect(await findings(faulty(() => ({ inspect: async () => new Map() })))).toContain("holds-what-came-in");
    const inventing = (store: DisposalStore) => ({
      inspect: async (ids: Parameters<DisposalStore["inspect"]>[0]) => new Map([...(await store.inspect(ids)), ["item_other" as never, "present"]] as const),
    });
    expect(await findings(faulty(inventing as never))).toEqual(["answers-only-what-was-asked"]);
  });
  it("gives the same report for the same seed, and orders only what the store can do", async () => {
    const asked = new Set<string>();
    const open = (): StoreTrial => memoryStore("files", ({ action }) => asked.add(action));
    const trials = { seed: 7, runs: 20, actions: ["erase", "restrict"] } as const;
    expect(await checkDisposalStore(open, trials)).toEqual(await checkDisposalStore(open, trials));
    expect([...asked].sort()).toEqual(["erase", "restrict"]);
  });
});
