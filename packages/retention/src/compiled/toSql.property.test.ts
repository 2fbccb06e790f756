import type { PGlite } from "@electric-sql/pglite";
import { localDateOf, parseTimeZone } from "@samtal/core/time";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadTable, openDatabase, verdictsOf } from "../../testdata/database.ts";
import { planRetention } from "../evaluation/planRetention.ts";
import { roundArbitrary, type Round } from "../testing/roundArbitrary.ts";
import { retentionColumnNames } from "./columnNames.ts";
import { compile } from "./compile.ts";
import type { CompiledPolicy } from "./compiledPolicy.ts";
import type { RetentionRow } from "./retentionRow.ts";
import { retentionRows } from "./retentionRows.ts";
import { toSql } from "./toSql.ts";

let database: PGlite;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => await database.close());

const zone = parseTimeZone("Europe/Stockholm");
const verdictOf = (action: string): string => (action === "retain" || action === "restrict" ? action : "dispose");

/** What `planRetention` says of a round, and the round's rows. */
function flattened({ items, facts, policy, today }: Round): {
  compiled: CompiledPolicy;
  rows: RetentionRow[];
  expected: Map<string, string>;
} {
  const day = localDateOf(today);
  const plan = planRetention(items, facts, policy, day);
  const sources = new Map(plan.items.map((one) => [one.itemId, one]));
  const compiled = compile(policy, day, zone);
  const rows = retentionRows(items, facts, policy, compiled, { sources });
  const expected = new Map(plan.items.map(({ itemId, action }): [string, string] => [itemId, verdictOf(action)]));
  return { compiled, rows, expected };
}

describe("toSql", () => {
  it("gives each item the verdict that evaluate gives it: every class of claims, any laws, shared items", async () => {
    await fc.assert(
      fc.asyncProperty(roundArbitrary, async (round) => {
        const { compiled, rows, expected } = flattened(round);
        const columns = retentionColumnNames(compiled);
        await loadTable(database, rows, columns);
        const target = { table: "retention", columns };
        expect(await verdictsOf(database, toSql(compiled, target))).toEqual(expected);
        const due = await verdictsOf(database, toSql(compiled, { ...target, select: "due" }));
        expect([...due.keys()].sort()).toEqual([...expected].flatMap(([id, one]) => (one === "dispose" ? [id] : [])).sort());
        const single = rows.filter(({ item }) => rows.filter((row) => row.item === item).length === 1);
        await loadTable(database, single, columns, "item");
        for (const select of ["verdicts", "due"] as const) {
          for (const [id, verdict] of await verdictsOf(database, toSql(compiled, { ...target, rows: "one-per-item", select }))) {
            expect([id, verdict]).toEqual([id, expected.get(id)]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
