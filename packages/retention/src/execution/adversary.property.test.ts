import { parseInstant, parseLocalDate } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planRetention } from "../evaluation/planRetention.ts";
import type { RetentionFacts } from "../facts/retentionFacts.ts";
import { buildDataItem } from "../testing/buildDataItem.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { memoryExecution } from "../testing/memoryExecution.ts";
import { execute } from "./execute.ts";
import type { ExecutionPorts } from "./executionPorts.ts";
import { planDisposition } from "./planDisposition.ts";

const day = parseLocalDate("2026-08-01");
const now = parseInstant("2026-08-01T10:00:00Z");
const policy = buildRetentionPolicy([buildClaim({ period: "P6M" })]);
const items = [1, 2, 3, 4].map((n) => buildDataItem({ id: `item_${n}`, subjectIds: [`candidate_${n}`] }));
const holding = (held: readonly number[]): RetentionFacts =>
  buildRetentionFacts({ rejected: "2026-01-10" }, {
    matters: held.map((n) => ({ matterId: `m${n}`, scope: { itemIds: [`item_${n}`] }, authorId: "c", ground: "dispute", from: "2026-08-01" })),
  } as never);

/** Each call of a run may throw before or after its effect; the facts of each lock are drawn anew. */
const runArbitrary = fc.record({
  faults: fc.array(fc.nat(70), { maxLength: 4 }),
  facts: fc.array(fc.subarray([1, 2, 3, 4]), { minLength: 1, maxLength: 4 }),
  batchSize: fc.integer({ min: 1, max: 4 }),
  isPlannedAnew: fc.boolean(),
});

describe("execute, under many faults and holds that come and go at every lock", () => {
  it("orders nothing of what a claim keeps under that lock, and calls nothing done or settled that a store has otherwise", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(runArbitrary, { minLength: 2, maxLength: 5 }), async (script) => {
        const world = memoryExecution(items, holding([]));
        let plan = planDisposition(items, holding([]), policy, day, { tenantId: "t" });
        for (const { faults, facts, batchSize, isPlannedAnew } of script) {
          let locks = 0;
          let isKept = new Set<string>();
          const transaction: ExecutionPorts["transaction"] = (tenant, ids, work) => {
            world.facts = holding(facts[locks++ % facts.length] as number[]);
            const { items: judged } = planRetention([...world.register.values()], world.facts, policy, day);
            isKept = new Set(judged.filter(({ action }) => action !== "erase").map(({ itemId }) => itemId));
            return world.ports.transaction(tenant, ids, work);
          };
          world.step = async () => {};
          if (isPlannedAnew) plan = planDisposition([...world.register.values()], world.facts, policy, day, { tenantId: "t" });
          const { planHash, policyHash } = plan;
          const approvals = ["p1", "p2"].map((personId) => ({ role: "dpo", personId, at: now, policyHash, planHash }));
          const acceptance = { schemaVersion: 1 as const, role: "dpo", personId: "p1", at: now, policyHash, unverified: [] };
          const ordered = world.orders.length;
          let step = 0;
          world.step = () => (faults.includes(step++) ? Promise.reject(new Error("fault")) : Promise.resolve());
          const stores = world.ports.stores.map((store) => ({
            ...store,
            dispose: (order: Parameters<typeof store.dispose>[0]) => {
              if (order.action === "erase") expect(order.itemIds.filter((id) => isKept.has(id))).toEqual([]);
              return store.dispose(order);
            },
          }));
          const outcome = await execute({ schemaVersion: 1, plan, approvals }, policy, acceptance, { ...world.ports, stores, transaction }, {
            now, zoneRules: tzdataRules, batchSize,
          });
          if (outcome.status === "refused") {
            expect(world.orders.length).toBe(ordered);
            continue;
          }
          const statesOf = (id: string): string[] => [...world.stored.values()].map((held) => held.get(id as never) ?? "absent");
          for (const { itemId, action, status } of outcome.items) {
            if (status !== "done") continue;
            const reached = action === "erase" ? "absent" : "restricted";
            expect(statesOf(itemId)).toEqual([reached, reached]);
          }
          const settled = new Set(outcome.subjects.filter(({ status }) => status === "settled").map(({ subjectId }) => subjectId));
          for (const { itemId: id, subjectIds } of plan.items) {
            if (subjectIds.every((subjectId) => settled.has(subjectId))) {
              const isGone = statesOf(id).map((state) => state === "absent");
              expect([id, isGone[0]]).toEqual([id, isGone[1]]);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
  });
});
