import { parseInstant, parseLocalDate } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import { describe, expect, it } from "vitest";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { type MemoryExecution, memoryExecution } from "../testing/memoryExecution.ts";
import { approve } from "./approve.ts";
import { execute, type ExecutionOutcome } from "./execute.ts";
import { planDisposition } from "./planDisposition.ts";
import { reapplyTombstones } from "./reapplyTombstones.ts";

const policy = buildRetentionPolicy([buildClaim({ period: "P6M" })]);
const facts = buildRetentionFacts({ rejected: "2026-01-10" });
const items = ["item_1", "item_2", "item_3"].map((id) => buildDataItem({ id }));
const held = buildRetentionFacts({ rejected: "2026-01-10" }, {
  matters: [{ matterId: "m1", scope: { itemIds: ["item_2"] }, authorId: "counsel", ground: "dispute", from: "2026-08-01" }],
} as never);
const day = parseLocalDate("2026-08-01");
const now = parseInstant("2026-08-01T10:00:00Z");
const plan = planDisposition(items, facts, policy, day, { tenantId: "tenant-1" });
const signed = (personId: string) => ({
  role: "dpo", personId, at: parseInstant("2026-08-01T09:00:00Z"), policyHash: plan.policyHash, planHash: plan.planHash,
});
const both = [signed("p1"), signed("p2")];
const approved = { schemaVersion: 1 as const, plan, approvals: both };
const { planHash: _, ...accepted } = signed("p1");
const acceptance = { schemaVersion: 1 as const, ...accepted, unverified: [] };
const run = (world: MemoryExecution, at = now): Promise<ExecutionOutcome> =>
  execute(approved, policy, acceptance, world.ports, { now: at, zoneRules: tzdataRules, batchSize: 2 });
const codes = (outcome: { because: readonly { code: string }[] }) => outcome.because.map(({ code }) => code);

/** Nothing reported done that a store still holds, and nothing held by a matter gone. */
const isHonest = (outcome: ExecutionOutcome, world: MemoryExecution): boolean =>
  outcome.status === "refused" ||
  outcome.items.every(({ itemId, status }) => status !== "done" || [...world.stored.values()].every((s) => !s.has(itemId)));

describe("approve", () => {
  it("case 69: asks for a second person where the volume guard fired", () => {
    expect(plan.needsSecondApproval).toBe(true);
    expect(approve(plan, [signed("p1")], tzdataRules).status).toBe("awaiting-approval");
    expect(approve(plan, both, tzdataRules).status).toBe("approved");
    expect(codes(approve(plan, [signed("p1"), signed("p1")], tzdataRules))).toEqual(["retention/same-approver"]);
  });
  it("refuses a plan that was edited, and an approval before the plan's day", () => {
    expect(codes(approve({ ...plan, items: [] }, both, tzdataRules))).toContain("retention/plan-edited");
    const early = { ...signed("p1"), at: parseInstant("2026-07-31T21:59:59Z") };
    expect(codes(approve(plan, [early, signed("p2")], tzdataRules))).toEqual(["retention/approved-too-early"]);
  });
});

describe("execute", () => {
  it("disposes in every store, tells the recipient, and a rerun changes nothing", async () => {
    const world = memoryExecution(items, facts);
    const first = await run(world);
    expect(first.status).toBe("complete");
    expect(world.receipts).toHaveLength(6);
    const orders = world.orders.length;
    const second = await run(world);
    expect(second).toMatchObject({ status: "complete", subjects: [{ status: "settled" }] });
    expect(world.orders).toHaveLength(orders);
  });
  it("case 68: refuses a clock that ran backwards", async () => {
    const world = memoryExecution(items, facts);
    await run(world);
    expect(codes(await run(world, parseInstant("2026-08-01T09:59:59Z")) as never)).toEqual(["retention/clock-ran-backwards"]);
  });
  it("refuses another policy and an unverified period that nobody named", async () => {
    const world = memoryExecution(items, facts);
    const options = { now, zoneRules: tzdataRules };
    const other = buildRetentionPolicy([buildClaim({ period: "P7M" })]);
    expect(codes(await execute(approved, other, acceptance, world.ports, options) as never)).toContain("retention/policy-edited");
    const citation = { ...buildClaim().citation, status: "unverified" as const };
    const unsure = buildRetentionPolicy([buildClaim({ period: "P6M", citation })]);
    const outcome = await execute(approved, unsure, acceptance, world.ports, options);
    expect(codes(outcome as never)).toContain("retention/unverified-not-accepted");
    expect(world.orders).toEqual([]);
  });
  it("case 56: skips what is held by now", async () => {
    const world = memoryExecution(items, facts);
    world.facts = held;
    const outcome = await run(world);
    expect(outcome).toMatchObject({ status: "complete", items: [{ status: "done" }, { status: "skipped" }, { status: "done" }] });
    expect(world.stored.get("files")?.has(items[1]?.id as never)).toBe(true);
  });
  it("case 67: hands stores only ids of the plan", async () => {
    const world = memoryExecution(items, facts);
    await run(world);
    expect(world.orders.flatMap(({ itemIds }) => itemIds).every((id) => plan.items.some((p) => p.itemId === id))).toBe(true);
  });
  it.each(["throws", "hangs", "lies"])("case 58: a store that %s makes the run partial and the subject erasing", async (how) => {
    const world = memoryExecution(items, facts);
    const [database, files] = world.ports.stores;
    const bad = {
      ...(files as NonNullable<typeof files>),
      dispose: (): Promise<{ receiptId: string; count: number }> => {
        hangs = how === "hangs";
        if (how === "throws") return Promise.reject(new Error("down"));
        return hangs ? new Promise(() => {}) : Promise.resolve({ receiptId: "r", count: 3 });
      },
    };
    let hangs = false;
    const within: typeof world.ports.within = async (work) => {
      hangs = false;
      const answer = work();
      return hangs ? { status: "timed-out" } : { status: "done", value: await answer };
    };
    const ports = { ...world.ports, stores: [database as typeof bad, bad], within };
    const outcome = await execute(approved, policy, acceptance, ports, { now, zoneRules: tzdataRules });
    expect(outcome).toMatchObject({ status: "partial", subjects: [{ status: "erasing" }] });
    expect(isHonest(outcome, world)).toBe(true);
    expect((await run(world)).status).toBe("complete");
  });
  it("case 59: disposes again of what a back-up brought back", async () => {
    const world = memoryExecution(items, facts);
    await run(world);
    world.stored.get("files")?.set(items[0]?.id as never, "present");
    expect(await reapplyTombstones(items.map(({ id }) => id), world.ports)).toMatchObject({ status: "clean" });
    expect(world.stored.get("files")?.size).toBe(0);
  });
});

