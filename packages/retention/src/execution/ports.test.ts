import { SamtalError, toId } from "@samtal/core";
import { parseInstant, parseLocalDate } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import type { DataItem } from "../items/dataItem.ts";
import type { RetentionPolicy } from "../policies/retentionPolicy.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildCeiling, buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { type MemoryExecution, memoryExecution } from "../testing/memoryExecution.ts";
import { execute, type ExecutionOutcome } from "./execute.ts";
import type { ExecutionPorts } from "./executionPorts.ts";
import { planDisposition } from "./planDisposition.ts";
import { reapplyTombstones } from "./reapplyTombstones.ts";

const policy = buildRetentionPolicy([buildClaim({ period: "P6M" })]);
const facts = buildRetentionFacts({ rejected: "2026-01-10" });
const day = parseLocalDate("2026-08-01");
const now = parseInstant("2026-08-01T10:00:00Z");
const zoneRules = tzdataRules;

const runOf = (
  items: readonly DataItem[],
  known: RetentionFacts,
  { rules = policy, tenantId = "tenant-1" }: { rules?: RetentionPolicy; tenantId?: string } = {},
): ((ports: ExecutionPorts) => Promise<ExecutionOutcome>) => {
  const plan = planDisposition(items, known, rules, day, { tenantId });
  const { planHash, policyHash } = plan;
  const at = parseInstant("2026-08-01T09:00:00Z");
  const approvals = ["p1", "p2"].map((personId) => ({ role: "dpo", personId, at, policyHash, planHash }));
  const acceptance = { schemaVersion: 1 as const, role: "dpo", personId: "p1", at, policyHash, unverified: [] };
  return (ports) => execute({ schemaVersion: 1, plan, approvals }, rules, acceptance, ports, { now, zoneRules });
};
const codesOf = (outcome: ExecutionOutcome): string[] =>
  (outcome.status === "refused" ? outcome : { because: outcome.items.flatMap(({ because }) => because) }).because.map(({ code }) => code);
const heldBy = (matterId: string): RetentionFacts =>
  buildRetentionFacts({ rejected: "2026-01-10" }, {
    matters: [{ matterId, scope: { itemIds: ["item_1"] }, authorId: "counsel", ground: "dispute", from: "2026-08-01" }],
  } as never);

describe("a hold that comes after one store has erased", () => {
  const item = buildDataItem({ id: "item_1" });
  const half = async (): Promise<MemoryExecution> => {
    const world = memoryExecution([item], facts);
    world.step = (name, when) => (name === "files.dispose" && when === "before" ? Promise.reject(new Error("down")) : Promise.resolve());
    expect(await runOf([item], facts)(world.ports)).toMatchObject({ status: "partial", subjects: [{ status: "erasing" }] });
    world.step = async () => {};
    world.facts = heldBy("m1");
    return world;
  };
  it("keeps what is left, and stays told at every later run: of the same plan, and of a new one that locks it", async () => {
    const world = await half();
    for (let run = 0; run < 3; run++) {
      const outcome = await runOf([item], facts)(world.ports);
      expect(outcome).toMatchObject({ status: "partial", items: [{ isStopped: true }], subjects: [{ status: "stopped" }] });
    }
    expect(await runOf([item], world.facts)(world.ports)).toMatchObject({
      status: "partial", items: [{ action: "restrict", isStopped: true }], subjects: [{ status: "stopped" }],
    });
    expect(world.stored.get("files")?.get(item.id)).toBe("restricted");
  });
  it("is not disposed of by a restore", async () => {
    const world = await half();
    await runOf([item], facts)(world.ports);
    expect(await reapplyTombstones([item.id], world.ports)).toMatchObject({ status: "clean", itemIds: [], unfinishedPlans: [] });
    expect(world.stored.get("files")?.has(item.id)).toBe(true);
  });
  it("is erased at last when the hold is released", async () => {
    const world = await half();
    await runOf([item], facts)(world.ports);
    world.facts = facts;
    expect(await runOf([item], facts)(world.ports)).toMatchObject({ status: "complete", subjects: [{ status: "settled" }] });
    expect([...world.stored.values()].some((store) => store.has(item.id))).toBe(false);
  });
  it("leaves no trace where no store had begun", async () => {
    const world = memoryExecution([item], facts);
    world.step = (name, when) => (name.endsWith(".dispose") && when === "before" ? Promise.reject(new Error("down")) : Promise.resolve());
    await runOf([item], facts)(world.ports);
    world.step = async () => {};
    world.facts = heldBy("m1");
    expect(await runOf([item], facts)(world.ports)).toMatchObject({ status: "complete", items: [{ status: "skipped" }] });
    expect(world.marks.size).toBe(0);
  });
});

