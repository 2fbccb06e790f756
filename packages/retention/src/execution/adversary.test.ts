import { contentHash } from "@samtal/core";
import { parseInstant, parseLocalDate } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import type { DataItem } from "../items/dataItem.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { memoryExecution } from "../testing/memoryExecution.ts";
import { execute, type ExecutionOutcome } from "./execute.ts";
import type { DisposalStore, ExecutionPorts } from "./executionPorts.ts";
import { planDisposition } from "./planDisposition.ts";

const day = parseLocalDate("2026-08-01");
const now = parseInstant("2026-08-01T10:00:00Z");
const policy = buildRetentionPolicy([buildClaim({ period: "P6M" })]);
const facts = buildRetentionFacts({ rejected: "2026-01-10" });
const pair = ["item_1", "item_2"].map((id) => buildDataItem({ id }));

const runOf = (items: readonly DataItem[], { signedAt = "2026-08-01T09:00:00Z", edited = {} } = {}) => {
  const { planHash: made, ...rest } = { ...planDisposition(items, facts, policy, day, { tenantId: "t" }), ...edited };
  const plan = { ...rest, planHash: Object.keys(edited).length > 0 ? contentHash(rest) : made };
  const { planHash, policyHash } = plan;
  const at = parseInstant(signedAt);
  const approvals = ["p1", "p2"].map((personId) => ({ role: "dpo", personId, at, policyHash, planHash }));
  const acceptance = { schemaVersion: 1 as const, role: "dpo", personId: "p1", at, policyHash, unverified: [] };
  return (ports: ExecutionPorts): Promise<ExecutionOutcome> =>
    execute({ schemaVersion: 1, plan, approvals }, policy, acceptance, ports, { now, zoneRules: tzdataRules });
};
const codesOf = (outcome: ExecutionOutcome): string[] => {
  const reasons = outcome.status === "refused" ? outcome.because : outcome.items.flatMap(({ because }) => because);
  return [...new Set(reasons.map(({ code }) => code))];
};
/** A world of which the second store is replaced by one that lies. */
const lying = (lie: (truth: DisposalStore) => Partial<DisposalStore>) => {
  const world = memoryExecution(pair, facts);
  const [database, files] = world.ports.stores as [DisposalStore, DisposalStore];
  return { world, ports: { ...world.ports, stores: [database, { ...files, ...lie(files) }] } };
};

describe("a store that lies", () => {
  it.each([-1, 1, Number.NaN])("about its count, by %d: partial, no receipt of it, the employer not told", async (by) => {
    const { world, ports } = lying((truth) => ({
      dispose: async (order) => {
        const { receiptId, count } = await truth.dispose(order);
        return { receiptId, count: count + by };
      },
    }));
    const outcome = await runOf(pair)(ports);
    expect(outcome).toMatchObject({ status: "partial", subjects: [{ status: "erasing" }] });
    expect(codesOf(outcome)).toEqual(["retention/store-count-wrong"]);
    expect(world.receipts.map(({ from }) => from)).toEqual(["database"]);
    expect(world.register.size).toBe(2);
  });
  it("by doing nothing and calling it done: still holds both", async () => {
    const { ports } = lying(() => ({ dispose: async () => ({ receiptId: "sure", count: 2 }) }));
    const outcome = await runOf(pair)(ports);
    expect(outcome.status).toBe("partial");
    expect(codesOf(outcome)).toEqual(["retention/store-still-holds"]);
  });
  it("by leaving an item out until it is ordered: what it tells afterwards counts", async () => {
    let looks = 0;
    const { ports } = lying((truth) => ({
      inspect: (ids) => (looks++ === 0 ? truth.inspect(ids.slice(1)) : truth.inspect(ids)),
      dispose: async () => ({ receiptId: "sure", count: 1 }),
    }));
    expect((await runOf(pair)(ports)).status).toBe("partial");
  });
  it("by answers that are none: partial, never an exception", async () => {
    for (const answer of [undefined, null, {}, 7]) {
      const looking = lying(() => ({ inspect: async () => answer as never }));
      expect((await runOf(pair)(looking.ports)).status).toBe("partial");
      const disposing = lying(() => ({ dispose: async () => answer as never }));
      expect((await runOf(pair)(disposing.ports)).status).toBe("partial");
    }
  });
});

