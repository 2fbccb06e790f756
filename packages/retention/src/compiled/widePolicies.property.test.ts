import type { PGlite } from "@electric-sql/pglite";
import { SamtalError } from "@samtal/core";
import { parseTimeZone } from "@samtal/core/time";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadTable, openDatabase, verdictsOf } from "../../testdata/database.ts";
import { type WideRound, wideRound } from "../../testdata/wideRound.ts";
import { planRetention } from "../evaluation/planRetention.ts";
import { retentionColumnNames } from "./columnNames.ts";
import { compile } from "./compile.ts";
import type { CompiledPolicy } from "./compiledPolicy.ts";
import { reasonedVerdicts } from "./reasonedVerdicts.ts";
import { retentionColumns } from "./retentionColumns.ts";
import type { RetentionRow } from "./retentionRow.ts";
import { retentionRows } from "./retentionRows.ts";
import { toSql } from "./toSql.ts";
import { verdictNames, verdicts } from "./verdicts.ts";

let database: PGlite;
beforeAll(async () => {
  database = await openDatabase();
});
afterAll(async () => await database.close());

interface Flat {
  readonly compiled: CompiledPolicy;
  readonly rows: readonly RetentionRow[];
  readonly expected: readonly (readonly [id: string, verdict: string, until: string | null])[];
}

/** What `planRetention` says, and the rows; undefined where several people's days differ. */
function flat({ items, facts, policy, day, calendar }: WideRound): Flat | undefined {
  const plan = planRetention(items, facts, policy, day, { calendar });
  const sources = new Map(plan.items.map((one) => [one.itemId, one]));
  const compiled = compile(policy, day, parseTimeZone("Europe/Stockholm"), calendar);
  const expected = plan.items.map(
    ({ itemId, action, until }) => [itemId, action === "retain" || action === "restrict" ? action : "dispose", until] as const,
  );
  try {
    return { compiled, rows: retentionRows(items, facts, policy, compiled, { calendar, sources }), expected };
  } catch (error) {
    expect(error instanceof SamtalError && error.issues.map(({ code }) => code)).toContain("retention/people-differ");
    return undefined;
  }
}

describe("any policy that parses, on any facts that parse", () => {
  it("gives the same verdicts and last days on columns as planRetention", () => {
    fc.assert(
      fc.property(wideRound, (round) => {
        const found = flat(round);
        if (found === undefined) return;
        const { compiled, rows, expected } = found;
        const columns = retentionColumns(rows, compiled);
        const numbers = verdicts(compiled, columns);
        const reasoned = reasonedVerdicts(compiled, columns, round.calendar);
        const names = new Map(columns.itemIds.map((id, at) => [id, verdictNames[numbers[at] as number]]));
        expect([...names]).toEqual(expected.map(([id, verdict]) => [id, verdict]));
        expect(columns.itemIds.map((_, at) => reasoned.unfold(at)).map(({ itemId, verdict, until }) => [itemId, verdict, until])).toEqual(expected);
      }),
      { numRuns: 250 },
    );
  });

  it("gives the same verdicts from PostgreSQL", async () => {
    await fc.assert(
      fc.asyncProperty(wideRound, async (round) => {
        const found = flat(round);
        if (found === undefined) return;
        const { compiled, rows, expected } = found;
        const columns = retentionColumnNames(compiled);
        await loadTable(database, rows, columns);
        const asked = await verdictsOf(database, toSql(compiled, { table: "retention", columns }));
        expect(asked).toEqual(new Map(expected.map(([id, verdict]) => [id, verdict])));
        const due = await verdictsOf(database, toSql(compiled, { table: "retention", columns, select: "due" }));
        expect(due).toEqual(new Map([...asked].filter(([, verdict]) => verdict === "dispose")));
      }),
      { numRuns: 100 },
    );
  });
});