describe("a port that hangs", () => {
  const items = ["item_1", "item_2"].map((id) => buildDataItem({ id }));
  /** Gives a call a thousand turns. */
  const within = async <T>(work: () => Promise<T>): Promise<{ status: "done"; value: T } | { status: "timed-out" }> => {
    const answers: T[] = [];
    const faults: unknown[] = [];
    work().then((value) => answers.push(value), (fault: unknown) => faults.push(fault));
    for (let turn = 0; turn < 1_000 && answers.length + faults.length === 0; turn++) await Promise.resolve();
    if (faults.length > 0) throw faults[0];
    return answers.length === 0 ? { status: "timed-out" } : { status: "done", value: answers[0] as T };
  };
  it.each(["transaction", "read", "write", "record", "finish", "lastRun", "begin", "receipts", "notify", "files.inspect"])(
    "%s: the run ends, tells nothing as done that is not, and a repeat completes it",
    async (name) => {
      for (const when of ["before", "after"] as const) {
        const world = memoryExecution(items, facts);
        let isHung = false;
        world.step = (called, at) => {
          if (called !== name || at !== when || isHung) return Promise.resolve();
          isHung = true;
          return new Promise(() => {});
        };
        const outcome = await runOf(items, facts)({ ...world.ports, within });
        expect([name, when, isHung]).toEqual([name, when, true]);
        expect([name, when, outcome.status]).toEqual([name, when, outcome.status === "refused" ? "refused" : "partial"]);
        world.step = async () => {};
        expect([name, when, (await runOf(items, facts)(world.ports)).status]).toEqual([name, when, "complete"]);
      }
    },
  );
  it("begins no work under a lock that comes after it stopped waiting", async () => {
    const world = memoryExecution(items, facts);
    let unlock = (): void => {};
    const wait = new Promise<void>((resolve) => (unlock = resolve));
    const late: ExecutionPorts["transaction"] = async (tenant, ids, work) => {
      await wait;
      return await world.ports.transaction(tenant, ids, work);
    };
    const outcome = await runOf(items, facts)({ ...world.ports, transaction: late, within });
    expect(outcome.status).toBe("partial");
    unlock();
    for (let turn = 0; turn < 2_000; turn++) await Promise.resolve();
    expect(world.orders).toEqual([]);
  });
});

