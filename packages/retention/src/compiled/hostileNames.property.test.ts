import type { PGlite } from "@electric-sql/pglite";
import { SamtalError } from "@samtal/core";
import { parseLocalDate, parseTimeZone } from "@samtal/core/time";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openDatabase, verdictsOf } from "../../testdata/database.ts";
import { buildClaim, buildRetentionPolicy } from "../testing/buildRetentionPolicy.ts";
import { compile } from "./compile.ts";
import { type SqlStatement, toSql } from "./toSql.ts";

let database: PGlite;
beforeAll(async () => {
  database = await openDatabase();
  await database.exec("CREATE TABLE kept (id text); INSERT INTO kept VALUES ('still here')");
});
afterAll(async () => await database.close());

const compiled = compile(buildRetentionPolicy([buildClaim()]), parseLocalDate("2027-06-01"), parseTimeZone("Europe/Stockholm"));

const hostile = fc.constantFrom(
  'x" FROM kept; DROP TABLE kept; --',
  "x'); DELETE FROM kept; --",
  "kept; DELETE FROM kept",
  'a"b',
  "a b",
  "å",
  "ﬁle",
  "a\u0000b",
  "a\u202eb",
  "$1",
  "a".repeat(64),
  "é".repeat(32),
);
const harmless = fc.constantFrom("select", "SELECT", "user", "table", "Order", "null", "true", "_", "a$1", "A".repeat(63), "constructor", "__proto__", "item");
const anything = fc.string({ unit: fc.constantFrom(..."aZ_$0\"';.-/*\\ \n\tåß"), maxLength: 70 });
const name = fc.oneof(hostile, harmless, anything);
const literal = (text: string): string => `"${text.replaceAll('"', '""')}"`;

describe("the name of a table or a column", () => {
  it("is refused by code, or is that very table and column and nothing else", async () => {
    await fc.assert(
      fc.asyncProperty(fc.option(name, { nil: undefined }), name, fc.uniqueArray(name, { minLength: 5, maxLength: 5 }), async (schema, table, names) => {
        const [item, category, heldUntil, restrictedUntil, rejected] = names as [string, string, string, string, string];
        const columns = { item, category, heldUntil, restrictedUntil, triggers: { rejected } };
        let statement: SqlStatement;
        try {
          statement = toSql(compiled, { table: schema === undefined ? table : `${schema}.${table}`, columns });
        } catch (error) {
          expect(error).toBeInstanceOf(SamtalError);
          const { issues } = error as SamtalError;
          expect(issues.map(({ code }) => code)).toEqual(["retention/unsafe-identifier"]);
          expect(issues.map(({ params }) => params)).toEqual([{}]);
          return;
        }
        await database.exec("BEGIN");
        const types = ["text", "text", "date", "date", "date"];
        const place = `${schema === undefined ? "" : `${literal(schema)}.`}${literal(table)}`;
        if (schema !== undefined) await database.exec(`CREATE SCHEMA ${literal(schema)}`);
        await database.exec(`CREATE TABLE ${place} (${names.map((one, at) => `${literal(one)} ${types[at]}`).join(", ")})`);
        await database.query(`INSERT INTO ${place} VALUES ('old', 'cv', NULL, NULL, '2020-01-01'), ('new', 'cv', NULL, NULL, NULL)`);
        expect(await verdictsOf(database, statement)).toEqual(new Map([["old", "dispose"], ["new", "restrict"]]));
        await database.exec("ROLLBACK");
      }),
      { numRuns: 150, examples: [[undefined, "select", ["user", "Order", "null", "true", "a$1"]], ["Order", "table", ["item", "__proto__", "_", "A".repeat(63), "constructor"]]] },
    );
    expect((await database.query("SELECT id FROM kept")).rows).toEqual([{ id: "still here" }]);
  });

  it("is one whatever the case: two that differ by case only are two columns", async () => {
    await database.exec(`CREATE TABLE cased ("Item" text, "item" text, held date, locked date, rejected date);
      INSERT INTO cased VALUES ('right', 'cv', NULL, NULL, '2020-01-01')`);
    const columns = { item: "Item", category: "item", heldUntil: "held", restrictedUntil: "locked", triggers: { rejected: "rejected" } };
    expect([...(await verdictsOf(database, toSql(compiled, { table: "cased", columns })))]).toEqual([["right", "dispose"]]);
  });
});