describe("a transaction that does otherwise", () => {
  it("never begins the work, begins it twice, or does not commit: never done unless it was", async () => {
    const world = memoryExecution(pair, facts);
    const idle = await runOf(pair)({ ...world.ports, transaction: async () => undefined as never });
    expect([idle.status, world.orders.length]).toEqual(["partial", 0]);
    const uncommitted: ExecutionPorts["transaction"] = async (tenant, ids, work) => {
      await world.ports.transaction(tenant, ids, work);
      throw new Error("commit failed");
    };
    expect((await runOf(pair)({ ...world.ports, transaction: uncommitted })).status).toBe("partial");
    const again = memoryExecution(pair, facts);
    const retried: ExecutionPorts["transaction"] = async (tenant, ids, work) => {
      await again.ports.transaction(tenant, ids, work);
      return await again.ports.transaction(tenant, ids, work);
    };
    expect((await runOf(pair)({ ...again.ports, transaction: retried })).status).toBe("complete");
    expect(again.receipts.map(({ from }) => from)).toEqual(["database", "files", "employer"]);
  });
});

describe("two runs of one plan at once, at the same instant", () => {
  it("are both complete under a lock, with one receipt of each", async () => {
    const world = memoryExecution(pair, facts);
    let queue: Promise<unknown> = Promise.resolve();
    const transaction: ExecutionPorts["transaction"] = (tenant, ids, work) => {
      const turn = queue.then(() => world.ports.transaction(tenant, ids, work));
      queue = turn.catch(() => {});
      return turn;
    };
    const run = runOf(pair);
    const outcomes = await Promise.all([run({ ...world.ports, transaction }), run({ ...world.ports, transaction })]);
    expect(outcomes.map(({ status }) => status)).toEqual(["complete", "complete"]);
    expect(world.orders.length).toBe(2);
    expect(world.receipts.map(({ from }) => from)).toEqual(["database", "files", "employer"]);
  });
});

describe("papers that don't fit", () => {
  it("refuses an approval of the future, and a plan whose policy hash was edited and hashed anew", async () => {
    const { ports } = memoryExecution(pair, facts);
    expect(codesOf(await runOf(pair, { signedAt: "2026-08-01T10:00:01Z" })(ports))).toEqual(["retention/signed-after-run"]);
    const edited = { policyHash: `sha256:${"0".repeat(64)}` };
    expect(codesOf(await runOf(pair, { edited })(ports))).toEqual(["retention/policy-edited", "retention/policy-not-accepted"]);
  });
  it("orders nothing for an item that somebody else took away, and does not call it done", async () => {
    const world = memoryExecution(pair.slice(1), facts);
    const outcome = await runOf(pair)(world.ports);
    expect(outcome).toMatchObject({ items: [{ itemId: "item_1", status: "skipped" }, { itemId: "item_2", status: "done" }] });
    expect(world.orders.every(({ itemIds }) => itemIds.join() === "item_2")).toBe(true);
  });
  it("gives a tenant that sent only an edited action nothing but what the policy says", async () => {
    const { items } = planDisposition(pair, facts, policy, day, { tenantId: "t" });
    const world = memoryExecution(pair, facts);
    const outcome = await runOf(pair, { edited: { items: items.map((item) => ({ ...item, action: "anonymise" as const })) } })(world.ports);
    expect(codesOf(outcome)).toEqual(["retention/verdict-changed"]);
    expect(world.orders).toEqual([]);
  });
});