describe("bad input", () => {
  const items = [buildDataItem({ id: "item_1" })];
  const code = (work: () => unknown): string => {
    try {
      work();
      return "none";
    } catch (error) {
      return SamtalError.isInstance(error) ? (error.issues[0]?.code ?? "") : String(error);
    }
  };
  it.each([NaN, -1, 1.1, Infinity])("refuses a share of %s as a guard", (guardShare) => {
    expect(code(() => planDisposition(items, facts, policy, day, { tenantId: "t", guardShare }))).toBe("retention/no-guard");
  });
  it.each([NaN, -1, Infinity])("refuses a count of %s as a guard", (guardCount) => {
    expect(code(() => planDisposition(items, facts, policy, day, { tenantId: "t", guardCount }))).toBe("retention/no-guard");
  });
  it("refuses a tenant's name for its key, and guards of nought guard everything", () => {
    expect(code(() => planDisposition(items, facts, policy, day, { tenantId: "Nordbank AB" }))).toBe("retention/tenant-not-opaque");
    expect(planDisposition(items, facts, policy, day, { tenantId: "t", guardShare: 1, guardCount: 0 }).needsSecondApproval).toBe(true);
    expect(planDisposition(items, facts, policy, day, { tenantId: "t", guardShare: 1 }).needsSecondApproval).toBe(false);
  });
  it.each([0, -1, NaN, 1.5, Infinity])("refuses batches of %s", async (batchSize) => {
    const plan = planDisposition(items, facts, policy, day, { tenantId: "t" });
    const world = memoryExecution(items, facts);
    await expect(
      execute({ schemaVersion: 1, plan, approvals: [] }, policy, {} as never, world.ports, { now, zoneRules, batchSize }),
    ).rejects.toThrow("retention/batch-size");
  });
  it("refuses two ports of one key, since either's receipt would pass for both", async () => {
    const world = memoryExecution(items, facts);
    const [first] = world.ports.stores;
    const recipients = [{ key: "database", notify: async () => ({ receiptId: "r" }) }];
    for (const ports of [{ ...world.ports, stores: [first, first] as never }, { ...world.ports, recipients }]) {
      expect(codesOf(await runOf(items, facts)(ports))).toEqual(["retention/port-twice"]);
    }
    expect(world.orders).toEqual([]);
  });
  it("has nothing to do for an empty plan, and says so", async () => {
    expect(await runOf([], facts)(memoryExecution([], facts).ports)).toMatchObject({ status: "complete", items: [], subjects: [] });
  });
  it("takes no answer without a receipt for done, from a store or from a recipient, and no log that answers nonsense", async () => {
    const world = memoryExecution(items, facts);
    const [database, files] = world.ports.stores;
    const silent = { ...(files as NonNullable<typeof files>), dispose: async (order: never) => ({ count: (await files?.dispose(order))?.count }) };
    const first = await runOf(items, facts)({ ...world.ports, stores: [database, silent] as never });
    expect([first.status, codesOf(first)]).toEqual(["partial", ["retention/store-without-receipt"]]);
    const mute = { key: "mute", notify: async () => ({}) };
    const second = await runOf(items, facts)({ ...memoryExecution(items, facts).ports, recipients: [mute] as never });
    expect([second.status, codesOf(second)]).toEqual(["partial", ["retention/recipient-unconfirmed"]]);
    const log = { ...world.ports.log, lastRun: async () => undefined, receipts: async () => "none" };
    expect(codesOf(await runOf(items, facts)({ ...world.ports, log: log as never }))).toEqual(["retention/run-log-failed"]);
  });
  it("does not believe a store that answers about items nobody asked for", async () => {
    const world = memoryExecution(items, facts);
    const [database, files] = world.ports.stores;
    const chatty = {
      ...(files as NonNullable<typeof files>),
      inspect: async () => new Map([[toId("item", "other"), "absent" as const]]),
      dispose: async () => ({ receiptId: "r", count: 1 }),
    };
    const outcome = await runOf(items, facts)({ ...world.ports, stores: [database as typeof chatty, chatty] });
    expect(outcome.status).toBe("partial");
    expect(codesOf(outcome)).toEqual(["retention/store-count-wrong"]);
  });
});

describe("a dry run", () => {
  it("tells what is kept for want of a day or under contradicting duties, whether or not it is in the plan", () => {
    const items = ["item_2", "item_1", "item_3"].map((id) => buildDataItem({ id, applicationId: id === "item_3" ? "application_2" : "application_1" }));
    const applications = ["application_1", "application_2"].map((applicationId) => ({
      applicationId, candidateId: "candidate_1", stage: "process-ended", ...(applicationId === "application_1" && { rejected: "2026-01-10" }),
    }));
    const known = buildRetentionFacts({}, { applications } as never);
    const rules = buildRetentionPolicy(
      [buildClaim({ key: "duty", class: "mandatory", period: "P48M" })],
      [buildCeiling({ period: "P6M" })],
    );
    const { counts } = planDisposition(items, known, rules, day, { tenantId: "t" });
    expect(counts.filter(({ by }) => by === "stuck-clock" || by === "conflict")).toEqual([
      { by: "stuck-clock", key: "missing", count: 1, examples: ["item_3"] },
      { by: "conflict", key: "duty", count: 2, examples: ["item_1", "item_2"] },
    ]);
  });
});

