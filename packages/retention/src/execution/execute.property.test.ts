import { compareText } from "@samtal/core";
import { localDateOf, parseInstant } from "@samtal/core/time";
import { tzdataRules } from "@samtal/tzdata";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planRetention } from "../evaluation/planRetention.ts";
import { buildRetentionFacts } from "../testing/buildRetentionFacts.ts";
import { memoryExecution } from "../testing/memoryExecution.ts";
import { roundArbitrary } from "../testing/roundArbitrary.ts";
import { execute } from "./execute.ts";
import { planDisposition } from "./planDisposition.ts";

const reached = { restrict: "restricted", anonymise: "anonymised", pseudonymise: "pseudonymised", erase: undefined };

describe("execute", () => {
  it("no wrongful disposal, no false receipt, and a rerun changes nothing, whatever call fails", async () => {
    await fc.assert(
      fc.asyncProperty(roundArbitrary, fc.nat(60), fc.nat(8), fc.nat(7), async (round, failing, batch, heldItem) => {
        const { policy, items, today } = round;
        const day = localDateOf(today);
        const now = parseInstant(`${day}T12:00:00Z`);
        const plan = planDisposition(items, round.facts, policy, day, { tenantId: "t" });
        const { planHash, policyHash } = plan;
        const signed = { role: "dpo", at: now, policyHash };
        const approvals = ["p1", "p2"].map((personId) => ({ ...signed, personId, planHash }));
        const acceptance = { schemaVersion: 1 as const, ...signed, personId: "p1", unverified: [] };
        const { applications, subjects, consents, restrictions, requests, matters } = round.facts;
        const hold = { matterId: "late", scope: { itemIds: [`item_${heldItem}`] }, authorId: "c", ground: "dispute", from: day };
        const facts = buildRetentionFacts({}, {
          applications, subjects, consents, restrictions, requests, matters: [...matters, hold],
        } as never);
        const world = memoryExecution(items, facts);
        let step = 0;
        world.step = () => (step++ === failing ? Promise.reject(new Error("fault")) : Promise.resolve());
        const run = () =>
          execute({ schemaVersion: 1, plan, approvals }, policy, acceptance, world.ports, {
            now, zoneRules: tzdataRules, batchSize: batch + 1,
          });
        const kept = planRetention(items, facts, policy, day).items.filter(({ action }) => action === "retain" || action === "restrict");
        const outcomes = [await run(), await run()];
        for (const outcome of outcomes) {
          if (outcome.status === "refused") continue;
          for (const { itemId, action, status } of outcome.items) {
            if (status !== "done") continue;
            for (const held of world.stored.values()) expect(held.get(itemId)).toBe(reached[action]);
          }
        }
        for (const { itemId } of kept) {
          for (const held of world.stored.values()) expect(["present", "restricted"]).toContain(held.get(itemId));
        }
        const snapshot = () => [...world.stored.values()].map((held) => [...held].sort(([a], [b]) => compareText(a, b)));
        const before = snapshot();
        world.step = async () => {};
        const last = await run();
        expect(last.status).toBe("complete");
        expect(snapshot()).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});
