import { epochDayOf, localDateOf, parseTimeZone } from "@samtal/core/time";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planRetention } from "../evaluation/planRetention.ts";
import { roundArbitrary } from "../testing/roundArbitrary.ts";
import { compile } from "./compile.ts";
import { reasonedVerdicts } from "./reasonedVerdicts.ts";
import { retentionColumns } from "./retentionColumns.ts";
import { retentionRows } from "./retentionRows.ts";
import { verdictNames, verdicts } from "./verdicts.ts";

const zone = parseTimeZone("Europe/Stockholm");

describe("verdicts", () => {
  it("are evaluate's, item by item, with its last days and the claims that it finds standing", () => {
    fc.assert(
      fc.property(roundArbitrary, ({ items, facts, policy, today }) => {
        const day = localDateOf(today);
        const plan = planRetention(items, facts, policy, day);
        const sources = new Map(plan.items.map((one) => [one.itemId, one]));
        const compiled = compile(policy, day, zone);
        const columns = retentionColumns(retentionRows(items, facts, policy, compiled, { sources }), compiled);
        const found = verdicts(compiled, columns);
        const reasoned = reasonedVerdicts(compiled, columns);
        expect(columns.itemIds).toHaveLength(items.length);
        for (const [at, id] of columns.itemIds.entries()) {
          const evaluation = sources.get(id as never);
          const action = evaluation?.action ?? "";
          const { until, verdict, because, tier, policyHash } = reasoned.unfold(at);
          expect(verdictNames[found[at] as number]).toBe(action === "retain" || action === "restrict" ? action : "dispose");
          expect(verdict).toBe(verdictNames[found[at] as number]);
          expect([until, tier, policyHash]).toEqual([evaluation?.until, evaluation?.tier, evaluation?.policyHash]);
          const standing = (evaluation?.claims ?? []).filter(
            (claim) => claim.until === "open" || (claim.until !== null && epochDayOf(claim.until) >= today),
          );
          expect(new Set(because.flatMap(({ params }) => params["claim"] ?? []))).toEqual(new Set(standing.map(({ key }) => key)));
        }
      }),
      { numRuns: 600 },
    );
  });
});