describe("case 46: an interviewer leaves", () => {
  const note = buildDataItem({ id: "item_note", category: "note", subjectIds: ["candidate_1"] });
  const author = buildDataItem({
    id: "item_author", category: "interviewer-record", subjectIds: ["interviewer_1"], onExpiry: "pseudonymise",
  });
  const left = buildRetentionFacts({ rejected: "2026-07-01" }, { subjects: [{ subjectId: "interviewer_1", interviewingEnded: "2025-07-31" }] } as never);
  const rules = buildRetentionPolicy([
    buildClaim({ categories: ["note"] }),
    buildClaim({ key: "employee", categories: ["interviewer-record"], trigger: ["interviewingEnded"], period: "P12M", purpose: "interviewing" }),
  ]);
  it("keeps the note as the candidate's, has the author replaced in every store, and needs each store's receipt", async () => {
    const { applicationId: _, ...authored } = author;
    const items = [note, authored as DataItem];
    const plan = planDisposition(items, left, rules, day, { tenantId: "tenant-1" });
    expect(plan.items.map(({ itemId, action }) => [itemId, action])).toEqual([["item_author", "pseudonymise"], ["item_note", "restrict"]]);
    const world = memoryExecution(items, left);
    expect(await runOf(items, left, { rules })(world.ports)).toMatchObject({ status: "complete" });
    expect([...world.stored.values()].map((store) => [store.get(author.id), store.get(note.id)])).toEqual([
      ["pseudonymised", "restricted"], ["pseudonymised", "restricted"],
    ]);
    const order = world.orders.find(({ action }) => action === "pseudonymise");
    expect(world.receipts.filter(({ orderId }) => orderId === order?.orderId).map(({ from }) => from)).toEqual(["database", "files", "employer"]);
  });
});

describe("case 60: processors downstream", () => {
  it("is partial until each has confirmed, asks the same order again, and keeps a receipt of each", async () => {
    const item = buildDataItem({ id: "item_1" });
    const world = memoryExecution([item], facts);
    const asked: string[] = [];
    let isDown = true;
    const processor = {
      key: "video-host",
      notify: async ({ orderId }: { orderId: string }) => {
        asked.push(orderId);
        if (isDown) throw new Error("down");
        return { receiptId: "host-1" };
      },
    };
    const ports = { ...world.ports, recipients: [...world.ports.recipients, processor] };
    const first = await runOf([item], facts)(ports);
    expect(first).toMatchObject({ status: "partial", subjects: [{ status: "erasing" }] });
    expect(codesOf(first)).toEqual(["retention/recipient-unconfirmed"]);
    isDown = false;
    expect((await runOf([item], facts)(ports)).status).toBe("complete");
    expect(new Set(asked).size).toBe(1);
    expect(world.receipts.map(({ from }) => from).sort()).toEqual(["database", "employer", "files", "video-host"]);
  });
});

describe("case 65: one person at two tenants", () => {
  const item = buildDataItem({ id: "item_1" });
  it("is two people: a plan of one tenant locks, marks and tells of that tenant alone", async () => {
    const world = memoryExecution([item], facts);
    const locked: string[] = [];
    const ports: ExecutionPorts = {
      ...world.ports,
      transaction: (tenant, ids, work) => {
        locked.push(tenant);
        return world.ports.transaction(tenant, ids, work);
      },
    };
    await runOf([item], facts, { tenantId: "nordbank" })(ports);
    expect(new Set(locked)).toEqual(new Set(["nordbank"]));
    const hashes = ["nordbank", "sydbank"].map((tenantId) => planDisposition([item], facts, policy, day, { tenantId }).planHash);
    expect(new Set(hashes).size).toBe(2);
    expect(world.receipts.every(({ planHash }) => planHash === hashes[0])).toBe(true);
  });
  it("needs both receipts where two controllers are joint: each is a recipient of the other's plan", async () => {
    const world = memoryExecution([item], facts);
    const joint = { key: "joint-controller", notify: async () => ({ receiptId: "seen" }) };
    await runOf([item], facts)({ ...world.ports, recipients: [...world.ports.recipients, joint] });
    expect(world.receipts.map(({ from }) => from)).toEqual(["database", "files", "employer", "joint-controller"]);
  });
});