describe("case 57: a crash at every step", () => {
  const killedAt = async (at: number, kill: "crash" | "throw") => {
    const world = memoryExecution(items, facts);
    let steps = 0;
    let died: () => void = () => {};
    const death = new Promise<"died">((resolve) => (died = () => resolve("died")));
    world.step = () => {
      if (steps++ !== at) return Promise.resolve();
      if (kill === "throw") return Promise.reject(new Error("fault"));
      died();
      return new Promise(() => {});
    };
    const outcome = await Promise.race([run(world), death]);
    world.step = async () => {};
    return { world, outcome, steps };
  };
  it.each(["crash", "throw"] as const)("%s: resumed, everything is done, held items stay, no false receipt", async (kill) => {
    const { steps } = await killedAt(-1, kill);
    expect(steps).toBeGreaterThan(40);
    for (let at = 0; at < steps; at++) {
      const { world, outcome } = await killedAt(at, kill);
      if (outcome !== "died") expect(isHonest(outcome, world)).toBe(true);
      const resumed = await run(world);
      expect([at, resumed.status]).toEqual([at, "complete"]);
      expect(isHonest(resumed, world) && [...world.stored.values()].every((s) => s.size === 0)).toBe(true);
      const late = await killedAt(at, kill);
      const before = [...late.world.stored.values()].map((s) => s.has(items[1]?.id as never));
      late.world.facts = held;
      expect(isHonest(await run(late.world), late.world)).toBe(true);
      expect([...late.world.stored.values()].map((s) => s.has(items[1]?.id as never))).toEqual(before);
    }
  });
});

describe("case 45: a panel recording from which one person withdrew", () => {
  const recording = buildDataItem({
    id: "item_1", category: "recording", interviewId: "interview_1", subjectIds: ["candidate_1", "interviewer_1", "interviewer_2"],
  });
  const consents = ["candidate_1", "interviewer_1", "interviewer_2"].map((subjectId, at) => ({
    consentId: `consent_${at}`, subjectId, purpose: "recording", answer: "given", answeredOn: "2026-01-01",
    ...(at === 1 ? { withdrawnOn: "2026-07-31" } : {}),
  }));
  const recorded = buildRetentionFacts({ rejected: "2026-07-01" }, { consents } as never);
  const panel = buildRetentionPolicy([
    buildClaim({
      class: "discretionary", legalBasis: "consent", purpose: "recording", consentFrom: "everyone", tier: "active",
      partialWithdrawal: "redact",
    }),
  ]);
  it("locks the whole file, asks for the person to be removed, and needs each store's receipt", async () => {
    const locked = planDisposition([recording], recorded, panel, day, { tenantId: "tenant-1" });
    expect(locked.items).toMatchObject([{ action: "restrict", redact: ["interviewer_1"] }]);
    expect(locked.needsSecondApproval).toBe(false);
    const { planHash, policyHash } = locked;
    const world = memoryExecution([recording], recorded);
    const outcome = await execute(
      { schemaVersion: 1, plan: locked, approvals: [{ ...signed("p1"), planHash, policyHash }] },
      panel, { ...acceptance, policyHash }, world.ports, { now, zoneRules: tzdataRules },
    );
    expect(outcome).toMatchObject({ status: "complete", items: [{ action: "restrict", status: "done" }] });
    expect(world.orders).toMatchObject([{ redact: [{ subjectIds: ["interviewer_1"] }] }, { action: "restrict" }]);
    expect(world.receipts.map(({ from }) => from)).toEqual(["database", "files", "employer"]);
    expect(world.marks.size).toBe(0);
  });
});
